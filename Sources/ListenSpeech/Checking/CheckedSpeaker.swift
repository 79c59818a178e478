// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Glibc
internal import SpeakerProtocol

/// A speaker that is being checked: nothing that it does is made up for.
///
/// It is used by one thread.
final class CheckedSpeaker {
  /// A fault in one line.
  struct Fault: Error, Hashable { var text: String }

  /// The frames of an answer.
  struct Answer: Hashable {
    var samples: [Int16] = []
    var words: [Word] = []
    var sounds: [UInt32] = []
    var phonemes: [UInt32: String] = [:]
    var outcome = Frame.Outcome.done
  }

  /// A word's place in the text, in Unicode scalars from 1, and the sample of its start.
  struct Word: Hashable {
    var position: Int
    var length: Int
    var sample: Int
  }

  let identifier: pid_t
  private var input: Int32
  private let outputDescriptor: Int32
  private let output: FrameReader
  private let shared: SharedSound?
  private let patience: Int
  private var status: Int32?

  /// Samples past which a speaker is taken for one that never ends: an hour.
  private static let mostSamples = 1 << 27
  /// Frames, for the same reason.
  private static let mostFrames = 4_000_000

  /// Starts `program`; an answer is waited for while there is a sign, or work, at
  /// least every `patience` seconds.
  init(_ program: SpeakerProgram, patience: Int) throws(Fault) {
    var toSpeaker: [Int32] = [0, 0]
    var fromSpeaker: [Int32] = [0, 0]
    guard listen_pipe(&toSpeaker) == 0, listen_pipe(&fromSpeaker) == 0 else {
      throw Fault(text: "no pipe: \(String(cString: strerror(errno)))")
    }
    let memory = listen_memory_file("speech", 2 * SharedSound.capacity)
    shared = SharedSound(memory)
    var process: pid_t = 0
    let (code, _) = program.spawn(
      input: toSpeaker[0], output: fromSpeaker[1], memory: memory, &process)
    if memory >= 0 { close(memory) }
    close(toSpeaker[0])
    close(fromSpeaker[1])
    input = toSpeaker[1]
    outputDescriptor = fromSpeaker[0]
    output = FrameReader(fromSpeaker[0])
    identifier = process
    self.patience = patience
    if code != 0 {
      status = 0
      throw Fault(text: "it cannot be started: \(String(cString: strerror(code)))")
    }
  }

  deinit {
    if input >= 0 { close(input) }
    close(outputDescriptor)
    if status == nil { ProcessEnd.force(identifier) }
  }

  /// The first frame.
  func ready() throws(Fault) -> (identity: SpeakerIdentity, sampleRate: Int) {
    guard case .ready(let text, let rate) = try next() else {
      throw Fault(text: "its first frame is not ready (kind 1)")
    }
    return (SpeakerIdentity(text), Int(rate))
  }

  /// Sends `request` and takes the whole answer.
  func ask(_ request: Request) throws(Fault) -> Answer {
    try send(request.encoded)
    return try answer()
  }

  /// The frames up to the one that ends an answer.
  func answer() throws(Fault) -> Answer {
    var answer = Answer()
    for _ in 0..<Self.mostFrames {
      switch try next() {
      case .ready: throw Fault(text: "it says twice that it is ready")
      case .audio(let samples): answer.samples += samples
      case .shared(let count):
        guard let shared, Int(count) <= SharedSound.capacity else {
          throw Fault(text: "it counts \(count) samples in shared memory that holds fewer")
        }
        answer.samples = shared.samples(Int(count)) + answer.samples
      case .word(let position, let length, let sample):
        answer.words.append(
          Word(position: Int(position), length: Int(length), sample: Int(sample)))
      case .sound(let sample, _): answer.sounds.append(sample)
      case .phonemes(let line, let text): answer.phonemes[line, default: ""] += text
      case .finished(let outcome):
        answer.outcome = outcome
        return answer
      }
      guard answer.samples.count <= Self.mostSamples else { break }
    }
    throw Fault(text: "its answer does not end")
  }

  /// Counts the seconds in which the speaker does nothing: a busy machine is no fault of it.
  private struct Patience {
    var idle = 0
    var first: Int?
    var last = -1

    /// Whether to go on waiting after another second without a sign.
    mutating func goesOn(_ process: pid_t, most seconds: Int) -> Bool {
      let state = ProcessState(process)
      let ticks = state?.ticks ?? 0
      idle = state?.isRunning == true || ticks != last ? 0 : idle + 1
      last = ticks
      let start = first ?? ticks
      first = start
      // A hundred ticks a second; what works for so long without a word works for nothing.
      return idle < seconds && ticks - start < 100 * 10 * seconds
    }
  }

  private func next() throws(Fault) -> Frame {
    var waiting = Patience()
    do throws(ProtocolError) {
      return try output.next { waiting.goesOn(identifier, most: patience) }
    } catch {
      switch error {
      case .closed: throw Fault(text: "it ended without an answer")
      case .garbage: throw Fault(text: "it sent bytes that are no frame")
      case .givenUp: throw Fault(text: "it gave no answer in \(patience) s")
      case .failed(let code): throw Fault(text: String(cString: strerror(code)))
      }
    }
  }

  /// Writes `bytes`, whatever they are.
  func send(_ bytes: [UInt8]) throws(Fault) {
    var waiting = Patience()
    do throws(ProtocolError) {
      try Pipe(input).write(bytes) { waiting.goesOn(identifier, most: patience) }
    } catch {
      throw Fault(
        text: error == .closed ? "it ended before a request" : "it does not read its requests")
    }
  }

  /// Ends its input.
  func closeInput() {
    close(input)
    input = -1
  }

  /// Whether it ended within `seconds`; with its exit code, or nil where a signal ended it.
  func end(within seconds: Int) -> (hasEnded: Bool, code: Int32?) {
    for _ in 0..<(seconds * 100) {
      var value: Int32 = 0
      if waitpid(identifier, &value, WNOHANG) == identifier {
        status = value
        return (true, value & 0x7F == 0 ? (value >> 8) & 0xFF : nil)
      }
      usleep(10_000)
    }
    return (false, nil)
  }

  /// Its children's identifiers, and theirs.
  var descendants: [pid_t] { ProcessState.descendants(of: identifier) }
}
