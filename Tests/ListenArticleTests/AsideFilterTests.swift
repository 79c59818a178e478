// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle

@Suite("What the head shows to be none of the body is taken out of it")
struct AsideFilterTests {
  private let article = Article(
    title: "The harbour is quiet", byline: ["Ana Rey"], language: "en", body: [])

  @Test("What was dropped before keeps its place among the blocks that stay")
  func places() {
    var body = [
      Block(.paragraph, "One."), Block(.paragraph, "The harbour is quiet"),
      Block(.paragraph, "Two."), Block(.paragraph, "Three."),
      Block(.paragraph, "Ana Rey is a reporter."), Block(.heading, "More"),
    ]
    var dropped = [
      Reading.Dropped("menu", reason: "menu", position: 0),
      Reading.Dropped("share", reason: "menu", position: 2),
      Reading.Dropped("foot", reason: "menu", position: 6),
    ]
    AsideFilter(article).filter(&body, into: &dropped)
    #expect(body.map(\.text) == ["One.", "Two.", "Three."])
    let found = dropped.map { "\($0.position) \($0.text)" }
    #expect(
      found == [
        "0 menu", "1 share", "3 foot", "1 The harbour is quiet", "3 Ana Rey is a reporter.",
        "3 More",
      ])
  }

  @Test("A body of nothing else stays, and so do the places")
  func nothingElse() {
    var body = [Block(.paragraph, "The harbour is quiet today.")]
    var dropped = [Reading.Dropped("foot", reason: "menu", position: 1)]
    AsideFilter(article).filter(&body, into: &dropped)
    #expect(body.count == 1)
    #expect(dropped.map(\.position) == [1])
  }
}
