// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

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
      html: "<span data-listen-say=\"date\" data-listen-format=\"dmy\">03/04/2025</span>",
      markdown: "[03/04/2025]{say=date format=dmy}",
      json: "\"end\": 31, \"say\": \"date\", \"format\": \"dmy\"", marked: "03/04/2025",
      saying: .date(order: "dmy")),
    .init(
      html:
        "<span data-ssml='{\"say-as\": {\"interpret-as\": \"date\", \"format\": \"ym\"}}'>2025-04</span>",
      markdown:
        "<span data-ssml='{\"say-as\": {\"interpret-as\": \"date\", \"format\": \"ym\"}}'>2025-04</span>",
      json: "\"end\": 28, \"say\": \"date\", \"format\": \"ym\"", marked: "2025-04",
      saying: .date(order: "ym")),
    .init(
      html: "<em data-listen-emphasis=\"strong\">nobody</em>",
      markdown: "[nobody]{emphasis=strong}", json: "\"end\": 27, \"emphasis\": \"strong\"",
      marked: "nobody", saying: .delivery(.init(emphasis: .strong))),
    .init(
      html: "<em data-ssml='{\"emphasis\": {\"level\": \"reduced\"}}'>by the way</em>",
      markdown: "<em data-ssml='{\"emphasis\": {\"level\": \"reduced\"}}'>by the way</em>",
      json: "\"end\": 31, \"emphasis\": \"reduced\"", marked: "by the way",
      saying: .delivery(.init(emphasis: .reduced))),
    .init(
      html:
        "<i data-ssml='{\"prosody\": {\"rate\": \"80%\", \"pitch\": \"+12st\"}}'>both of them</i>",
      markdown:
        "<i data-ssml='{\"prosody\": {\"rate\": \"slow\", \"pitch\": \"+100%\"}}'>both of them</i>",
      json: "\"end\": 33, \"prosody\": {\"rate\": \"0.8\", \"pitch\": \"+12st\"}",
      marked: "both of them", saying: .delivery(.init(rate: 80, pitch: 50))),
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

  @Test(
    "a passage in another language is a run of it",
    arguments: [
      ("<i lang=\"fr\">bon courage</i>", Source.Format.html),
      ("<q lang=\"fr-CA\">bon courage</q>", .html),
      ("<span data-ssml='{\"lang\": \"fr\"}'>bon courage</span>", .html),
      ("[bon courage]{lang=fr}", .markdown), ("<i lang=\"fr\">bon courage</i>", .markdown),
    ])
  func languages(mark: String, format: Source.Format) throws {
    let text = "The minister said \(mark) to the keepers, and left by the side door of the hall."
    let document =
      format == .html
      ? "<html lang=\"en\"><body><article><p>\(text)</p></article></body></html>" : text
    let reading = try ArticleReader().read(
      Source(name: "a", bytes: Array(document.utf8), format: format, language: "en"))[0]
    let block = try #require(reading.article.body.first)
    let run = try #require(block.foreignRuns.first)
    let scalars = Array(block.text.unicodeScalars)
    let said = String(String.UnicodeScalarView(scalars[run.range]))
    #expect(said.contains("bon courage") && run.isMarked && run.language.hasPrefix("fr"))
    #expect(block.foreignRuns.count == 1 && block.marks.isEmpty && reading.warnings.isEmpty)
  }

  @Test("JSON names a run's language; one of a whole block is the block's; inspection prints both")
  func languagesInJSON() throws {
    let json = """
      {"language": "en", "body": [
        {"text": "He said hasta luego twice.", "marks": [{"start": 8, "end": 19, "lang": "es"}]},
        {"text": "Hasta luego.", "marks": [{"start": 0, "end": 12, "lang": "es"}]}]}
      """
    let body = try ArticleReader().read(
      Source(name: "a", bytes: Array(json.utf8), format: .json))[0].article.body
    #expect(body[0].foreignRuns == [.init(range: 8..<19, language: "es", isMarked: true)])
    #expect(body[1].language == "es" && body[1].foreignRuns.isEmpty)
  }

  @Test(
    "a language that the page's own words deny, or that is the block's, makes no run",
    arguments: [
      "<span lang=\"en-GB\">The keepers of the hall were not told about it</span>",
      "<span lang=\"es\">The keepers of the hall were not told about it</span>",
      "<span lang=\"\">The keepers</span>", "<span lang=\"x!\">The keepers</span>",
      "<div lang=\"es\">The keepers</div>",
    ])
  func disbelieved(element: String) throws {
    let html =
      "<html lang=\"en\"><body><article><p>It had rained since the morning. \(element) and nobody had thought of bringing a coat.</p></article></body></html>"
    let reading = try ArticleReader().read(
      Source(name: "a", bytes: Array(html.utf8), format: .html))[0]
    #expect(reading.article.body.allSatisfy { $0.foreignRuns.isEmpty && $0.language == nil })
  }

  @Test("marks inside a delivery or a language keep their effect")
  func around() throws {
    let html =
      "<p>She <em data-listen-emphasis=\"strong\">asked <b data-listen-as=\"doctor\">Dr</b> Ruiz</em> and <i lang=\"es\">la <b data-listen-say=\"characters\">OMS</b></i> to come back to the hall.</p>"
    let block = try block("<html lang=\"en\"><body><article>\(html)</article></body></html>", .html)
    #expect(
      block.marks.map(\.saying) == [
        .delivery(.init(emphasis: .strong)), .alias("doctor"), .characters,
      ])
    #expect(block.marks.map(\.range) == [4..<17, 10..<12, 25..<28])
    #expect(block.foreignRuns == [.init(range: 22..<28, language: "es", isMarked: true)])
    #expect(MarkedText.parse(block.text).text == block.text)
  }

  @Test("a site's own classes leave out elements, in every format and whatever their case")
  func ownClasses() throws {
    var rules = SiteRules()
    rules.silentClasses = ["Extra-Box", "no-tts"]
    let rain = "It had rained since the morning, and nobody had thought of bringing a coat."
    for (text, format) in [
      (
        "<html><body><article><p>\(rain)</p><p class=\"x extra-box\">The keeper of the lighthouse waited for the boat until noon.</p><p>\(rain) <span class=\"no-tts\">Click.</span></p></article></body></html>",
        Source.Format.html
      ),
      (
        "\(rain)\n\n<p class=\"extra-box\">The keeper of the lighthouse waited for the boat until noon.</p>\n\n\(rain) [Click.]{.no-tts}\n",
        .markdown
      ),
      (
        "<rss><channel><item><title>A</title><description><![CDATA[<p>\(rain)</p><p class=\"no-tts\">The keeper of the lighthouse waited for the boat until noon. Click.</p>]]></description></item></channel></rss>",
        .feed
      ),
    ] {
      let source = Source(name: "a", bytes: Array(text.utf8), format: format)
      let reading = try ArticleReader(rules: rules).read(source)[0]
      let said = reading.article.body.map(\.text).joined(separator: " ")
      #expect(!said.contains("lighthouse") && !said.contains("Click"), "\(said)")
      let other = try ArticleReader().read(source)[0]
      #expect(other.article.body.map(\.text).joined(separator: " ").contains("lighthouse"))
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
      "data-ssml='{\"prosody\": {\"rate\": \"soon\"}}'", "data-ssml='{'",
      "data-ssml='{\"prosody\": {}}'", "data-ssml='{\"audio\": {\"src\": \"x\"}}'",
      "data-ssml='{\"sub\": {\"alias\": \"x\"}, \"voice\": {\"name\": \"Ann\"}}'",
      "data-listen-emphasis=\"wild\"", "data-listen-format=\"dd\"",
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
        .alias("World Food Fund"), .telephone, .pause(milliseconds: 800),
        .delivery(.init(rate: 80)), .phonemes("ˈkɔːk"),
      ])
    #expect(reading.warnings == ["line 6: the SSML element <prosody> has no effect"])
  }

  @Test("SSML's languages, voices, emphasis and dates; what has no effect is named with its line")
  func moreSSML() throws {
    let text = """
      <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">
        <p>He said <lang xml:lang="es">hasta luego</lang> <emphasis level="strong">twice</emphasis> on
        <say-as interpret-as="date" format="mdy">04/03/2025</say-as>.</p>
        <p xml:lang="es">Hasta luego.</p>
        <p>They <voice name="Ann">sang</voice> and <voice xml:lang="fr">bon courage</voice>
        <mark name="here"/>is <prosody volume="+6dB" rate="fast">what
        <say-as interpret-as="currency">$3</say-as> buys</prosody>.<audio src="x.wav">A bell.</audio></p>
      </speak>
      """
    let reading = try ArticleReader().read(
      Source(name: "a", bytes: Array(text.utf8), format: .ssml))[0]
    let body = reading.article.body
    #expect(body[0].text == "He said hasta luego twice on 04/03/2025.")
    #expect(body[0].foreignRuns == [.init(range: 8..<19, language: "es", isMarked: true)])
    #expect(
      body[0].marks.map(\.saying) == [
        .delivery(.init(emphasis: .strong)), .date(order: "mdy"),
      ])
    #expect(body[1].language == "es")
    #expect(body[2].foreignRuns.map(\.language) == ["fr"])
    #expect(body[2].marks.map(\.saying) == [.delivery(.init(rate: 125, volume: 200))])
    #expect(
      reading.warnings == [
        "line 5: the SSML element <voice> has no effect",
        "line 7: the SSML say-as interpret-as=\"currency\" has no effect",
        "line 7: the SSML element <audio> has no effect",
      ])
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
