// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Foundation
import ListenCore
import Synchronization

/// Many paragraphs of every script through the speakers, some of which are killed on the way:
/// memory must not grow, nothing may be lost but what crashes the engine.
///
///     listen-soak PARAGRAPHS VOICES SPEAKER WORKERS
@main
final class ListenSoak: Sendable {
  /// Paragraphs that are spoken again at the end.
  private static let compared = 100
  /// A speaker is killed each time that so many are done.
  private static let killedEvery = 400

  private let pool: SpeakerPool
  private let voices: [String: EngineVoice]
  private let tally = Mutex(Tally())

  private init(voices folder: String, speaker: String, workers: Int) throws {
    let library = VoiceLibrary(folders: [folder])
    var voices: [String: EngineVoice] = [:]
    for language in ["en", "es", "ar"] {
      voices[language] = try library.profile(for: language).voice(for: .paragraph)
    }
    self.voices = voices
    pool = try SpeakerPool(speaker: speaker, count: workers)
  }

  static func main() async throws {
    listen_keep_memory(1 << 23)  // As the command itself does.
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let count = Int(arguments[1]), let workers = Int(arguments[4])
    else {
      print("usage: listen-soak PARAGRAPHS VOICES SPEAKER WORKERS")
      exit(64)
    }
    let soak = try ListenSoak(voices: arguments[2], speaker: arguments[3], workers: workers)
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<2 * workers {
        group.addTask {
          for number in stride(from: worker, to: count, by: 2 * workers) {
            await soak.speak(number)
          }
        }
      }
    }
    for number in 0..<min(compared, count) { await soak.compare(number) }
    exit(soak.report() ? 0 : 1)
  }

  private func utterance(_ paragraph: Paragraph) -> Utterance {
    guard let language = paragraph.newsLanguage, let voice = voices[language] else {
      return Utterance(
        SpokenText(verbatim: paragraph.text),
        voice: EngineVoice(origin: .engine(name: paragraph.engineVoice)))
    }
    return Utterance(
      Normalizers.normalizer(for: language).normalize(paragraph.text), voice: voice)
  }

  private func speak(_ number: Int) async {
    let paragraph = Paragraph(number)
    let utterance = utterance(paragraph)
    let length = utterance.text.unicodeScalars.count
    var faults: [String] = []
    var speech = Speech(samples: [], sampleRate: pool.sampleRate)
    do throws(SpeechError) { speech = try await pool.speak(utterance) } catch {
      faults.append("paragraph \(number): \(error)")
    }
    let places = speech.marks.map(\.offset) + [length]
    // The engine's places of words fall back here and there, behind "¿" for one (1.51).
    let falls = zip(places, places.dropFirst()).contains { $0 > $1 } ? 1 : 0
    if speech.omitted.contains(where: { $0.isEmpty || $0.upperBound > length }) {
      faults.append("paragraph \(number): omitted what is not there")
    }
    let sound = Tally.Sound(speech)
    let (spoken, omitted) = (speech.samples.count, speech.omitted.count)
    let done = tally.withLock { tally in
      tally.rows[paragraph.kind, default: .init()].paragraphs += 1
      tally.rows[paragraph.kind, default: .init()].samples += spoken
      tally.rows[paragraph.kind, default: .init()].omitted += omitted
      tally.rows[paragraph.kind, default: .init()].falls += falls
      tally.rows[paragraph.kind, default: .init()].withOmissions += omitted > 0 ? 1 : 0
      if number < Self.compared { tally.first[number] = sound }
      tally.faults += faults
      tally.done += 1
      return tally.done
    }
    if done.isMultiple(of: 200) { measure(done) }
    if done.isMultiple(of: Self.killedEvery), let victim = ProcessMemory.speakers().randomElement()
    {
      kill(victim, SIGKILL)
      tally.withLock { $0.killed += 1 }
    }
  }

  /// Speaks one of the first paragraphs again, which must sound as it did.
  private func compare(_ number: Int) async {
    guard let speech = try? await pool.speak(utterance(Paragraph(number))) else { return }
    let again = Tally.Sound(speech)
    tally.withLock { tally in
      guard let before = tally.first[number], before != again else { return }
      tally.faults.append("paragraph \(number): first \(before), then \(again)")
    }
  }

  private func measure(_ done: Int) {
    let own = ProcessMemory.anonymous("self")
    let speakers = ProcessMemory.speakers().map { ProcessMemory.anonymous(String($0)) }
    tally.withLock { $0.memory.append((done, own, speakers.max() ?? 0)) }
  }

  /// Prints what was seen; whether it is as it must be.
  private func report() -> Bool {
    let tally = tally.withLock { $0 }
    func padded(_ values: [String]) -> String {
      values.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }.joined()
    }
    print(padded(["kind", "paragraphs", "minutes", "left out", "in", "marks fall"]))
    var samples = 0
    var omitted = 0
    for kind in Paragraph.Kind.allCases {
      guard let row = tally.rows[kind] else { continue }
      samples += row.samples
      omitted += row.omitted
      print(
        padded([
          kind.rawValue, "\(row.paragraphs)", "\(row.samples / pool.sampleRate / 60)",
          "\(row.omitted)", "\(row.withOmissions)", "\(row.falls)",
        ]))
    }
    let hours = (Double(samples) / Double(pool.sampleRate) / 360).rounded() / 10
    print("\(tally.done) paragraphs, \(hours) hours of speech")
    print("\(omitted) pieces left out, \(tally.killed) speakers killed from outside and replaced")
    var faults = tally.faults
    let memory = tally.memory
    let curve = stride(from: 0, to: memory.count, by: max(1, memory.count / 10)).map {
      "\(memory[$0].own >> 10)"
    }
    print("memory of listen from first to last, MB:", curve.joined(separator: " "))
    // The first half warms up: dictionaries, the longest paragraph, what the allocator keeps
    // (128 MB are given back at once, less is not).
    let (warm, rest) = (memory.prefix(memory.count / 2), memory.suffix(4))
    if let before = warm.map(\.own).max(), let after = rest.map(\.own).min(),
      let first = warm.map(\.speaker).max(), let last = rest.map(\.speaker).min()
    {
      print("largest speaker: \(first) kB in the first half, \(last) kB at the end")
      if after > before + before / 4 + 8_192 { faults.append("listen's memory grows") }
      if last > first + first / 4 + 2_048 { faults.append("a speaker's memory grows") }
    }
    for fault in faults { print(fault) }
    return faults.isEmpty
  }
}
