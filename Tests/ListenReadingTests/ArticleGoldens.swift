// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting

/// A reading as a golden file holds it: the keys of `listen inspect --json`, and what was dropped.
struct ArticleGolden: Codable, Equatable {
  struct Text: Codable, Equatable {
    var kind: String
    var text: String
    var language: String?
    var foreign: [String]?
  }

  var title: String?
  var byline: [String]?
  var source: String?
  var published: String?
  var language: String?
  var section: String?
  var standfirst: String?
  var caption: String?
  var tags: [String]?
  var link: String?
  var image: String?
  var body: [Text]
  var dropped: [String]?
  var warnings: [String]?

  init(_ reading: Reading) {
    let article = reading.article
    title = article.title
    byline = article.byline.isEmpty ? nil : article.byline
    source = article.source
    published = article.published?.description
    language = article.language
    section = article.section
    standfirst = article.standfirst
    caption = article.caption
    tags = article.tags.isEmpty ? nil : article.tags
    link = article.link
    image = article.image
    body = article.body.map { block in
      let scalars = Array(block.text.unicodeScalars)
      let runs = block.foreignRuns.map { run in
        run.language + ": " + String(String.UnicodeScalarView(scalars[run.range]))
      }
      return Text(
        kind: block.kind.rawValue, text: block.text, language: block.language,
        foreign: runs.isEmpty ? nil : runs)
    }
    dropped = reading.dropped.map { "\($0.position) \($0.reason): \($0.text)" }
    warnings = reading.warnings.isEmpty ? nil : reading.warnings
  }

  /// The golden as it is written: one key a line, sorted.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// The package's own folder.
  static let root = Products.package

  /// The cases that lie in `Tests/Fixtures/articles` and hold `source.txt`, `source.md` or `source.html`.
  static let cases: [String] = {
    let folder = root.appendingPathComponent("Tests/Fixtures/articles").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { source(of: $0) != nil }.sorted()
  }()

  /// The document of a case.
  static func source(of slug: String) -> URL? {
    let folder = root.appendingPathComponent("Tests/Fixtures/articles/\(slug)")
    return ["source.txt", "source.md", "source.html"].map { folder.appendingPathComponent($0) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
