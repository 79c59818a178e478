// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite struct SiteConfigurationReaderTests {
  private func read(_ text: String, in scratch: Scratch) throws -> SiteConfiguration {
    let url = scratch.url.appendingPathComponent("listen.json")
    try Data(text.utf8).write(to: url)
    return try SiteConfigurationReader(path: url.path).read()
  }

  @Test("Every key is read")
  func all() throws {
    let scratch = try Scratch()
    try Data([1]).write(to: scratch.url.appendingPathComponent("cover.png"))
    let found = try read(
      """
      {
        "title": "Coastline Daily", "description": "Read aloud.", "link": "https://example.org",
        "baseURL": "https://example.org/audio", "author": "The desk",
        "owner": {"name": "Ada", "email": "ada@example.org"}, "category": ["News > Politics", "Arts"],
        "language": "en-GB", "artwork": "cover.png", "explicit": true,
        "voices": {"en": "en-news", "AR": "voices/mine.json"}, "formats": ["opus", "mp3"],
        "feedItems": 100, "feedDays": 30, "opening": false, "intro": "cover.png",
        "report": "/heard"
      }
      """, in: scratch)
    var expected = SiteConfiguration()
    expected.title = "Coastline Daily"
    expected.description = "Read aloud."
    expected.link = "https://example.org"
    expected.baseURL = "https://example.org/audio"
    expected.author = "The desk"
    expected.owner = .init(name: "Ada", email: "ada@example.org")
    expected.categories = ["News > Politics", "Arts"]
    expected.language = "en-GB"
    expected.isLanguageGiven = true
    expected.artwork = "cover.png"
    expected.explicit = true
    expected.voices = ["en": "en-news", "ar": "voices/mine.json"]
    expected.formats = [.mp3, .opus]
    expected.feedItems = 100
    expected.feedDays = 30
    expected.opening = false
    expected.intro = "cover.png"
    expected.report = "/heard"
    expected.folder = scratch.url.path
    #expect(found == expected)
    #expect(found.root == "https://example.org/audio/")
    #expect(found.resolved("voices/mine.json") == scratch.url.path + "/voices/mine.json")
  }

  @Test("Books bring the MP3 along that they contain")
  func books() throws {
    let found = try read("{\"formats\": [\"lpf\", \"wav\", \"epub\"]}", in: Scratch())
    #expect(found.formats == [.wav, .mp3] && found.books == [.epub, .lpf])
  }

  @Test("Feeds by rule: a text or a list a property, a title and a language of their own accord")
  func feeds() throws {
    let found = try read(
      """
      {"title": "Gazette", "hub": "https://hub.example/", "feeds": [
        {"file": "es.xml", "where": {"language": "es"}},
        {"file": "coast.xml", "title": "The coast", "description": "Waves.", "language": "en-GB",
         "guid": "917393E3-1B1E-5CEF-ACE4-EDAA54E1F810", "feedItems": 3, "feedDays": 2,
         "where": {"section": ["Coast", "Port"], "tag": "sea", "language": ["en", "fr"]}}]}
      """, in: Scratch())
    var spanish = FeedRule(
      file: "es.xml", title: "Gazette: es", conditions: [.language: ["es"]])
    spanish.language = "es"
    var coast = FeedRule(
      file: "coast.xml", title: "The coast",
      conditions: [.section: ["Coast", "Port"], .tag: ["sea"], .language: ["en", "fr"]])
    coast.description = "Waves."
    coast.language = "en-GB"
    coast.guid = "917393e3-1b1e-5cef-ace4-edaa54e1f810"
    coast.feedItems = 3
    coast.feedDays = 2
    #expect(found.feeds == [spanish, coast])
    #expect(found.hub == "https://hub.example/")
  }

  @Test(
    "A fault is one line: the file, the line, what was found, what would be right",
    arguments: [
      ("{\n\"titel\": \"A\"}", "line 2: found unknown key \"titel\", expected \"title\""),
      ("{\"baseurl\": \"https://a.b\"}", "found unknown key \"baseurl\", expected \"baseURL\""),
      ("{\r\n\"title\": \"A\",\r\n\"titel\": 1}", "line 3: found unknown key \"titel\""),
      ("{\"xyzzy\": 1}", "found unknown key \"xyzzy\", expected one of title, description"),
      ("{\"title\": 3}", "line 1: found title = 3, expected a text"),
      ("{\"title\": \"\"}", "found title = \"\", expected a text"),
      ("{\"explicit\": \"no\"}", "found explicit = \"no\", expected true or false"),
      ("{\"baseURL\": \"example.org\"}", "found baseURL = \"example.org\", expected an absolute"),
      (
        "{\"link\": \"ftp://example.org\"}",
        "found link = \"ftp://example.org\", expected an absolute"
      ),
      ("{\"language\": \"english please\"}", "expected a BCP 47 tag"),
      (
        "{\"formats\": [\"mp4\"]}",
        "found formats = \"mp4\", expected a list of wav, mp3, opus, epub and lpf"
      ),
      ("{\"formats\": []}", "expected a list of wav, mp3, opus, epub and lpf"),
      ("{\"feeds\": {}}", "found feeds = an object, expected a list of feeds"),
      ("{\"feeds\": [{}]}", "expected a \"file\" in each feed"),
      ("{\"feeds\": [{\"file\": \"a.xml\"}]}", "expected a \"where\" in the feed \"a.xml\""),
      (
        "{\"feeds\": [{\"file\": \"feed.xml\"}]}", "found file = \"feed.xml\", expected a file name"
      ),
      // It would be listen.json as JSON Feed.
      ("{\"feeds\": [{\"file\": \"listen.xml\"}]}", "found file = \"listen.xml\", expected a file"),
      (
        "{\"feeds\": [{\"file\": \"../a.xml\"}]}", "found file = \"../a.xml\", expected a file name"
      ),
      ("{\"feeds\": [{\"file\": \"a.rss\"}]}", "found file = \"a.rss\", expected a file name"),
      (
        "{\"feeds\": [{\"file\": \"a.xml\", \"where\": {}}]}",
        "found where = an object, expected language, section, author or tag"
      ),
      (
        "{\"feeds\": [{\"file\": \"a.xml\", \"where\": {\"sections\": \"A\"}}]}",
        "unknown key \"sections\" in \"where\", expected \"section\""
      ),
      (
        "{\"feeds\": [{\"file\": \"a.xml\", \"where\": {\"language\": \"not a tag\"}}]}",
        "found language = \"not a tag\", expected a BCP 47 tag"
      ),
      (
        "{\"feeds\": [{\"file\": \"a.xml\", \"where\": {\"tag\": []}}]}",
        "found tag = an array, expected a text, or a list"
      ),
      (
        "{\"feeds\": [{\"file\": \"a.xml\", \"guid\": \"1\", \"where\": {\"tag\": \"a\"}}]}",
        "found guid = \"1\", expected a UUID"
      ),
      (
        "{\"feeds\": [{\"file\": \"a.xml\", \"where\": {\"tag\": \"a\"}}, "
          + "{\"file\": \"A.xml\", \"where\": {\"tag\": \"b\"}}]}",
        "found file = \"A.xml\", expected a file name for each feed"
      ),
      ("{\"report\": \"heard\"}", "found report = \"heard\", expected a path such as"),
      ("{\"report\": \"//a.example/\"}", "expected a path such as"),
      ("{\"hub\": \"hub\"}", "found hub = \"hub\", expected an absolute address"),
      ("{\"feedItems\": 0}", "found feedItems = 0, expected a whole number from 1 to"),
      ("{\"feedDays\": 2.5}", "found feedDays = 2.5, expected a whole number"),
      ("{\"owner\": {\"name\": \"A\"}}", "expected an object with \"name\" and \"email\""),
      (
        "{\"owner\": {\"name\": \"A\", \"mail\": \"b\"}}",
        "unknown key \"mail\" in \"owner\", expected \"email\""
      ),
      (
        "{\"owner\": {\"name\": \"A\", \"email\": \"b\"}}",
        "found email = \"b\", expected an address"
      ),
      ("{\"voices\": {\"en\": 1}}", "found en = 1, expected a voice profile's name"),
      ("{\"intro\": \"none.wav\"}", "found intro = \"none.wav\", expected a file that is there"),
      ("[]", "line 1: found an array, expected an object"),
      ("{\"title\": ", "line 1, column 11: found the end"),
    ])
  func faults(text: String, expected: String) throws {
    let scratch = try Scratch()
    do {
      _ = try read(text, in: scratch)
      Issue.record("it was taken")
    } catch {
      #expect("\(error)".contains("listen.json\", ") && "\(error)".contains(expected), "\(error)")
      #expect(!"\(error)".contains("\n"))
    }
  }
}
