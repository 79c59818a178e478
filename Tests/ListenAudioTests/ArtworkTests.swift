// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenCore
import ListenFiles
import ListenPublication
import ListenTesting
import Testing

@testable import ListenAudio

@Suite("An article's picture is a file beside it, and nothing else of the host")
struct ArtworkTests {
  private let scratch: Scratch
  private var base: String { scratch.url.path }
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

  init() throws {
    scratch = try Scratch()
    let manager = FileManager.default
    for folder in ["in/pictures", "in-too", "elsewhere"] {
      try manager.createDirectory(atPath: base + "/" + folder, withIntermediateDirectories: true)
    }
    for file in [
      "in/a.png", "in/pictures/b.png", "in-too/c.png", "elsewhere/secret.png", "secret.png",
    ] { try Data(Self.png).write(to: URL(fileURLWithPath: base + "/" + file)) }
    for (link, to) in [
      ("in/inside.png", "pictures/b.png"), ("in/outside.png", "../secret.png"),
      ("in/door", "../elsewhere"), ("linked", "in"),
    ] { try manager.createSymbolicLink(atPath: base + "/" + link, withDestinationPath: to) }
    #expect(mkfifo(base + "/in/pipe.png", 0o600) == 0)
    try Data(Self.png + [UInt8](repeating: 0, count: 4 << 20))
      .write(to: URL(fileURLWithPath: base + "/in/large.png"))
  }

  private func cover(_ path: String, in folder: String) -> Artwork? {
    var article = Article(language: "en", body: [Block(.paragraph, "It rained.")])
    article.image = path
    return Artwork.cover(of: article, in: folder)
  }

  @Test(
    "A relative path below the document's folder is taken",
    arguments: ["a.png", "pictures/b.png", "./pictures/../a.png", "inside.png"])
  func taken(path: String) {
    for folder in ["in", "linked"] {
      #expect(cover(path, in: base + "/" + folder)?.bytes == Self.png)
    }
  }

  @Test(
    "Any other file is not, however it is named",
    arguments: [
      "../secret.png", "../in-too/c.png", "outside.png", "door/secret.png", "/dev/zero",
      "pipe.png", "large.png", "pictures", "none.png", "", "file:///etc/passwd",
    ])
  func refused(path: String) {
    #expect(Artwork.bytes(of: path, in: base + "/in") == nil)
    #expect(cover(path, in: base + "/in") == Artwork.standard)
    #expect(cover(base + "/secret.png", in: base) == Artwork.standard)
    #expect(cover(base + "/secret.png", in: "/") == Artwork.standard)
  }

  @Test(
    "An edition of a page that names a device or a pipe comes to its end",
    arguments: ["/dev/zero", "pipe.png", "../in/pipe.png"])
  func edition(path: String) async throws {
    let test = try TestSite(scratch)
    for file in try FileManager.default.contentsOfDirectory(atPath: test.inputs)
    where file != "pipe.png" {
      try FileManager.default.removeItem(atPath: test.inputs + "/" + file)
    }
    try test.write(
      """
      <html lang="en"><head><title>Rain at last</title><meta property="og:image" content="\(path)">
      </head><body><article><h1>Rain at last</h1><p>It rained for an hour, and the farmers of the \
      valley were glad of it.</p></article></body></html>
      """, "a.html")
    let (report, _) = try await test.run()
    #expect(report.done == 1)
    let name = try #require(test.site.articleNames.first)
    #expect(
      try Files.read(test.site.articles + "/" + name + "/cover.png") == Artwork.standard?.bytes)
  }
}
