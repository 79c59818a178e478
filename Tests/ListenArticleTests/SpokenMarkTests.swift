// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle

/// One sentence with a mark, as three formats write it, and the mark that is read.
struct MarkCase: Sendable, CustomTestStringConvertible {
  let html: String
  let markdown: String
  let json: String
  let marked: String
  let saying: Block.Mark.Saying

  var testDescription: String { html }
}

@Suite("Authors say how a stretch of text is said")
struct SpokenMarkTests {
  static let before = "The minister thanked "
  static let after = " for the work, and left by the side door of the hall."

  static let cases: [MarkCase] = [
    .init(
      html: "<span data-listen-as=\"the one hundredth company\">SM</span>",
      markdown: "[SM]{as=\"the one hundredth company\"}",
      json: "\"end\": 23, \"as\": \"the one hundredth company\"", marked: "SM",
      saying: .alias("the one hundredth company")),
    .init(
      html: "<abbr title=\"World Food Fund\" data-listen-as>WFF</abbr>",
      markdown: "<abbr title=\"World Food Fund\" data-listen-as=\"\">WFF</abbr>",
      json: "\"end\": 24, \"as\": \"World Food Fund\"", marked: "WFF",
      saying: .alias("World Food Fund")),
    .init(
      html: "<sub alias=\"doctor Ruiz\">Dr R.</sub>",
      markdown: "<sub alias=\"doctor Ruiz\">Dr R.</sub>",
      json: "\"end\": 26, \"as\": \"doctor Ruiz\"", marked: "Dr R.", saying: .alias("doctor Ruiz")),
    .init(
      html: "<b data-listen-ipa=\"ˈnɪŋ ˈʃaʊ\">Ning Shao</b>",
      markdown: "[Ning Shao]{ipa=\"ˈnɪŋ ˈʃaʊ\"}",
      json: "\"end\": 30, \"ipa\": \"ˈnɪŋ ˈʃaʊ\"", marked: "Ning Shao",
      saying: .phonemes("ˈnɪŋ ˈʃaʊ")),
    .init(
      html: "<span ssml:alphabet=\"ipa\" ssml:ph=\"ˈkɔːk\">Cork</span>",
      markdown: "<span ssml:ph=\"ˈkɔːk\">Cork</span>", json: "\"end\": 25, \"ipa\": \"ˈkɔːk\"",
      marked: "Cork", saying: .phonemes("ˈkɔːk")),
    .init(
      html:
        "<span data-ssml='{\"phoneme\": {\"ph\": \"ˈliːd\", \"alphabet\": \"ipa\"}}'>Lead</span>",
      markdown: "<span data-ssml='{\"phoneme\": {\"ph\": \"ˈliːd\"}}'>Lead</span>",
      json: "\"end\": 25, \"ipa\": \"ˈliːd\"", marked: "Lead", saying: .phonemes("ˈliːd")),
    .init(
      html: "<span data-ssml='{\"sub\": {\"alias\": \"saint\"}}'>St</span>",
      markdown: "<span data-ssml='{\"sub\": {\"alias\": \"saint\"}}'>St</span>",
      json: "\"end\": 23, \"as\": \"saint\"", marked: "St", saying: .alias("saint")),
    .init(
      html: "<span data-listen-say=\"characters\">AIDA</span>", markdown: "[AIDA]{say=characters}",
      json: "\"end\": 25, \"say\": \"characters\"", marked: "AIDA", saying: .characters),
    .init(
      html: "<span data-ssml='{\"say-as\": {\"interpret-as\": \"digits\"}}'>1984</span>",
      markdown: "[1984]{say=\"digits\"}", json: "\"end\": 25, \"say\": \"digits\"", marked: "1984",
      saying: .digits),
    .init(
      html: "<a href=\"tel:1\" data-listen-say=\"telephone\">020 7946 0018</a>",
      markdown: "[020 7946 0018]{data-listen-say=telephone}",
      json: "\"end\": 34, \"say\": \"telephone\"", marked: "020 7946 0018", saying: .telephone),
    .init(
      html: "them<span data-listen-pause=\"1.5s\"></span>",
      markdown: "them<span data-listen-pause=\"1500\"></span>",
      json: "\"pause\": \"1500ms\"", marked: "", saying: .pause(milliseconds: 1500)),
  ]

  private func block(_ text: String, _ format: Source.Format) throws -> Block {
    let source = Source(name: "a", bytes: Array(text.utf8), format: format)
    let reading = try ArticleReader().read(source)[0]
    #expect(reading.warnings.isEmpty, "\(reading.warnings)")
    return try #require(reading.article.body.first { !$0.marks.isEmpty })
  }

  private func marked(_ block: Block) -> String {
    let scalars = Array(block.text.unicodeScalars)
    return String(String.UnicodeScalarView(scalars[block.marks[0].range]))
  }

