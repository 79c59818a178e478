// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenLevelling
import ListenNarration
import ListenPublication
import ListenTesting
import ListenCore
import Testing

@testable import ListenPages

@Suite struct PagesTests {
  /// A manifest as a render of two words a segment would give.
  private static func manifest(
    _ title: String, language: String = "en", section: String? = "World", link: String? = nil,
    source: String? = "The Valley", tags: [String]? = ["Rain"]
  ) -> Manifest {
    let texts: [(Segment.Kind, String)] = [
      (.title, title), (.byline, "By Ada Moreno, 2 March 2025."),
      (.standfirst, "It rained & rained."), (.paragraph, "Nobody had expected \"that\"."),
      (.heading, "Farmers"), (.listItem, "One"), (.listItem, "Two"), (.quotation, "Rain."),
    ]
    let direction = language == "ar" ? "rtl" : "ltr"
    return Manifest(
      locale: .init(language: language, direction: direction), id: "urn:test", url: "index.html",
      name: title, author: [.init(type: "Person", name: "Ada Moreno")],
      readBy: [.init(type: "Person", name: "test")], inLanguage: language,
      readingProgression: direction, datePublished: "2025-03-02T08:30",
      dateModified: nil, duration: "PT96S",
      readingOrder: texts.enumerated().map { index, item in
        .init(
          url: "audio/\(index).wav", encodingFormat: "audio/wav", name: item.1,
          duration: "PT12S", alternate: [],
          listen: .init(
            kind: item.0, text: item.1, language: nil, words: [[0, 100, 0, 3]], sentences: [],
            samples: 264_600, bytes: 529_200, loudness: nil))
      },
      resources: [
        .init(
          url: "article.mp3", encodingFormat: "audio/mpeg", duration: "PT96S",
          file: .init(bytes: 9, format: .mp3)),
        .init(
          url: "cover.png", encodingFormat: "image/png", name: "A wet valley", rel: ["cover"]),
      ],
      links: nil,
      listen: .init(
        render: "", sampleRate: 22_050, voice: "en-news", gain: 0,
        loudness: .init(integrated: -16, truePeak: -2), warnings: nil, tags: tags,
        section: section, standfirst: "It rained & rained.", source: source, link: link))
  }

  private static let edition = PublishedEdition(
    date: "2025-03-02",
    articles: [
      PublishedArticle(name: "2025-03-02-rain", manifest: manifest("Rain & shine")),
      PublishedArticle(
        name: "2025-03-02-matar", manifest: manifest("مطر", language: "ar", section: nil)),
    ])

  private static let site: SiteConfiguration = {
    var site = SiteConfiguration()
    site.title = "The <Valley>"
    site.baseURL = "https://news.example/audio"
    site.link = "https://news.example/"
    site.author = "Valley Press"
    return site
  }()

  @Test(
    "The masthead is the site's: without a site there is none, whatever agency the text is from")
  func masthead() {
    var manifest = Self.manifest("Rain", source: "Agencies")
    #expect(!ArticlePage(manifest, languages: .standard).html.contains("class=\"strip\""))
    manifest.links = [
      .init(url: "../../index.html", encodingFormat: "text/html", rel: ["home"], name: "Gazette")
    ]
    let page = ArticlePage(manifest, languages: .standard).html
    let strip = page.components(separatedBy: "class=\"strip\"").last?.prefix(120) ?? ""
    #expect(strip.contains(">Gazette</a>") && !strip.contains("Agencies"))
    #expect(page.contains("<p class=\"source\">Agencies</p>"))
  }

