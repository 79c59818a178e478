// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

/// What becomes of the pages in `Tests/Fixtures/articles/page-…`: `script.txt` is what is read aloud,
/// `manifest.json` what lists it. (`article.json`, what was read, is checked with the readers.)
@Suite("Pages")
struct PageGoldenTests {
  private static let folder = Products.package.appendingPathComponent("Tests/Fixtures/articles")

  static let cases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix("page-") }.sorted()
  }()

  private static func article(_ slug: String) throws -> Article {
    let page = folder.appendingPathComponent("\(slug)/source.html")
    let source = Source(name: "source.html", bytes: Array(try Data(contentsOf: page)))
    return try #require(try ArticleReader().read(source).first).article
  }

  /// By the rules alone: no lexicon, no network.
  private static let narrator = Narrator(library: VoiceLibrary(folders: []))

  @Test("There are two dozen of them")
  func count() { #expect(Self.cases.count >= 24) }

  @Test("are read aloud as a person has read it", arguments: cases)
  func script(slug: String) throws {
    let script = try Self.narrator.script(for: try Self.article(slug))
    var text = "language: \(script.language)\n"
    for segment in script.segments {
      text += "\n\(segment.kind) (\(segment.language), pause \(segment.pauseMilliseconds) ms)\n"
      text += "  \(segment.text.source)\n"
      if segment.text.spoken != segment.text.source { text += "  = \(segment.text.spoken)\n" }
    }
    for warning in script.warnings { text += "\nwarning: \(warning)\n" }
    try Golden.check(text, "articles/\(slug)/script.txt")
  }

  @Test("are listed as a person has read it", arguments: cases)
  func manifest(slug: String) async throws {
    let scratch = try Scratch()
    let article = try Self.article(slug)
    let script = try Self.narrator.script(for: article)
    let folder = try await ArticleRenderer(
      engine: ToneEngine(), store: SpeechStore(folder: scratch.url.path + "/store")
    ).render(
      article, script, profile: try Self.narrator.profile(for: article.language),
      into: scratch.url.path + "/out"
    ).folder
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/manifest.json"))
    let lasting = Self.withoutHashes(try JSONSerialization.jsonObject(with: bytes))
    let text = try JSONSerialization.data(
      withJSONObject: lasting, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    try Golden.check(
      String(decoding: text, as: UTF8.self) + "\n", "articles/\(slug)/manifest.json")
  }

  /// The manifest without what the least change of style or of sound changes, and without the times of
  /// words, which are the test engine's.
  private static func withoutHashes(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map(withoutHashes) }
    guard let object = value as? [String: Any] else { return value }
    let left = object.filter {
      !["integrity", "render", "digest", "bytes", "words", "sentences", "loudness", "gain"]
        .contains($0.key)
    }
    return left.mapValues(withoutHashes)
  }
}
