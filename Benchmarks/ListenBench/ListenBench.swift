// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Foundation
import ListenCore

/// What `make bench` measures inside one process, start-up apart. Prints seconds.
///
///     listen-bench read DIR                        every page of a folder, read
///     listen-bench narrate VOICES SPEAKER FILE     an article, normalized; then spoken by one speaker
@main
struct ListenBench {
  static func main() async throws {
    // As the command itself does.
    listen_keep_memory(1 << 23)
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "read" where arguments.count == 3: try read(arguments[2])
    case "narrate" where arguments.count == 5:
      try await narrate(voices: arguments[2], speaker: arguments[3], file: arguments[4])
    default:
      print("usage: listen-bench read DIR | narrate VOICES SPEAKER FILE")
      exit(64)
    }
  }

  private static func read(_ folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let sources = try names.map {
      Source(name: $0, bytes: try Document.bytes(of: folder + "/" + $0))
    }
    let reader = ArticleReader()
    if let first = sources.first { _ = try reader.read(first) }
    var articles = 0
    let spent = try ContinuousClock().measure {
      for source in sources { articles += try reader.read(source).count }
    }
    print(seconds(spent))
  }

  private static func narrate(voices: String, speaker: String, file: String) async throws {
    let article = try ArticleReader().read(
      Source(name: file, bytes: try Document.bytes(of: file)))[0].article
    let narrator = Narrator(
      Installation(voices: [voices], models: [voices + "/../.models"], speaker: speaker))
    var script = try narrator.script(for: article)
    let rounds = 20
    let normalizing = try ContinuousClock().measure {
      for _ in 0..<rounds { script = try narrator.script(for: article) }
    }
    let pool = try SpeakerPool(speaker: speaker, count: 1)
    let clock = ContinuousClock()
    let start = clock.now
    for _ in 0..<rounds {
      for segment in script.segments {
        _ = try await pool.speak(Utterance(segment.text, voice: segment.voice))
      }
    }
    print(seconds(normalizing), seconds(clock.now - start))
  }

  private static func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }
}