  @Test("Players of all pages are told where to report, and those of a site without one are not")
  func reports() {
    var site = Self.site
    site.report = "/heard"
    var manifest = Self.manifest("Rain")
    manifest.links = [
      .init(url: "/heard?\"", encodingFormat: "application/json", rel: [Manifest.Link.reports])
    ]
    let languages = Languages.standard
    for page in [
      ArticlePage(manifest, languages: languages).html,
      EmbedPage(manifest, languages: languages).html,
    ] {
      #expect(page.contains(" report=\"/heard?&quot;\">"))
    }
    for page in [
      EditionPage(Self.edition, site, languages: languages).html,
      SitePage(editions: [Self.edition], articles: [], site, languages: languages).html,
    ] { #expect(page.contains(" queue report=\"/heard\">")) }
    #expect(!ArticlePage(Self.manifest("Rain"), languages: languages).html.contains(" report="))
    #expect(!EditionPage(Self.edition, Self.site, languages: languages).html.contains(" report="))
  }

  @Test("The article's page as a whole")
  func article() throws {
    try Golden.check(
      ArticlePage(
        Self.manifest("Rain & shine", link: "https://news.example/rain"), languages: .standard
      ).html,
      "pages/article.html")
  }

  @Test("The edition's page as a whole, before its manifest is made")
  func editionPage() throws {
    try Golden.check(
      EditionPage(Self.edition, Self.site, languages: .standard).html, "pages/edition.html")
  }

  @Test("The site's page as a whole: the latest edition, the earlier ones, and what is in none")
  func sitePage() throws {
    let earlier = PublishedEdition(date: "2025-03-01", articles: [])
    let other = PublishedArticle(name: "2025-02-01-snow", manifest: Self.manifest("Snow"))
    let page = SitePage(
      editions: [earlier, Self.edition], articles: Self.edition.articles + [other], Self.site,
      languages: .standard)
    try Golden.check(page.html, "pages/site.html")
  }

  @Test("An earlier edition says how many articles it has, though only its first are at hand")
  func count() {
    var earlier = Self.edition
    earlier.date = "2025-03-01"
    earlier.articles = Array(earlier.articles.prefix(1))
    earlier.count = 7
    let html = SitePage(
      editions: [Self.edition, earlier], articles: [], Self.site, languages: .standard
    ).html
    #expect(html.contains("<span>7 articles</span>"))
    #expect(PublishedEdition(date: "2025-03-01", articles: earlier.articles, count: 7).count == 7)
    #expect(Self.edition.count == Self.edition.articles.count)
  }

  @Test("An edition's own manifest is its queue, the opening with it")
  func queue() throws {
    var edition = Self.edition
    var manifest = Self.manifest("2 March 2025")
    let item = { (url: String) in
      Manifest.Resource(url: url, encodingFormat: "audio/mpeg", name: url, duration: "PT12S")
    }
    manifest.readingOrder = [
      item("opening.mp3"), item("../../articles/2025-03-02-matar/article.mp3"),
      item("../../articles/2025-03-02-rain/article.mp3"),
    ]
    edition.manifest = manifest
    let queue = EditionQueue(edition, language: "en")
    #expect(edition.articles.map { queue.index(of: $0) } == [2, 1])
    let html = EditionPage(edition, Self.site, languages: .standard).html
    #expect(
      html.contains("\"url\":\"opening.mp3\"")
        && html.contains("<li class=\"entry lead\" data-listen=\"2\" ")
        && html.contains("<header class=\"head\" data-listen=\"0\">"))
  }

