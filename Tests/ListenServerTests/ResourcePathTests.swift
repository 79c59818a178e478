// SPDX-License-Identifier: GPL-3.0-or-later
import ListenServer
import Testing

@Suite struct ResourcePathTests {
  @Test(
    "A target is decoded once",
    arguments: [
      ("/", [], true), ("/feed.xml", ["feed.xml"], false), ("/feed.xml?x=1", ["feed.xml"], false),
      ("/articles/a/", ["articles", "a"], true),
      ("/articles/r%C3%ADo", ["articles", "río"], false),
      ("/articles/río", ["articles", "río"], false), ("/a%20b", ["a b"], false),
      ("/%252e%252e/x", ["%2e%2e", "x"], false), ("/a%3Fb", ["a?b"], false),
      ("http://example.org/feed.xml", ["feed.xml"], false), ("HTTP://example.org", [], true),
      ("https://example.org?x", [], true),
    ] as [(String, [String], Bool)])
  func decoded(target: String, components: [String], isFolder: Bool) throws {
    let path = try ResourcePath(target)
    #expect(path.components == components)
    #expect(path.isFolder == isFolder)
  }

  @Test(
    "What hides, climbs or pretends is refused",
    arguments: [
      ("/../etc/passwd", .hidden), ("/a/../../b", .hidden), ("/./a", .hidden),
      ("/%2e%2e/etc/passwd", .hidden), ("/%2E%2e/x", .hidden), ("/.%2e/x", .hidden),
      ("//etc/passwd", .hidden), ("/a//b", .hidden), ("/.listen/lock", .hidden),
      ("/%2elisten/lock", .hidden), ("/articles/.x.partial/a", .hidden),
      ("/..%2f..%2fetc/passwd", .malformed), ("/..%5c..%5cwindows", .malformed),
      ("/a\\..\\b", .malformed), ("/%c0%ae%c0%ae/x", .malformed), ("/%ff", .malformed),
      ("/%00/etc/passwd", .malformed), ("/a%00.mp3", .malformed), ("/a%0d%0aX:1", .malformed),
      ("/a%", .malformed), ("/a%4", .malformed), ("/a%zz", .malformed), ("/%7f", .malformed),
      ("*", .malformed), ("", .malformed), ("feed.xml", .malformed),
      ("ftp://example.org/a", .malformed),
    ] as [(String, ResourcePath.Refusal)])
  func refused(target: String, expected: ResourcePath.Refusal) {
    #expect(throws: expected) { try ResourcePath(target) }
  }

  @Test("Names without end are refused")
  func long() {
    #expect(throws: ResourcePath.Refusal.hidden) {
      try ResourcePath("/" + String(repeating: "a", count: 256))
    }
    #expect(throws: ResourcePath.Refusal.hidden) {
      try ResourcePath(String(repeating: "/a", count: 33))
    }
  }
}
