// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct HostilePageTests {
  static let article =
    "<h1>Harbour votes</h1><p>\(HTMLReaderTests.first)</p><p>\(HTMLReaderTests.second)</p>"
  static let texts = [HTMLReaderTests.first, HTMLReaderTests.second]

  static func outcome(_ bytes: [UInt8]) -> Result<Article, ReadingError> {
    do throws(ReadingError) {
      return .success(try HTMLReader().read(Source(name: "page.html", bytes: bytes))[0].article)
    } catch {
      return .failure(error)
    }
  }

  static func body(_ bytes: [UInt8]) -> [String]? {
    try? outcome(bytes).get().body.map(\.text)
  }

  @Test(
    "A hundred thousand nested elements are read", .timeLimit(.minutes(1)),
    arguments: ["div", "b", "table", "blockquote", "li", "font", "article"])
  func nested(tag: String) throws {
    let deep = String(repeating: "<\(tag)>", count: 100_000)
    let found = Self.body(Array("<html><body>\(deep)\(Self.article)".utf8))
    #expect(found == Self.texts)
  }

  @Test("A headline far behind the text is the headline of the text before it")
  func headlineBehind() throws {
    let gap = String(repeating: "<i></i>", count: 60)
    let page =
      "<meta property='og:title' content='Harbour votes'><div><p>\(HTMLReaderTests.first)</p>"
      + "<p>\(HTMLReaderTests.second)</p></div>\(gap)<div><h1>Harbour votes</h1></div>"
    let article = try Self.outcome(Array(page.utf8)).get()
    #expect(article.title == "Harbour votes" && article.body.map(\.text) == Self.texts)
  }

  @Test("End tags that close nothing, under many open elements, end the reading")
  func unmatched() {
    let page = String(repeating: "<div>", count: 20_000) + String(repeating: "</q>", count: 200_000)
    switch Self.outcome(Array(page.utf8)) {
    case .failure(.tooLarge), .failure(.noArticle): break
    default: Issue.record("such a page is no article")
    }
  }

  @Test("A tag of a million attributes is refused before it costs anything")
  func attributes() {
    let page = "<p " + String(repeating: "a=1 ", count: 1_000_000) + ">" + Self.article
    guard case .failure(.tooLarge) = Self.outcome(Array(page.utf8)) else {
      Issue.record("it was read")
      return
    }
    let script = "<script>" + String(repeating: "a <b =1 ", count: 10_000) + "</script>"
    #expect(Self.body(Array((script + Self.article).utf8)) == Self.texts)
  }

  @Test("A page of 50 MB is refused for its size")
  func large() {
    let page = [UInt8](repeating: UInt8(ascii: "a"), count: 50 << 20)
    guard case .failure(.tooLarge(_, let found, let limit)) = Self.outcome(page) else {
      Issue.record("50 MB were read")
      return
    }
    #expect(found == "52428800 bytes of HTML")
    #expect(limit == "10485760 bytes")
  }

  @Test("Entities and DTDs of a page's own are not expanded and not loaded")
  func entities() throws {
    let page = """
      <!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY f SYSTEM "file:///etc/passwd">]>
      <html><body>\(Self.article)<p>Entities: &b; and &f; stay what they are, in every page.</p>
      """
    let text = try #require(Self.body(Array(page.utf8))).joined()
    #expect(text.contains(HTMLReaderTests.first))
    #expect(!text.contains("lollol") && !text.contains("root:"))
  }

  static let spanish = """
    El puerto votó el martes por reconstruir el faro, que dañó una tormenta, según el señor Íñigo Peña.
    """
  static let arabic = """
    صوّت مجلس الميناء يوم الثلاثاء لصالح إعادة بناء المنارة القديمة، التي تضررت في عاصفة مارس، وفتحها للزوار.
    """

  static func windows(_ text: String, _ table: [Unicode.Scalar: UInt8]) -> [UInt8] {
    text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : table[$0] ?? 0x3F }
  }

  static let latin: [Unicode.Scalar: UInt8] = [
    "ó": 0xF3, "ñ": 0xF1, "Í": 0xCD, "é": 0xE9, "á": 0xE1, "ú": 0xFA,
  ]
  static let arabicTable: [Unicode.Scalar: UInt8] = [
    "ا": 0xC7, "أ": 0xC3, "إ": 0xC5, "ب": 0xC8, "ة": 0xC9, "ت": 0xCA, "ث": 0xCB, "ج": 0xCC,
    "ح": 0xCD, "خ": 0xCE, "د": 0xCF, "ذ": 0xD0, "ر": 0xD1, "ز": 0xD2, "س": 0xD3, "ش": 0xD4,
    "ص": 0xD5, "ض": 0xD6, "ط": 0xD8, "ظ": 0xD9, "ع": 0xDA, "غ": 0xDB, "ف": 0xDD, "ق": 0xDE,
    "ك": 0xDF, "ل": 0xE1, "م": 0xE3, "ن": 0xE4, "ه": 0xE5, "و": 0xE6, "ى": 0xEC, "ي": 0xED,
    "ّ": 0xF8, "،": 0xA1, "ء": 0xC1, "ئ": 0xC6, "ؤ": 0xC4, "آ": 0xC2,
  ]

  @Test(
    "Bytes are read in the encoding that they are in",
    arguments: [
      ("declared right", "<meta charset=\"windows-1252\">", false),
      ("not declared", "", false),
      ("declared wrong", "<meta charset=\"utf-8\">", false),
      ("declared unknown", "<meta charset=\"x-nonsense\">", false),
      ("not declared, Arabic", "", true),
      ("declared right, Arabic", "<meta charset='windows-1256'>", true),
    ])
  func encodings(name: String, meta: String, isArabic: Bool) throws {
    let text = isArabic ? Self.arabic : Self.spanish
    let page = "<html><head>\(meta)</head><body><p>\(text)</p><p>\(text)!</p></body></html>"
    let bytes = Self.windows(page, isArabic ? Self.arabicTable : Self.latin)
    #expect(Self.body(bytes)?.first == TextHygiene.clean(text), "\(name)")
  }

  @Test("UTF-8 that calls itself Latin-1 is UTF-8")
  func wrongCharset() {
    let page = "<meta charset=iso-8859-1><body><p>\(Self.spanish)</p><p>\(Self.spanish)!</p>"
    #expect(Self.body(Array(page.utf8))?.first == Self.spanish)
  }

  @Test("UTF-16 with and without a mark", arguments: [true, false], [true, false])
  func utf16(isBigEndian: Bool, hasMark: Bool) {
    let page = "<html><body><p>\(Self.arabic)</p><p>\(Self.arabic)!</p></body></html>"
    var bytes: [UInt8] = []
    for unit in (hasMark ? [0xFEFF] : []) + Array(page.utf16) {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBigEndian ? [high, low] : [low, high]
    }
    #expect(Self.body(bytes)?.first == TextHygiene.clean(Self.arabic))
  }

  @Test("A stray NUL ends nothing")
  func nuls() {
    let page = "<html><body>\u{0}\(Self.article)".replacing("council", with: "coun\u{0} cil")
    #expect(Self.body(Array(page.utf8))?.count == 2)
  }

  @Test("A page cut off anywhere is read as far as it goes or is no article")
  func truncated() {
    let page = Array(HTMLReaderTests.page("<p class=\"x\">\(HTMLReaderTests.first)</p>").utf8)
    for count in stride(from: 1, to: page.count, by: 7) {
      switch Self.outcome(Array(page[..<count])) {
      case .success(let article): #expect(!article.body.isEmpty)
      case .failure(.noArticle), .failure(.binary): break
      case .failure(let error): Issue.record("\(count) bytes: \(error)")
      }
    }
  }

  @Test(
    "What is no text is said to be what it is",
    arguments: [
      ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], "gzip data"),
      ([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "a PNG image"),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "a JPEG image"),
    ] as [([UInt8], String)])
  func binary(bytes: [UInt8], name: String) {
    guard
      case .failure(.binary(_, let found)) = Self.outcome(bytes + [UInt8](repeating: 7, count: 99))
    else {
      Issue.record("\(name) was read")
      return
    }
    #expect(found == name)
  }

  @Test("A page without text is no article")
  func empty() {
    for page in ["<html></html>", "<script>let a = 1</script>", "<p></p>", "<", "<!--"] {
      guard case .failure(.noArticle) = Self.outcome(Array(page.utf8)) else {
        Issue.record("\(page) was read")
        continue
      }
    }
  }
}
