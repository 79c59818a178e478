// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenNarration
internal import SpeakerProtocol

/// One thread's speakers, one a voice: kept alive, replaced when they die, asked again when they were
/// killed from outside.
final class SpeakerWorker {
  private let program: SpeakerProgram
  /// The last used is the last; one that has no voice yet takes the next that is asked for.
  private var processes: [SpeakerProcess] = []
  private var hasSpoken = false

  /// Voices whose speakers are kept: a few megabytes each for the engine, hundreds for a network.
  private let mostVoices: Int

  /// Speakers that may die in a row without a cause in the text before the work is given up.
  private static let attempts = 25

  private let onIncident: @Sendable (SpeakerIncident) -> Void

  init(
    _ program: SpeakerProgram, mostVoices: Int,
    onIncident: @escaping @Sendable (SpeakerIncident) -> Void
  ) {
    self.program = program
    self.mostVoices = mostVoices
    self.onIncident = onIncident
  }

  /// A speaker's answer about its engine, and the findings made when it was started.
  struct Identity: Sendable {
    var speaker: SpeakerIdentity
    var sampleRate: Int
    var hasFixedAddresses: Bool
  }

  /// The engine's version and rate.
  func identify() -> Result<Identity, SpeechError> {
    do throws(SpeechError) {
      let process = try start()
      return .success(
        Identity(
          speaker: process.identity, sampleRate: process.sampleRate,
          hasFixedAddresses: process.hasFixedAddresses))
    } catch { return .failure(error) }
  }

  /// Speaks `utterance`, split where it must be.
  func speak(_ utterance: Utterance, sampleRate: Int) throws(SpeechError) -> Speech {
    let parts = utterance.parts
    var offsets = [0]
    for part in parts { offsets.append(offsets[offsets.count - 1] + part.unicodeScalars.count) }
    let splitter = UtteranceSplitter(parts)
    var speech = Speech(samples: [], sampleRate: sampleRate)
    var waiting = Array(splitter.initial.reversed())
    while let range = waiting.popLast() {
      let request = utterance.voice.request(
        .speech, parts[range].joined(), isOneWord: range.count == 1)
      if let piece = try attempt(request, utterance.voice) {
        speech.append(piece, offset: offsets[range.lowerBound])
        continue
      }
      let smaller = splitter.split(range)
      if smaller.isEmpty {
        speech.omitted.append(offsets[range.lowerBound]..<offsets[range.upperBound])
      }
      waiting += smaller.reversed()
    }
    return speech.trimmed()
  }

  /// IPA of each utterance; empty for one that crashes the engine.
  ///
  /// The engine has no sign of its own for the audible tap, `r.`, that our Spanish voice uses.
  func phonemes(_ utterances: [Utterance]) throws(SpeechError) -> [String] {
    guard let voice = utterances.first?.voice else { return [] }
    var lines = [String](repeating: "", count: utterances.count)
    let texts = utterances.map {
      EngineText.withoutCommands($0.text).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    let request = voice.request(.phonemes, texts.joined(separator: "\n"))
    _ = try ask(request, voice) { frame, _ in
      if case .phonemes(let line, let text) = frame, Int(line) < lines.count {
        lines[Int(line)] += text.replacing("r.", with: "ɾ")
      }
    }
    return lines
  }

  /// Speaks one stretch of an utterance; nil where the engine cannot.
  private func attempt(_ request: Request, _ voice: EngineVoice) throws(SpeechError) -> Speech? {
    var speech = Speech(samples: [], sampleRate: 0)
    var firstWaiting = 0
    let outcome = try ask(request, voice) { frame, process in
      switch frame {
      case .shared(let count):
        let first = process.sharedSamples(Int(count))
        speech.samples = speech.samples.isEmpty ? first : first + speech.samples
      case .audio(let samples): speech.samples += samples
      case .word(let position, _, let sample):
        speech.marks.append(.init(offset: max(0, Int(position) - 1), sample: Int(sample)))
      case .sound(let sample, let isPause):
        speech.sounds.append(.init(sample: Int(sample), isPause: isPause))
        guard !isPause else { break }
        // A word's own event comes before the silence of a stop, and before the last nasal of the
        // word before it where it starts with a vowel (up to 90 ms); its first phoneme is right.
        for index in firstWaiting..<speech.marks.count { speech.marks[index].sample = Int(sample) }
        firstWaiting = speech.marks.count
      default: break
      }
    }
    return outcome == .done ? speech : nil
  }

  /// Asks until the speaker has answered, whatever happened to it from outside.
  ///
  /// `receive` sees the frames of the last attempt alone.
  private func ask(
    _ request: Request, _ voice: EngineVoice, receive: (Frame, SpeakerProcess) -> Void
  ) throws(SpeechError) -> Frame.Outcome {
    for _ in 0..<Self.attempts {
      var frames: [Frame] = []
      let process: SpeakerProcess
      do throws(SpeechError) { process = try speaker(of: request.voice) } catch {
        // One that was ready before, and now ends before it is, was killed on its way.
        guard case .engineUnusable = error, hasSpoken else { throw error }
        continue
      }
      let outcome: Frame.Outcome
      do throws(ProtocolError) {
        outcome = try process.ask(
          request, onIncident: onIncident, receive: { frames.append($0) })
      } catch {
        processes.removeAll { $0 === process }
        continue
      }
      switch outcome {
      case .voiceMissing: throw .voiceUnusable(voice.name)
      case .killed(let signal) where Self.signalsFromOutside.contains(signal): continue
      default:
        for frame in frames { receive(frame, process) }
        return outcome
      }
    }
    throw .speakersKeepDying
  }

  /// A crash is SIGSEGV, SIGABRT and the like, a limit SIGXCPU or SIGALRM; these are someone's hand
  /// (or the kernel's, short of memory), and 0 is a fork that failed.
  private static let signalsFromOutside: Set<Int32> = [
    0, SIGKILL, SIGTERM, SIGHUP, SIGINT, SIGQUIT,
  ]

  /// The speaker of `voice`, started where there is none.
  private func speaker(of voice: Request.Voice) throws(SpeechError) -> SpeakerProcess {
    let fitting =
      processes.firstIndex { $0.voice == voice } ?? processes.firstIndex { $0.voice == nil }
    if let index = fitting {
      processes.append(processes.remove(at: index))
    } else {
      if processes.count == mostVoices { processes.removeFirst() }
      _ = try start()
    }
    let process = processes[processes.count - 1]
    process.voice = voice
    return process
  }

  private func start() throws(SpeechError) -> SpeakerProcess {
    let process = try SpeakerProcess.start(program, onIncident: onIncident)
    processes.append(process)
    hasSpoken = true
    return process
  }
}

extension Speech {
  /// Appends what was spoken for the text at `offset`.
  fileprivate mutating func append(_ piece: Speech, offset: Int) {
    let base = samples.count
    if samples.isEmpty { samples = piece.samples } else { samples += piece.samples }
    marks += piece.marks.map { Mark(offset: $0.offset + offset, sample: $0.sample + base) }
    sounds += piece.sounds.map { Sound(sample: $0.sample + base, isPause: $0.isPause) }
  }
}

extension EngineVoice {
  /// The name in messages.
  fileprivate var name: String {
    switch origin {
    case .file(let path, _): path
    case .engine(let name): name
    case .model(_, let path, _): path
    }
  }
}
