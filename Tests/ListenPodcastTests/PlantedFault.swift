// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// A fault that is put into a sound feed of two items.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// How the linter calls it.
  let found: String
  var isError = true
  /// Whether the shared validator knows it too.
  var isShared = true
  let plant: @Sendable (String) -> String

  init(
    _ name: String, _ found: String, isError: Bool = true, isShared: Bool = true,
    _ plant: @escaping @Sendable (String) -> String
  ) {
    testDescription = name
    self.found = found
    self.isError = isError
    self.isShared = isShared
    self.plant = plant
  }

  /// A fault made by replacing the first match of a pattern.
  init(
    _ name: String, _ pattern: String, _ replacement: String, _ found: String,
    isError: Bool = true, isShared: Bool = true
  ) {
    self.init(name, found, isError: isError, isShared: isShared) { feed in
      guard
        let range = feed.range(of: pattern, options: .regularExpression)
      else { return "the pattern \(pattern) is not in the feed" }
      return feed.replacingOccurrences(
        of: pattern, with: replacement, options: .regularExpression, range: range)
    }
  }

  static let all: [PlantedFault] =
    enclosures + channel + items + documents + recommendations

  private static let mp3 =
    "(<enclosure url=\"[^\"]*)\\.mp3(\" length=\"[0-9]+\" type=\")audio/mpeg\""
  private static let enclosures = [
    PlantedFault("a WAV enclosure", mp3, "$1.wav$2audio/wav\"", "enclosure ends in \".wav\""),
    PlantedFault("an Opus enclosure", mp3, "$1.opus$2audio/ogg\"", "enclosure ends in \".opus\""),
    PlantedFault("an enclosure without ending", mp3, "$1$2audio/mpeg\"", "enclosure ends in \"\""),
    PlantedFault("a wrong type", mp3, "$1.mp3$2audio/mp3\"", "enclosure's type is \"audio/mp3\""),
    PlantedFault(
      "length 0", "length=\"[0-9]+\" type=\"audio/mpeg\"",
      "length=\"0\" type=\"audio/mpeg\"", "enclosure's length is \"0\""),
    PlantedFault(
      "length in words", "length=\"[0-9]+\" type=\"audio/mpeg\"",
      "length=\"12 kB\" type=\"audio/mpeg\"", "enclosure's length is \"12 kB\""),
    PlantedFault(
      "no length", "length=\"[0-9]+\" type=\"audio/mpeg\"", "type=\"audio/mpeg\"",
      "enclosure's length is missing"),
    PlantedFault("no enclosure", "<enclosure [^>]*/>", "", "<enclosure> is missing or empty"),
    PlantedFault(
      "a relative enclosure", "<enclosure url=\"https://gazette.example/audio/",
      "<enclosure url=\"", "enclosure's address is \"articles/", isShared: false),
    PlantedFault(
      "an enclosure by http", "<enclosure url=\"https", "<enclosure url=\"http",
      "enclosure's address is \"http://", isError: false),
    PlantedFault(
      "an enclosure of another script", "<enclosure url=\"https://gazette.example/",
      "<enclosure url=\"https://gazette.example/häfen/", "enclosure's address is"),
    PlantedFault(
      "a space in an address", "<enclosure url=\"https://gazette.example/",
      "<enclosure url=\"https://gazette.example/a b/", "enclosure's address is", isShared: false),
    PlantedFault("two items with one enclosure", "enclosure is that of item 1") { feed in
      let matches = feed.matches(of: /<enclosure [^>]*\/>/)
      return feed.replacingOccurrences(of: String(matches[1].0), with: String(matches[0].0))
    },
  ]

  private static let channel = [
    PlantedFault("no image", " *<itunes:image [^>]*/>\n", "", "<itunes:image> is missing"),
    PlantedFault(
      "an image of another kind", "artwork\\.png", "artwork.gif",
      "itunes:image's address", isShared: false),
    PlantedFault(
      "a relative image", "href=\"[^\"]*artwork", "href=\"artwork",
      "itunes:image's address", isShared: false),
    PlantedFault("no category", "<itunes:category> is missing") {
      $0.replacing(/\ *<\/?itunes:category[^>]*>\n/, with: "")
    },
    PlantedFault(
      "a category of nobody's", "text=\"News\"", "text=\"Weather\"",
      "category is \"Weather\""),
    PlantedFault(
      "a subcategory of another", "text=\"Daily News\"", "text=\"Tennis\"",
      "category in \"News\" is \"Tennis\""),
    PlantedFault(
      "explicit yes", "<itunes:explicit>false", "<itunes:explicit>yes",
      "<itunes:explicit> is \"yes\""),
    PlantedFault(
      "explicit clean", "<itunes:explicit>false", "<itunes:explicit>clean",
      "<itunes:explicit> is \"clean\""),
    PlantedFault(
      "no explicit", " *<itunes:explicit>false</itunes:explicit>\n", "",
      "<itunes:explicit> is missing"),
    PlantedFault("no title", "<title>[^<]*</title>", "", "<title> is missing"),
    PlantedFault(
      "an empty title", "<title>[^<]*</title>", "<title> </title>",
      "<title> is missing"),
    PlantedFault("no link", "<link>[^<]*</link>", "", "<link> is missing"),
    PlantedFault(
      "a relative link", "<link>[^<]*</link>", "<link>/news</link>",
      "link's address is \"/news\"", isShared: false),
    PlantedFault(
      "no description", "<description>[^<]*</description>", "",
      "<description> is missing"),
    PlantedFault(
      "a long description", "<description>[^<]*</description>",
      "<description>" + String(repeating: "ä", count: 2001) + "</description>",
      "<description> has 4002 bytes"),
    PlantedFault("no language", "<language>[^<]*</language>", "", "<language> is missing"),
    PlantedFault(
      "a program's language", "<language>[^<]*", "<language>en_US",
      "<language> is \"en_US\"", isShared: false),
    PlantedFault(
      "a language in words", "<language>[^<]*", "<language>English",
      "<language> is \"English\"", isShared: false),
    PlantedFault("no address of its own", " *<atom:link [^>]*/>\n", "", "no <atom:link"),
    PlantedFault(
      "a relative address of its own", "<atom:link href=\"https://gazette.example",
      "<atom:link href=\"", "atom:link rel=self's address", isShared: false),
    PlantedFault("no item", "no item") { $0.replacing(/(?s) *<item>.*<\/item>\n/, with: "") },
  ]

  private static let items = [
    PlantedFault("two items with one guid", "guid is that of item 1") { feed in
      let matches = feed.matches(of: /<guid [^>]*>[^<]*/)
      return feed.replacingOccurrences(of: String(matches[1].0), with: String(matches[0].0))
    },
    PlantedFault("no guid", "<guid [^>]*>[^<]*</guid>", "", "<guid> is missing"),
    PlantedFault(
      "a guid that would be an address", "<guid isPermaLink=\"false\">", "<guid>",
      "is no address"),
    PlantedFault(
      "an item without title", "(<item>\\s*)<title>[^<]*</title>", "$1",
      "item 1: <title> is missing"),
    PlantedFault(
      "another day of the week", "(<item>[\\s\\S]*?<pubDate>)[A-Z][a-z]{2}", "$1Tue",
      "pubDate's weekday is \"Tue\""),
    PlantedFault(
      "a date of ISO", "(<item>[\\s\\S]*?<pubDate>)[^<]*", "$12025-01-03T02:05:00Z",
      "pubDate is \"2025-01-03T02:05:00Z\""),
    PlantedFault(
      "a date in Spanish", "(<item>[\\s\\S]*?<pubDate>)[^<]*",
      "$1vie, 03 ene 2025 02:05:00 +0000", "pubDate is \"vie, 03 ene"),
    PlantedFault(
      "a duration in words", "<itunes:duration>[^<]*", "<itunes:duration>about a minute",
      "itunes:duration is \"about a minute\""),
    PlantedFault(
      "a duration of ISO", "<itunes:duration>[^<]*", "<itunes:duration>PT3M",
      "itunes:duration is \"PT3M\""),
    PlantedFault(
      "75 seconds past a minute", "<itunes:duration>[^<]*", "<itunes:duration>1:75",
      "itunes:duration is \"1:75\""),
    PlantedFault(
      "a fraction of a second", "<itunes:duration>[^<]*", "<itunes:duration>12.5",
      "itunes:duration is \"12.5\""),
    PlantedFault(
      "an item's explicit no", "(<item>[\\s\\S]*?<itunes:explicit>)false", "$1no",
      "item 1 \"Report 2 from the quay\": <itunes:explicit> is \"no\"", isShared: false),
    PlantedFault(
      "an item's long description", "(<item>[\\s\\S]*?<description>)",
      "$1" + String(repeating: "long ", count: 900), "<description> has 45"),
    PlantedFault(
      "a transcript of no known type", "type=\"application/x-subrip\"",
      "type=\"text/srt\"", "podcast:transcript's type is \"text/srt\""),
    PlantedFault(
      "a relative transcript", "<podcast:transcript url=\"https://gazette.example",
      "<podcast:transcript url=\"", "podcast:transcript's address", isShared: false),
    PlantedFault(
      "an alternative without source", "<podcast:source [^>]*/>", "",
      "podcast:alternateEnclosure has no <podcast:source>", isShared: false),
  ]

  private static let documents = [
    PlantedFault("a control character", "<title>", "<title>\u{1}", "no well-formed XML"),
    PlantedFault("a control character by number", "<title>", "<title>&#8;", "no well-formed XML"),
    PlantedFault("a bare ampersand", "<title>", "<title>R & B", "no well-formed XML"),
    PlantedFault("HTML's entities", "<title>", "<title>caf&eacute;", "no well-formed XML"),
    PlantedFault("an element left open", "</channel>", "", "no well-formed XML"),
    PlantedFault("a file cut short", "no well-formed XML") { String($0.prefix($0.count / 2)) },
    PlantedFault("no declaration", "<\\?xml [^>]*>\n", "", "no XML declaration"),
    PlantedFault(
      "another encoding", "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"",
      "no XML declaration"),
    PlantedFault("Atom instead", "no RSS", isShared: false) { _ in
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"/>"
    },
    PlantedFault(
      "an old version", "version=\"2.0\"", "version=\"0.91\"", "version is \"0.91\"",
      isShared: false),
  ]

  private static let recommendations = [
    PlantedFault(
      "no podcast:locked", " *<podcast:locked[^/]*/podcast:locked>\n", "",
      "<podcast:locked> is missing", isError: false),
    PlantedFault(
      "no podcast:guid", " *<podcast:guid>[^/]*/podcast:guid>\n", "",
      "<podcast:guid> is missing", isError: false),
    PlantedFault(
      "another podcast:guid", "<podcast:guid>........", "<podcast:guid>00000000",
      "<podcast:guid> is \"00000000", isError: false),
    PlantedFault(
      "no author", " *<itunes:author>[^<]*</itunes:author>\n", "",
      "<itunes:author> is missing", isError: false),
    PlantedFault(
      "no owner", " *<itunes:owner>[\\s\\S]*?</itunes:owner>\n", "",
      "no <itunes:owner>", isError: false, isShared: false),
    PlantedFault(
      "an item without link", "(<item>[\\s\\S]*?)<link>[^<]*</link>", "$1",
      "<link> is missing", isError: false),
    PlantedFault(
      "an item without date", "(<item>[\\s\\S]*?)<pubDate>[^<]*</pubDate>", "$1",
      "<pubDate> is missing", isError: false),
    PlantedFault(
      "an item without description",
      "(<item>[\\s\\S]*?)<description>[^<]*</description>", "$1", "<description> is missing",
      isError: false),
    PlantedFault(
      "an item without duration", "<itunes:duration>[^<]*</itunes:duration>", "",
      "<itunes:duration> is missing", isError: false),
    PlantedFault(
      "an item without explicit",
      "(<item>[\\s\\S]*?)<itunes:explicit>[^<]*</itunes:explicit>", "$1",
      "<itunes:explicit> is missing", isError: false),
    PlantedFault(
      "chapters of a general type", "type=\"application/json\\+chapters\"",
      "type=\"application/json\"", "podcast:chapters' type", isError: false),
    PlantedFault(
      "white space around a title", "(<item>\\s*<title>)", "$1 ",
      "<title> has white space", isError: false),
  ]
}
