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
        "feedItems": 100, "feedDays": 30, "opening": false, "intro": "cover.png"
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
    expected.folder = scratch.url.path
    #expect(found == expected)
    #expect(found.root == "https://example.org/audio/")
    #expect(found.resolved("voices/mine.json") == scratch.url.path + "/voices/mine.json")
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
      ("{\"formats\": [\"mp4\"]}", "found formats = \"mp4\", expected a list of wav, mp3 and opus"),
      ("{\"formats\": []}", "expected a list of wav, mp3 and opus"),
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