  @Test("in a page, in a feed's HTML, in Markdown and in JSON", arguments: cases)
  func formats(example: MarkCase) throws {
    let html = "<p>\(Self.before)\(example.html)\(Self.after)</p>"
    let filler =
      "<p>It had rained since the morning, and nobody had thought of bringing a coat.</p>"
    let page = "<html><body><article><h1>A hall</h1>\(html)\(filler)</article></body></html>"
    let feed =
      "<rss><channel><item><title>A</title><description><![CDATA[\(html)\(filler)]]></description></item></channel></rss>"
    let isPause = example.marked.isEmpty
    let text = Self.before + (isPause ? "them" : example.marked) + Self.after
    let start = isPause ? 25 : 21
    let json =
      "{\"body\": [{\"text\": \"\(text)\", \"marks\": [{\"start\": \(start), \(example.json)}]}]}"
    for block in [
      try block(page, .html), try block(feed, .feed),
      try block(Self.before + example.markdown + Self.after + "\n", .markdown),
      try block(json, .json),
    ] {
      #expect(block.text == text)
      #expect(block.marks.map(\.saying) == [example.saying])
      #expect(marked(block) == example.marked)
      #expect(block.marks[0].range.lowerBound == start)
    }
  }

  @Test("the outer one of two inside each other counts")
  func nested() throws {
    let html =
      "<p>She <i data-listen-as=\"out\">was <b data-listen-as=\"in\">there</b></i> all day, said the report of the council.</p>"
    let block = try block("<html><body><article>\(html)</article></body></html>", .html)
    #expect(block.marks.map(\.saying) == [.alias("out")])
    #expect(marked(block) == "was there")
  }

  @Test(
    "what is not understood is named with its line",
    arguments: [
      "data-listen-say=\"loudly\"", "data-listen-pause=\"soon\"", "data-listen-pause=\"20s\"",
      "data-ssml='{\"prosody\": {\"rate\": \"slow\"}}'", "data-ssml='{'",
      "ssml:alphabet=\"x-sampa\"",
      "data-listen-voice=\"Ann\"", "data-speak=\"x\"",
    ])
  func unknown(attribute: String) throws {
    let html =
      "<html><body><article>\n<p>It had <b \(attribute)>rained</b> since the morning, said the keeper of the hall.</p></article></body></html>"
    let reading = try ArticleReader().read(
      Source(name: "a", bytes: Array(html.utf8), format: .html))[0]
    #expect(reading.warnings.count == 1)
    #expect(reading.warnings.first?.hasPrefix("line 2: the mark ") == true)
    #expect(reading.article.body.allSatisfy { $0.marks.isEmpty })
  }

  @Test(
    "marks of JSON that cannot be are named",
    arguments: [
      "{\"start\": 4, \"end\": 99, \"as\": \"x\"}", "{\"start\": 3, \"end\": 3, \"as\": \"x\"}",
      "{\"start\": -1, \"end\": 3, \"ipa\": \"x\"}", "{\"start\": 0, \"end\": 3, \"say\": \"x\"}",
      "7",
    ])
  func faultyJSON(mark: String) throws {
    let json = "{\"body\": [{\"text\": \"It rained.\", \"marks\": [\(mark)]}]}"
    let reading = try ArticleReader().read(
      Source(name: "a", bytes: Array(json.utf8), format: .json))[0]
    #expect(reading.warnings.first == "body[0].marks[0]: the mark has no effect")
    #expect(reading.article.body[0].marks.isEmpty)
  }

  @Test("SSML is read as paragraphs with marks; what has no effect is named once")
  func ssml() throws {
    let text = """
      <?xml version="1.0"?>
      <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">
        <p><s>The <sub alias="World Food Fund">WFF</sub> met on Monday.</s>
        <s>Its number is <say-as interpret-as="telephone">020 7946</say-as>.</s></p>
        <p>Then<break time="800ms"/> it <prosody rate="slow">rained</prosody>, said
        <phoneme alphabet="ipa" ph="ˈkɔːk">Cork</phoneme> <prosody>radio</prosody>.</p>
      </speak>
      """
    let source = Source(name: "a", bytes: Array(text.utf8))
    #expect(FormatSniffer.format(of: source.bytes) == .ssml)
    let reading = try ArticleReader().read(source)[0]
    #expect(reading.article.language == "en-GB")
    #expect(
      reading.article.body.map(\.text) == [
        "The WFF met on Monday. Its number is 020 7946.", "Then it rained, said Cork radio.",
      ])
    #expect(
      reading.article.body.flatMap(\.marks).map(\.saying) == [
        .alias("World Food Fund"), .telephone, .pause(milliseconds: 800), .phonemes("ˈkɔːk"),
      ])
    #expect(reading.warnings == ["the SSML element <prosody> has no effect"])
  }

  @Test(
    "SSML that is none is refused with its place",
    arguments: [
      ("<speak><p>It rained.</speak>", "line 1"), ("<speech>It rained.</speech>", "line 1"),
    ])
  func brokenSSML(text: String, place: String) throws {
    let source = Source(name: "a", bytes: Array(text.utf8), format: .ssml)
    let error = #expect(throws: ReadingError.self) { try ArticleReader().read(source) }
    #expect(error?.description.contains(place) == true)
  }

  @Test(
    "signs of marks that stand in a document itself lose none of its text",
    arguments: [
      ("It rained\u{FFF0} all day.", "It rained all day."),
      ("It \u{FFF0}x\u{FFF0}rained.", "It xrained."), ("It\u{FFF1} rained\u{FFF2}.", "It rained."),
      ("It \u{FFF0}q\u{FFF1}rained\u{FFF2}.", "It rained."),
    ])
  func forged(text: String, read: String) {
    let (plain, marks) = MarkedText.parse(text)
    #expect(plain == read && marks.isEmpty)
  }
}
