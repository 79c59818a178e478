// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenFetch

@Suite struct AddressTests {
  @Test(
    "A URL has one spelling",
    arguments: [
      ("https://Example.ORG:443/a/../b?x#top", "https://example.org/b?x"),
      ("http://example.org", "http://example.org/"),
      (" http://example.org:80/ ", "http://example.org/"),
      ("http://example.org:8080/a", "http://example.org:8080/a"),
      ("http://user:word@example.org/a", "http://example.org/a"),
      ("https://example.org/río", "https://example.org/r%C3%ADo"),
      ("https://example.org/a b", "https://example.org/a%20b"),
      ("http://[2001:DB8::1]/", "http://[2001:db8::1]/"),
    ])
  func spelling(text: String, expected: String) {
    #expect(WebURL(text)?.text == expected)
  }

  @Test(
    "What is no URL of HTTP is none",
    arguments: [
      "", "news", "/news", "file:///etc/passwd", "ftp://example.org/", "javascript:1", "http://",
      "http:///a", "data:text/html,x", "mailto:a@example.org",
      "https://example.org/" + String(repeating: "a", count: 9_000),
    ])
  func none(text: String) { #expect(WebURL(text) == nil) }

  @Test(
    "A relative one is taken from its base",
    arguments: [
      ("b", "https://example.org/a/b"), ("/b", "https://example.org/b"),
      ("../../b", "https://example.org/b"), ("?q", "https://example.org/a/?q"),
      ("//other.org/x", "https://other.org/x"), ("http://other.org", "http://other.org/"),
    ])
  func relative(text: String, expected: String) throws {
    let base = try #require(WebURL("https://example.org/a/"))
    #expect(WebURL(text, relativeTo: base)?.text == expected)
  }

  @Test("Messages show no name, no password and no secret of a query")
  func shown() {
    #expect(
      WebURL("https://ed:word@example.org/a?id=7&api_key=abc&Token=x&flag")?.shown
        == "https://example.org/a?id=7&api_key=***&Token=***&flag")
  }

  @Test("Campaigns make no other page")
  func campaign() {
    #expect(
      WebURL("https://example.org/a?utm_source=rss&id=7&utm_medium=x")?.withoutCampaign.text
        == "https://example.org/a?id=7")
    #expect(
      WebURL("https://example.org/a?utm_source=rss")?.withoutCampaign.text
        == "https://example.org/a")
  }

  @Test(
    "A document's name cannot leave its folder, and differs with its URL",
    arguments: [
      "https://example.org/../../etc/passwd", "https://example.org/%2e%2e/%2fetc",
      "https://example.org/a\\..\\b", "https://example.org/" + String(repeating: "x", count: 500),
      "https://example.org/أخبار", "https://example.org/", "https://[2001:db8::1]/.hidden",
    ])
  func names(text: String) throws {
    let url = try #require(WebURL(text))
    let name = DocumentName.name(url, suffix: "html")
    #expect(name.utf8.count <= 100)
    #expect(
      name.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-.".contains($0) }, "\(name)")
    #expect(name.split(separator: ".").count == 2 && name.first != "." && name.first != "-")
    #expect(name == DocumentName.name(url, suffix: "html"))
    let other = try #require(WebURL(text + "?2"))
    #expect(DocumentName.name(other, suffix: "html") != name)
  }

  @Test("A name tells where its document is from")
  func name() throws {
    let url = try #require(WebURL("https://www.example.org/News/Rain-at-last.html"))
    #expect(
      DocumentName.name(url, suffix: "html").hasPrefix("example-org-news-rain-at-last-html-"))
  }
}
