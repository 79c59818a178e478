// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import ListenPublication

@Suite("Files of a feed, with the hash of their bytes in their names")
struct FeedFileTests {
  private static func file(_ url: String) throws -> FeedFile? {
    let json = """
      {"url": "\(url)", "encodingFormat": "audio/mpeg", "duration": "PT3S",
       "integrity": "sha256-BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=",
       "listen": {"bytes": 24000, "format": "mp3"}}
      """
    return FeedFile(try JSONDecoder().decode(Manifest.Resource.self, from: Data(json.utf8)))
  }

  @Test(
    "the hash stands before the ending of the last part, and is found again",
    arguments: [
      ("article.mp3", "article-0410410410410410.mp3"), ("a/b.mp3", "a/b-0410410410410410.mp3"),
      ("article.m/3", "article.m/3-0410410410410410"), ("article", "article-0410410410410410"),
      ("a.b.mp3", "a.b-0410410410410410.mp3"),
    ])
  func name(url: String, name: String) throws {
    let file = try #require(try Self.file(url))
    #expect(file.name == name)
    #expect(FeedFile.hash(ofPath: file.name) == "0410410410410410")
  }

  @Test("a hidden or empty name is no file of a feed", arguments: [".mp3", "a/.mp3", "a/", ""])
  func hidden(url: String) throws {
    #expect(try Self.file(url) == nil)
  }
}