  @Test(
    "Text stays text, in tags, attributes and data",
    arguments: [
      "</script><script>alert(1)</script>", "\" onload=\"alert(1)",
      "'><img src=x onerror=alert(1)>",
      // A combining mark makes one character of it and what is before.
      "\"\u{301} onload=alert(1) x=\"\u{301}", "<\u{338}script>", "<!--<script>", "&lt;b&gt;",
    ])
  func hostile(_ text: String) {
    func pages(_ text: String) -> [String] {
      let manifest = Self.manifest(text, section: text, source: text, tags: [text])
      let article = PublishedArticle(name: "2025-03-02-x", manifest: manifest)
      let edition = PublishedEdition(date: "2025-03-02", articles: [article])
      var site = Self.site
      site.title = text
      site.description = text
      return [
        ArticlePage(manifest, languages: .standard).html,
        EditionPage(edition, site, languages: .standard).html,
        SitePage(editions: [edition], articles: [], site, languages: .standard).html,
      ]
    }
    for (page, harmless) in zip(pages(text), pages("Rain")) {
      // The text brings no sign that a browser acts upon; in data, only the tag's end counts.
      #expect(Self.signs(in: Self.withoutData(page)) == Self.signs(in: Self.withoutData(harmless)))
      #expect(
        page.unicodeScalars.count { $0 == "<" } == harmless.unicodeScalars.count { $0 == "<" })
    }
  }

  private static func signs(in page: String) -> [Unicode.Scalar: Int] {
    var signs: [Unicode.Scalar: Int] = [:]
    for scalar in page.unicodeScalars where "<>\"'".unicodeScalars.contains(scalar) {
      signs[scalar, default: 0] += 1
    }
    return signs
  }

  private static func withoutData(_ page: String) -> String {
    page.replacing(/<script type="application\/(?:ld\+)?json">.*?<\/script>/, with: "")
  }

  @Test("An address that is not of the web is no link")
  func addresses() {
    #expect(HTMLText.webAddress("javascript:alert(1)//://") == nil)
    #expect(HTMLText.webAddress("HTTPS://news.example/a") == "HTTPS://news.example/a")
    #expect(HTMLText.webAddress("data:text/html,x") == nil)
    #expect(
      !ArticlePage(Self.manifest("Rain", link: "javascript:alert(1)"), languages: .standard).html
        .contains("javascript:"))
  }

  @Test(
    "Numbers of articles, in words of the language",
    arguments: [
      ("en", 1, "1 article"), ("en", 2, "2 articles"), ("es", 1, "1 artículo"),
      ("ar", 1, "مقال واحد"), ("ar", 2, "مقالان"), ("ar", 5, "5 مقالات"), ("ar", 11, "11 مقالاً"),
      ("ar", 105, "105 مقالات"), ("fr", 3, "3 articles"),
    ])
  func counts(_ language: String, _ number: Int, _ text: String) {
    #expect(Languages.standard.pack(for: language).page.count(number) == text)
  }

  @Test("The module is one script whose style sheets end where they should")
  func module() {
    let rules = PackageResources.player_css + PackageResources.highlights_css
    #expect(!rules.contains(UInt8(ascii: "`")) && !rules.contains(UInt8(ascii: "\\")))
    #expect(!String(decoding: rules, as: UTF8.self).contains("${"))
    let text = String(decoding: PlayerModule.bytes(.standard), as: UTF8.self)
    #expect(text.hasPrefix("// SPDX-License-Identifier: GPL-3.0-or-later\n"))
    #expect(text.contains("customElements.define(\"listen-player\",ListenPlayer)"))
    // Two lines at its head, none in the code.
    #expect(text.components(separatedBy: "\n// ").count == 2 && !text.contains("/** "))
  }

  @Test(
    "A script is compacted without a change of what it does",
    arguments: [
      ("const a = 1;\nlet b = a  +  2;", "const a=1;let b=a+2;"),
      ("// a note\nf();\n/* another */\ng();", "f();g();"),
      ("f()\ng()", "f()\ng()"),
      ("const text = \"a  // b\" + 'c  d';", "const text=\"a  // b\"+'c  d';"),
      ("const text = `a  ${b}\n  c`;", "const text=`a  ${b}\n  c`;"),
      ("x.replace(/[ /\"]  \\//g, y / z / 2);", "x.replace(/[ /\"]  \\//g,y/z/2);"),
      ("return /a b/.test(x)", "return/a b/.test(x)"),
      ("const f = (a) => /\"/.test(a);", "const f=(a)=>/\"/.test(a);"),
      (
        "class A {\n  #long = 1;\n  #other() {\n    return this.#long;\n  }\n}",
        "class A{#a=1;#b(){return this.#a}}"
      ),
      (
        "const s = `${this.#long} #long`;\nthis.#long = \"#long\";",
        "const s=`${this.#a} #long`;this.#a=\"#long\";"
      ),
      ("a = b + +c - -d;", "a=b+ +c- -d;"),
      (
        "\nclass LongName {\n}\nfunction makeOne() {}\nnew LongName(makeOne, ...[makeOne]);",
        "class $a{}\nfunction $b(){}\nnew $a($b,...[$b]);"
      ),
      ("\nconst listOf = 1;\nf(...listOf, \"listOf\");", "const $a=1;f(...$a,\"listOf\");"),
      ("\nconst listOf = 1;\nx.listOf = listOf;", "const listOf=1;x.listOf=listOf;"),
      ("\nconst listOf = 1;\nf({ listOf: 2 }, listOf);", "const listOf=1;f({listOf:2},listOf);"),
      ("\nconst listOf = 1;\nf(`${listOf}`, listOf);", "const listOf=1;f(`${listOf}`,listOf);"),
      (
        "\nconst list = 1;\n  const inLine = 2;\nf(list, inLine);",
        "const list=1;const inLine=2;f(list,inLine);"
      ),
      ("a\n  ?.b()\n  .c;", "a?.b().c;"),
      ("if (a) {\n  b();\n}\nelse c();", "if(a){b()}\nelse c();"),
    ])
  func compacted(_ script: String, _ compact: String) {
    let bytes = CompactScript(Array(script.utf8)).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == compact + "\n")
  }

  @Test("The policy that the proxy and the manual give is the one that the pages need")
  func policy() throws {
    for name in ["deploy/nginx.conf", "docs/player.md"] {
      let url = Products.package.appendingPathComponent(name)
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(text.contains(PageFiles.contentSecurityPolicy), "\(name)")
    }
  }
}
