// SPDX-License-Identifier: GPL-3.0-or-later
import ListenFiles
import ListenPublication
import Testing

@testable import ListenPodcast

@Suite struct FeedAddressTests {
  // The two examples of the podcast namespace's own page of podcast:guid.
  @Test(
    "podcast:guid is the UUID of the address without scheme and slashes at its end",
    arguments: [
      ("https://podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"),
      ("http://podnews.net/rss/", "9b024349-ccf0-5f69-a609-6b82873eab3c"),
      ("https://mp3s.nashownotes.com/pc20rss.xml", "917393e3-1b1e-5cef-ace4-edaa54e1f810"),
    ])
  func podcast(address: String, uuid: String) {
    #expect(NameUUID(podcastAt: address).description == uuid)
  }

  // RFC 9562, appendix A.4, gives this one for the DNS namespace.
  @Test("UUID of version 5 as in the RFC's example")
  func example() {
    var space = NameUUID.address
    space[3] = 0x10
    #expect(
      NameUUID("www.example.com", in: space).description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test(
    "Addresses become ASCII, and what is encoded stays",
    arguments: [
      ("https://a.example/b", "https://a.example/b"),
      (
        "https://bücher.example/über uns?q=ä#ö",
        "https://xn--bcher-kva.example/%C3%BCber%20uns?q=%C3%A4#%C3%B6"
      ),
      ("HTTPS://a.example/%C3%A9 é", "https://a.example/%C3%A9%20%C3%A9"),
      (
        "https://новости.рф:8443/лента",
        "https://xn--b1amnebsh.xn--p1ai:8443/%D0%BB%D0%B5%D0%BD"
          + "%D1%82%D0%B0"
      ),
      ("https://a.example/a\"b<c>|d\u{1}", "https://a.example/a%22b%3Cc%3E%7Cd%01"),
      ("  https://a.example/😀 ", "https://a.example/%F0%9F%98%80"),
    ])
  func ascii(text: String, expected: String) {
    #expect(WebAddress(text)?.text == expected)
  }

  @Test(
    "What is no address of the web is none",
    arguments: [
      "", "a.example/b", "ftp://a.example", "https://", "https:///b", "urn:isbn:1", "//a",
      "javascript:alert(1)", "https://a b/c",
    ])
  func none(text: String) { #expect(WebAddress(text) == nil) }

  @Test("A base has one slash at its end, no query, and may be missing")
  func base() {
    var configuration = SiteConfiguration()
    #expect(SiteAddress(configuration).of("articles/ä b/x.mp3") == "articles/%C3%A4%20b/x.mp3")
    for base in ["https://a.example/p", "https://a.example/p/", "https://a.example/p?x=1"] {
      configuration.baseURL = base
      #expect(SiteAddress(configuration).of("feed.xml") == "https://a.example/p/feed.xml")
    }
  }

  @Test(
    "Categories are those of Apple",
    arguments: [
      ("News", true), ("News > Politics", true), ("News>Daily News", true), ("TV & Film", true),
      ("news", false), ("News > Weather", false), ("Politics", false), ("", false),
      ("Government > Local", false),
    ])
  func categories(text: String, isKnown: Bool) {
    #expect(PodcastCategory(text).isKnown == isKnown)
  }
}
