// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles
internal import SpeakerProtocol

/// Runs a speaker, any program, against the promises of the protocol (`docs/speakers.md`).
///
/// Each test starts the program anew. The texts are English; the voice should be too.
///
/// ```swift
/// let check = SpeakerCheck("/usr/libexec/listen/listen-speaker", voice: "en-us")
/// let faults = await check.run().filter { $0.fault != nil }
/// ```
public struct SpeakerCheck: Sendable {
  /// A promise of the protocol.
  public enum Test: String, Sendable, CaseIterable {
    /// It says who it is as soon as it is ready.
    case ready
    /// It speaks a sentence.
    case speech
    /// Each word has a place in the text and a time in the sound.
    case words
    /// Phonemes and pauses start within the sound, in order.
    case sounds
    /// The same request has the same answer, whatever was spoken before.
    case repetition
    /// It answers empty texts.
    case empty
    /// It speaks a text of several minutes.
    case long
    /// Phonemes in brackets are a word like any other.
    case brackets
    /// It answers the requests that it names among its abilities.
    case abilities
    /// It refuses a voice that is not there.
    case voice
    /// It survives the end of a child, or is replaced without a loss.
    case child
    /// It ends a request that takes too much processor time.
    case limit
    /// Its end leaves no process behind.
    case killed
    /// It ends when its input does.
    case end
    /// It ends at SIGTERM.
    case term
    /// It ends when its input makes no sense, and says nothing then.
    case garbage
  }

  /// The result of one test.
  public struct Finding: Sendable, Hashable {
    /// The promise.
    public var test: Test
    /// The fault in one line; nil if the promise was kept.
    public var fault: String?
    /// A figure or a name for the reader; empty if there is none.
    public var note = ""
  }

  let program: SpeakerProgram
  let voice: Request.Voice
  let patience: Int

  /// A check of the program at `path`.
  ///
  /// - Parameters:
  ///   - path: the program.
  ///   - arguments: the words after its name.
  ///   - voice: the voice to ask for: a path if there is a slash in it, otherwise a name.
  ///   - patience: the seconds for which a speaker may do nothing while an answer is waited for.
  public init(
    _ path: String, arguments: [String] = [], voice: String = "en-us", patience: Int = 120
  ) {
    program = SpeakerProgram(path, arguments: arguments)
    self.voice = voice.contains("/") ? .file(voice) : .name(voice)
    self.patience = patience
  }

  static let sentence = "The ferry left the harbour at noon, and nobody waited for the last train."
  static let other = "Three engineers measured the bridge."

  /// Runs all tests, or those given; each finding is reported as soon as it is there.
  ///
  /// A speaker that is never ready is asked nothing more.
  @discardableResult
  public func run(
    _ tests: [Test] = Test.allCases, report: @escaping @Sendable (Finding) -> Void = { _ in }
  ) async -> [Finding] {
    await withCheckedContinuation { continuation in
      // A thread of its own: it waits for seconds, and blocks a signal.
      let thread = Thread {
        BrokenPipe.blockSignal()
        continuation.resume(returning: self.findings(tests, report))
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
  }

  private func findings(_ tests: [Test], _ report: (Finding) -> Void) -> [Finding] {
    var findings: [Finding] = []
    for test in tests {
      var finding = Finding(test: test)
      do throws(CheckedSpeaker.Fault) { finding.note = try perform(test) } catch {
        finding.fault = error.text
      }
      findings.append(finding)
      report(finding)
      if test == .ready, finding.fault != nil { break }
    }
    return findings
  }

  private func perform(_ test: Test) throws(CheckedSpeaker.Fault) -> String {
    switch test {
    case .ready: try ready()
    case .speech: try speech()
    case .words: try words()
    case .sounds: try sounds()
    case .repetition: try repetition()
    case .empty: try empty()
    case .long: try long()
    case .brackets: try brackets()
    case .abilities: try abilities()
    case .voice: try missingVoice()
    case .child: try childKilled()
    case .limit: try limit()
    case .killed: try killed()
    case .end: try inputEnds()
    case .term: try terminated()
    case .garbage: try garbage()
    }
  }

  /// A new speaker that is ready.
  func start() throws(CheckedSpeaker.Fault) -> (CheckedSpeaker, SpeakerIdentity, rate: Int) {
    let speaker = try CheckedSpeaker(program, patience: patience)
    let (identity, rate) = try speaker.ready()
    return (speaker, identity, rate)
  }

  func request(
    _ text: String, kind: Request.Kind = .speech, voice: Request.Voice? = nil, seconds: UInt32 = 300
  ) -> Request {
    Request(
      kind: kind, voice: voice ?? self.voice, processorSeconds: seconds, idleSeconds: 60,
      text: text)
  }

  /// The answer of `speaker` to `request`, which must be done.
  func spoken(_ speaker: CheckedSpeaker, _ request: Request) throws(CheckedSpeaker.Fault)
    -> CheckedSpeaker.Answer
  {
    let answer = try speaker.ask(request)
    guard answer.outcome == .done else {
      throw .init(text: "it answers \(Self.name(answer.outcome)), not done")
    }
    return answer
  }

  static func name(_ outcome: Frame.Outcome) -> String {
    switch outcome {
    case .done: "done"
    case .voiceMissing: "voice missing"
    case .refused(let status): "refused (\(status))"
    case .killed(let signal): "killed by signal \(signal)"
    }
  }
}
