// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenCore
import ListenFiles
import ListenPublication
import ListenTesting
import Testing

@Suite struct EditionBookTests {
  private var options: EditionRenderer.Options {
    var options = EditionRenderer.Options(formats: [.wav, .mp3])
    options.books = [.epub, .lpf]
    return options
  }

  /// The project's samples of three languages as a day of a site.
  private func samples() async throws -> TestSite {
    let test = try TestSite()
    for name in ["harbour-en.md", "tren-es.txt", "water-ar.txt"] {
      try FileManager.default.copyItem(
        at: Products.package.appendingPathComponent("samples/\(name)"),
        to: URL(fileURLWithPath: test.inputs + "/" + name))
    }
    var options = options
    options.undated = "2025-04-08"
    _ = try await test.run(options: options)
    return test
  }

  @Test("A day is a book of the opening and its articles, which verify makes again")
  func day() async throws {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained for an hour.", "Farmers were glad.")
    try test.article("b.md", title: "Bridge opens", "The bridge is open.")
    _ = try await test.run(options: options)
    let folder = test.site.editions + "/2025-03-04"
    let book = try PackedBook(folder + "/edition.epub")
    let contents = try book.text("EPUB/nav.xhtml")
    let titles = contents.matches(of: /<a href="text\/\d+\.xhtml">([^<]*)</).map { String($0.1) }
    #expect(titles == ["News of 4 March 2025", "Bridge opens", "Rain at last"])
    #expect(book.entries.filter { $0.name.hasSuffix(".mp3") }.count == 3)
    let audiobook = try PackedBook(folder + "/edition.lpf")
    #expect(audiobook.entries.filter { $0.name.hasSuffix(".mp3") }.count == 3)
    let result = try FolderVerifier().verify(test.site.path)
    #expect(result.faults == [] && result.folders == 4)
    let page = try String(contentsOfFile: folder + "/index.html", encoding: .utf8)
    #expect(page.contains("<a href=\"edition.epub\" translate=\"no\">EPUB</a>"))
    let before = try test.files()
    let (report, _) = try await test.run(options: options)
    #expect(report.spoken == 0)
    #expect(try test.files() == before)
  }

  @Test("A day has a book only where all of its articles have one; what is asked anew is made")
  func some() async throws {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained for an hour.")
    _ = try await test.run(options: .init(formats: [.mp3]))
    let path = test.site.editions + "/2025-03-04/edition.epub"
    #expect(Files.size(of: path) == nil)
    _ = try await test.run(options: options)
    #expect(Files.size(of: path) != nil)
    try test.article("b.md", title: "Bridge opens", "The bridge is open.")
    _ = try await test.run([test.inputs + "/b.md"], options: .init(formats: [.mp3]))
    #expect(Files.size(of: path) == nil)
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
  }

  @Test(
    "epubcheck has nothing to say about the samples and their days",
    .enabled(if: Products.epubcheck != nil, "no epubcheck or no Java; make test-deps installs both")
  )
  func checked() async throws {
    let test = try await samples()
    let books = try test.files().keys.filter { $0.hasSuffix(".epub") }
    #expect(books.count >= 4)
    for book in books {
      let complaints = try PackedBook.complaints(test.site.path + "/" + book)
      #expect(complaints.isEmpty, "\(book): \(complaints)")
    }
  }
}
