// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import ListenArticle
@testable import ListenReading

/// A dump among the fixtures, with the article that a person read in it.
struct KnownDump {
  struct Expected: Decodable {
    var title: String
    var byline: [String]
    var published: String
    var source: String?
    var standfirst: String?
    var tags: [String]?
    var body: [[String]]
  }

  let source: Source
  let expected: Expected

  init(_ folder: URL, _ name: String) throws {
    let text = try Data(contentsOf: folder.appendingPathComponent(name + ".txt"))
    let data = try Data(contentsOf: folder.appendingPathComponent(name + ".json"))
    source = Source(name: name, bytes: Array(text))
    expected = try JSONDecoder().decode(Expected.self, from: data)
  }

  /// Compares all that was read with what was expected.
  func expect(_ article: Article, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(article.title == expected.title, sourceLocation: sourceLocation)
    #expect(article.byline == expected.byline, sourceLocation: sourceLocation)
    #expect(
      article.published?.description == expected.published, sourceLocation: sourceLocation)
    #expect(article.standfirst == expected.standfirst, sourceLocation: sourceLocation)
    #expect(article.tags == expected.tags ?? [], sourceLocation: sourceLocation)
    if let source = expected.source {
      #expect(article.source == source, sourceLocation: sourceLocation)
    }
    #expect(
      article.body.map { [$0.kind.rawValue, $0.text] } == expected.body,
      sourceLocation: sourceLocation)
  }
}
