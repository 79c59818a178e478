// SPDX-License-Identifier: GPL-3.0-or-later
import ListenFormats
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct SelectorTests {
  static let page = """
    <html><body><div class="story main" id="text" lang="en"><p class="lead">One</p>
    <section><p>Two</p><p class="promo box" role="note">Three</p></section>
    <a href="https://example.org/x.html" rel="author">Four</a></div><p>Five</p></body></html>
    """

  @Test(
    "A selector means the elements that CSS says",
    arguments: [
      ("p", ["One", "Two", "Three", "Five"]),
      (".promo", ["Three"]), ("p.promo.box", ["Three"]), ("p.promo.lead", []),
      ("#text > p", ["One"]), ("#text p", ["One", "Two", "Three"]),
      ("div.story section > p:not(.promo)", ["Two"]), ("p:not(.promo, .lead)", ["Two", "Five"]),
      ("body > p, .lead", ["One", "Five"]), ("[role]", ["Three"]), ("[role=note]", ["Three"]),
      ("a[href^=\"https://\"]", ["Four"]), ("a[href$='.html']", ["Four"]),
      ("a[href*=example]", ["Four"]), ("[class~=box]", ["Three"]),
      ("html div > section > p", ["Two", "Three"]),
      ("section > div p", []), ("P.LEAD", []), ("P", ["One", "Two", "Three", "Five"]),
    ])
  func matches(text: String, expected: [String]) throws {
    let markup = try MarkupParser().html(Array(Self.page.utf8))
    let selector = try Selector(text)
    #expect(selector.outermost(in: markup).map(markup.visibleText) == expected)
  }

  @Test(
    "What is no selector is refused with the place",
    arguments: [
      ("", "nothing where an element should be at character 1"),
      ("p >", "nothing where an element should be at character 4"),
      ("p..x", "\".\" where a class should be at character 3"),
      ("p:hover", "\":hove\"; of those with a colon only :not( ) is known at character 2"),
      ("[data-x]", "the attribute \"data-x\""), ("a[href", "no = after the attribute"),
      ("a[href=\"x]", "a value whose quote is not closed"), ("p, ", "nothing where an element"),
    ])
  func faults(text: String, expected: String) {
    #expect {
      _ = try Selector(text)
    } throws: { error in
      "\(error)".contains(expected)
    }
  }

  @Test(
    "A line pattern has stars for anything and one # for any number",
    arguments: [
      ("2 Shares", "17 shares", true), ("# shares", "2 Shares", true),
      ("# shares", "Shares", false),
      ("read also: *", "Read also: the mill closes", true),
      ("*read*also*", "Please read this also", true),
      ("read also", "Read also: x", false), ("a*a", "a", false), ("*", "", true),
      ("most  read", "Most Read", true),
    ])
  func patterns(pattern: String, line: String, isMatch: Bool) {
    #expect(LinePattern(pattern).matches(line) == isMatch)
  }
}
