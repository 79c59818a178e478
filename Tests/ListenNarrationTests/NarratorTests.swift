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
}
