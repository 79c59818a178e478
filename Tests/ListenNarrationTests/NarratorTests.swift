// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite struct NarratorTests {
  private static let narrator = Narrator(
    library: VoiceLibrary(folders: [Products.package.appendingPathComponent("voices").path]))

  @Test(
    "The opening by itself is said as it is in the whole script",
    arguments: ["harbour-en.txt", "tren-es.txt", "water-ar.txt"])
  func opening(name: String) throws {
    let path = Products.package.appendingPathComponent("samples/" + name)
    let source = Source(name: name, bytes: [UInt8](try Data(contentsOf: path)))
    var article = try #require(try ArticleReader().read(source).first).article
    for _ in 0..<2 {
      let script = try Self.narrator.script(for: article)
      #expect(script.segments.count > 3)
      #expect(try Self.narrator.opening(of: article) == script.segments.first)
      // The byline comes first then.
      article.title = nil
    }
    #expect(try Self.narrator.opening(of: Article(language: "en", body: [])) == nil)
  }

  @Test("A profile of the library is read once, however many articles it reads")
  func onceRead() throws {
    let scratch = try Scratch()
    let path = scratch.url.path + "/en-news.json"
    try Data(#"{"language": "en", "voice": "en-us"}"#.utf8).write(to: URL(fileURLWithPath: path))
    let narrator = Narrator(library: VoiceLibrary(folders: [scratch.url.path]))
    let first = try narrator.fingerprint(ArticleTraits(language: "en-GB"), others: [])
    try Data("none of ours".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try narrator.fingerprint(ArticleTraits(language: "en-GB"), others: []) == first)
    #expect(try narrator.profile(for: "en-GB").name == "en-news")
    #expect(throws: VoiceError.self) { try narrator.profile(for: "en-US") }
    #expect(throws: VoiceError.self) {
      try Narrator(library: VoiceLibrary(folders: [scratch.url.path])).profile(for: "en-GB")
    }
  }
}
