// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Glibc
internal import SpeakerProtocol

/// A running speaker, the pipes to it and the memory shared with it.
///
/// It is used by one thread at a time.
final class SpeakerProcess {
  private let identifier: pid_t
  private let input: Pipe
  private let outputDescriptor: Int32
  private let output: FrameReader
  /// Nil where the system has no such memory; samples come in frames then.
  private let shared: SharedSound?
  /// The voice of its first request and of all that follow.
  var voice: Request.Voice?
  /// The speaker's account of itself.
  private(set) var identity = SpeakerIdentity("")
  /// Hertz.
  private(set) var sampleRate = 0
  /// Whether its memory is where that of every other speaker is.
  let hasFixedAddresses: Bool

  private init(
    identifier: pid_t, input: Pipe, output: Int32, shared: SharedSound?, hasFixedAddresses: Bool
  ) {
    self.identifier = identifier
    self.hasFixedAddresses = hasFixedAddresses
    self.shared = shared
    self.input = input
    self.output = FrameReader(output)
    outputDescriptor = output
  }

  /// Starts `program` and waits until it is ready.
  ///
  /// - Throws: ``SpeechError/speakerMissing(path:reason:)``,
  ///   ``SpeechError/engineUnusable(path:)``.
  static func start(
    _ program: SpeakerProgram, onIncident: (SpeakerIncident) -> Void = { _ in }
  ) throws(SpeechError) -> SpeakerProcess {
    let path = program.path
    var toSpeaker: [Int32] = [0, 0]
    var fromSpeaker: [Int32] = [0, 0]
    guard listen_pipe(&toSpeaker) == 0 else {
      throw .speakerMissing(path: path, reason: String(cString: strerror(errno)))
    }
    guard listen_pipe(&fromSpeaker) == 0 else {
      let reason = String(cString: strerror(errno))
      for descriptor in toSpeaker { close(descriptor) }
      throw .speakerMissing(path: path, reason: reason)
    }
    // Room for some seconds of speech, so that a speaker seldom waits for us.
    listen_widen_pipe(fromSpeaker[0], 1 << 20)
    let memory = listen_memory_file("speech", 2 * SharedSound.capacity)
    let shared = SharedSound(memory)
    var identifier: pid_t = 0
    let (code, hasFixedAddresses) = program.spawn(
      input: toSpeaker[0], output: fromSpeaker[1], memory: memory, &identifier)
    if memory >= 0 { close(memory) }
    close(toSpeaker[0])
    close(fromSpeaker[1])
    guard code == 0 else {
      close(toSpeaker[1])
      close(fromSpeaker[0])
      throw .speakerMissing(path: path, reason: String(cString: strerror(code)))
    }
    let process = SpeakerProcess(
      identifier: identifier, input: Pipe(toSpeaker[1]), output: fromSpeaker[0], shared: shared,
      hasFixedAddresses: hasFixedAddresses)
    do {
      guard case .ready(let version, let sampleRate) = try process.next(onIncident) else {
        throw ProtocolError.garbage
      }
      process.identity = SpeakerIdentity(version)
      process.sampleRate = Int(sampleRate)
    } catch { throw .engineUnusable(path: path) }
    return process
  }

  deinit {
    close(input.descriptor)
    close(outputDescriptor)
    ProcessEnd.force(identifier)
  }

  /// The next frame; where the speaker stands still, it is given up, and why is told.
  private func next(_ onIncident: (SpeakerIncident) -> Void) throws(ProtocolError) -> Frame {
    var watch = SpeakerWatch(identifier)
    return try output.next { goesOn(&watch, onIncident) }
  }

  private func goesOn(_ watch: inout SpeakerWatch, _ onIncident: (SpeakerIncident) -> Void) -> Bool
  {
    guard let kind = watch.look() else { return true }
    onIncident(SpeakerIncident(process: identifier, kind: kind))
    return false
  }

  /// Sends `request` and hands each frame of the answer to `receive`, up to the last.
  ///
  /// - Throws: `ProtocolError` where the speaker is gone or talks garbage; it is of no more use.
  func ask(
    _ request: Request, onIncident: (SpeakerIncident) -> Void = { _ in }, receive: (Frame) -> Void
  ) throws(ProtocolError) -> Frame.Outcome {
    var watch = SpeakerWatch(identifier)
    try input.write(request.encoded) { goesOn(&watch, onIncident) }
    while true {
      let frame = try next(onIncident)
      if case .finished(let outcome) = frame { return outcome }
      receive(frame)
    }
  }

  /// The samples of the last request that its ``Frame/shared(samples:)`` frame counted.
  func sharedSamples(_ count: Int) -> [Int16] { shared?.samples(count) ?? [] }
}
