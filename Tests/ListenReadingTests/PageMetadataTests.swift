// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@testable import ListenArticle
@testable import ListenReading

/// Facts of pages that lie beside the repository, read off their sources by hand.
///
/// An author is a person, or the organisation where it alone signs. Dates are as the page's own markup gives them.
@Suite struct PageMetadataTests {
  struct Page: Sendable {
    var hash: String
    var title: String
    var authors: [String]
    var date: String
    var language: String

    init(_ hash: String, _ title: String, _ authors: [String], _ date: String, _ language: String) {
      self.hash = hash
      self.title = title
      self.authors = authors
      self.date = date
      self.language = language
    }
  }

  static let folder = Products.shared.appendingPathComponent("extraction/pages")

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  @Test(
    "Titles, authors, dates and languages are right in 95 of 100 places",
    .enabled(if: isThere, "the pages are not beside the repository"))
  func table() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    var wrong: [String] = []
    for page in PageMetadataPages.all {
      let name = try #require(names.first { $0.hasPrefix(page.hash) })
      let bytes = try Self.unzipped(Self.folder.appendingPathComponent(name))
      let article = try HTMLReader().read(Source(name: name, bytes: bytes))[0].article
      func check(_ field: String, _ found: String, _ right: String) {
        if found != right { wrong.append("\(page.hash) \(field): \(found), not \(right)") }
      }
      check("title", article.title ?? "", page.title)
      check("authors", article.byline.joined(separator: "; "), page.authors.joined(separator: "; "))
      check("date", article.published?.description ?? "", page.date)
      check("language", LanguageDetector.primary(article.language), page.language)
    }
    let places = PageMetadataPages.all.count * 4
    #expect(PageMetadataPages.all.count >= 40)
    #expect(wrong.count * 20 <= places, "\(wrong.joined(separator: "\n"))")
  }

  static func unzipped(_ file: URL) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](data)
  }
}
