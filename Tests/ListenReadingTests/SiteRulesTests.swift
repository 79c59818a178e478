// SPDX-License-Identifier: GPL-3.0-or-later
import ListenFormats
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct SiteRulesTests {
  static let stories = [
    (
      "The mill goes quiet", "Rob Teller", "2024-03-01",
      "The last loom stopped on Friday afternoon, and forty people went home early."
    ),
    (
      "A bridge for walkers", "Ann Stone", "2024-03-03",
      "The old bridge will be kept for walkers, the county decided after a long debate."
    ),
    (
      "Herring comes late", "Mara Quill", "2024-03-06",
      "The herring season began three weeks late, and the boats came back half empty."
    ),
    (
      "School wins a prize", "Ann Stone", "2024-03-08",
      "A class of eleven pupils has won the first prize for its map of the valley."
    ),
    (
      "Ferry needs a twin", "Rob Teller", "2024-03-11",
      "The ferry company says that one boat is no longer enough for the summer."
    ),
    (
      "Lamp lit again", "Mara Quill", "2024-03-13",
      "The lighthouse shone on Tuesday for the first time since the storm of last year."
    ),
  ]

  /// A page of a site whose ticker stands inside the text and whose summary says the same each day.
  static func page(_ index: Int, design: String = "story") -> Source {
    let story = stories[index % stories.count]
    let html = """
      <html lang="en"><head><title>\(story.0) - Valley Post</title>
      <link rel="canonical" href="https://www.valley.example/news/\(index)"></head><body>
      <div class="top"><a href="/">Valley Post</a></div><h1 class="head">\(story.0)</h1>
      <span class="who">By \(story.1)</span> <time class="day" datetime="\(story.2)">\(story.2)</time>
      <div class="\(design)"><p>\(story.3)</p>
      <div class="ticker"><p>Ticker \(index): the council meets at \(index + 8) o'clock, as it does every day.</p></div>
      <p>People in Low Ford talked about it on day \(index) in the market hall, and \(story.1) was there to listen.</p>
      <p>The Valley Post is read in every house between the mill and the sea, and has been since 1911.</p></div>
      <div class="below"><p>Another story that has nothing to do with this one stands here, number \(index * 7).</p></div>
      </body></html>
      """
    return Source(name: "page-\(index).html", bytes: Array(html.utf8))
  }

  static func rules(_ json: String) throws -> SiteRules {
    try SiteRulesReader.rules(path: "listen.json", Array(json.utf8))
  }

  @Test("Rules find the fields, the text and what to drop; the reading says which rule decided")
  func applied() throws {
    let rules = try Self.rules(
      """
      [{"host": "valley.example", "path": "/news/", "title": "h1.head", "byline": ".who",
        "date": "time.day", "body": "div.story", "drop": [".ticker"], "lines": ["the valley post is read*"]}]
      """)
    let reading = try ArticleReader(rules: rules).read(Self.page(0))[0]
    #expect(reading.article.title == "The mill goes quiet")
    #expect(reading.article.byline == ["Rob Teller"])
    #expect(reading.article.published?.description == "2024-03-01")
    #expect(
      reading.article.body.map(\.text) == [
        Self.stories[0].3,
        "People in Low Ford talked about it on day 0 in the market hall, and Rob Teller was there to listen.",
      ])
    #expect(reading.dropped.contains { $0.reason == "rule: drop .ticker" })
    #expect(reading.dropped.contains { $0.reason == "rule: outside body div.story" })
    #expect(reading.rules.allSatisfy { $0.count == 1 })
    #expect(reading.rules.map(\.part) == ["title", "byline", "date", "body", "drop", "line"])
  }

  @Test(
    "A rule is for its host and path only",
    arguments: [
      ("valley.example", nil, true), ("example", nil, true), ("alley.example", nil, false),
      ("valley.example", "/news/", true), ("valley.example", "/sport/", false),
      ("other.example", nil, false), (nil, nil, true),
    ] as [(String?, String?, Bool)])
  func hosts(host: String?, path: String?, applies: Bool) {
    let rule = SiteRule(host: host, path: path)
    #expect(rule.applies(to: "https://www.valley.example/news/3") == applies)
  }

  @Test("Rules learnt from half of a site's pages read the other half right")
  func learnt() throws {
    let learnt = SiteRuleLearner().learn((0..<3).map { Self.page($0) })
    let rules = try Self.rules(learnt.json)
    #expect(rules.rules == learnt.rules)
    for index in 3..<6 {
      let story = Self.stories[index]
      let article = try ArticleReader(rules: rules).read(Self.page(index))[0].article
      #expect(article.title == story.0)
      #expect(article.byline == [story.1])
      #expect(article.published?.description == story.2)
      #expect(article.body.first?.text == story.3)
      #expect(!article.body.contains { $0.text.hasPrefix("Ticker") })
      #expect(!article.body.contains { $0.text.hasPrefix("The Valley Post is read") })
      #expect(!article.body.contains { $0.text.hasPrefix("Another story") })
      #expect(article.body.count == 2)
    }
    #expect(learnt.report.contains { $0.hasPrefix("  drop: div.ticker, on 3 of 3 pages") })
  }

  @Test("A redesign in the middle of a month is noticed")
  func redesign() throws {
    let rules = try Self.rules(
      #"[{"host": "valley.example", "body": "div.story", "drop": [".ticker"]}]"#)
    var watch = RuleWatch()
    for day in 1...30 {
      var html = String(
        decoding: Self.page(day, design: day < 15 ? "story" : "longread").bytes, as: UTF8.self)
      html = html.replacing(
        "datetime=\"\(Self.stories[day % 6].2)\"",
        with: "datetime=\"2024-04-\(day < 10 ? "0" : "")\(day)\"")
      let source = Source(name: "\(day)", bytes: Array(html.utf8))
      watch.add(try ArticleReader(rules: rules).read(source)[0])
    }
    #expect(
      watch.warnings == [
        "rule body \"div.story\" of valley.example found nothing on 16 pages since 2024-04-15: "
          + "was the site redesigned? listen learn proposes new rules"
      ])
  }

  static let things = [
    [
      "alder", "beacon", "cellar", "dyke", "engine", "ferry", "garden", "hall", "island", "jetty",
      "kiln", "ladder", "market", "nursery", "orchard", "pier", "quarry", "river", "school",
      "tower",
    ],
    [
      "aliso", "faro", "sótano", "dique", "motor", "barco", "jardín", "salón", "isla", "muelle",
      "horno", "puente", "mercado", "vivero", "huerto", "espigón", "cantera", "río", "colegio",
      "molino",
    ],
    [
      "الشجر", "المنارة", "القبو", "السد", "المحرك", "العبارة", "الحديقة", "القاعة", "الجزيرة",
      "الرصيف", "الفرن", "السلم", "السوق", "المشتل", "البستان", "المرسى", "المقلع", "النهر",
      "المدرسة", "البرج",
    ],
  ]

  /// A dump whose ticker and menu stand around the article without a sign of their own.
  static func dump(_ language: Int, _ index: Int) -> (source: Source, first: String, stray: String)
  {
    let thing = things[language][index % 20]
    let other = things[language][(index + 7) % 20]
    let words = [
      [
        "BREAKING", "Most Read", "Share this", "A vote on the \(thing) divides the port",
        "The harbour board met on Monday because of the \(thing) and voted to rebuild it before autumn.",
        "Ada Quill, who leads the board, said that the \(thing) would be ready for the first ships.",
        "Another story tells of the \(other), which has nothing to do with what the board decided.",
      ],
      [
        "ÚLTIMA HORA", "Lo más leído", "Compartir esto",
        "El voto sobre el \(thing) divide al puerto",
        "La junta del puerto se reunió el lunes por el \(thing) y votó a favor de rehacerlo antes del otoño.",
        "Ada Quill, que preside la junta, dijo que el \(thing) estará listo para los primeros barcos.",
        "Otra noticia habla del \(other), que no tiene nada que ver con lo que decidió la junta.",
      ],
      [
        "عاجل", "الأكثر قراءة", "شارك هذا", "تصويت على \(thing) يقسم الميناء",
        "اجتمع مجلس الميناء يوم الاثنين من أجل \(thing) وصوت على إعادة البناء قبل الخريف.",
        "وقالت آدا كويل التي ترأس المجلس إن \(thing) سيكون جاهزا لأولى السفن في الموسم.",
        "خبر آخر يتحدث عن \(other) ولا علاقة له بما قرره المجلس في جلسته الأخيرة.",
      ],
    ][language]
    let text = """
      Harbour News
        * Menu
        * Sport
      \(words[0])
      A short line about the \(other).

      \(words[2])

      \(words[3])

      \(words[4])

      \(words[5])

      \(words[1])

      \(words[6])
      """
    return (
      Source(name: "\(index).txt", bytes: Array(text.utf8), format: .text), words[4], words[6]
    )
  }

  @Test("Rules learnt from half of a site's dumps read the other half right", arguments: [0, 1, 2])
  func learntDumps(language: Int) throws {
    let all = (0..<20).map { Self.dump(language, $0) }
    let learnt = SiteRuleLearner(host: "harbour.example").learn(all[..<10].map(\.source))
    let rules = try Self.rules(learnt.json)
    #expect(!rules.isEmpty)
    for dump in all[10...] {
      let reading = try ArticleReader(rules: rules).read(dump.source)[0]
      let texts = [reading.article.standfirst ?? ""] + reading.article.body.map(\.text)
      let text = texts.joined(separator: "\n")
      #expect(text.contains(dump.first))
      #expect(!text.contains(dump.stray))
      #expect(reading.rules.contains { $0.part == "ends" && $0.count == 1 })
    }
  }

  @Test(
    "A fault in the rules has its line and what would be right",
    arguments: [
      ("[{\n\"body\": \"p >\"}]", "line 2"), ("[{\"bdy\": \"p\"}]", "\"body\""),
      ("{\"rules\": 3}", "a list of rules"),
      ("[{\"host\": \"https://x.example/\"}]", "example.org"),
      ("[{\"path\": \"news\"}]", "/blog/"),
    ])
  func faults(json: String, expected: String) {
    #expect {
      _ = try Self.rules(json)
    } throws: { error in
      "\(error)".contains(expected)
    }
  }

  @Test("A change of rules concerns only the documents of their hosts")
  func digests() throws {
    let page = Self.page(1).bytes
    let none = SiteRules()
    let other = try Self.rules(#"[{"host": "other.example", "body": "p"}]"#)
    let own = try Self.rules(#"[{"host": "valley.example", "body": "p"}]"#)
    #expect(none.digest(for: page) == other.digest(for: page))
    #expect(own.digest(for: page) != none.digest(for: page))
    #expect(
      own.digest(for: page)
        == (try Self.rules(#"[{"host": "valley.example", "body": "p"}]"#)).digest(for: page))
  }
}
