// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Bounds on what one document may hold, and a count of what it holds so far.
///
/// The values made of a document take up to some hundred times its bytes, so that its size alone does not
/// bound the memory. These bounds do: they lie far beyond any real document, and each is looked at before
/// what it bounds is made.
struct DocumentLimits {
  /// Bytes of a page, and of SSML.
  static let pageBytes = 10 << 20
  /// Bytes of a text without markup, and of an article's text: what is to be said of a text of short
  /// words takes 120 times its bytes.
  static let articleBytes = 4 << 20
  /// Bytes of Markdown: CommonMark's tree takes a node for each mark.
  static let markdownBytes = 2 << 20
  /// Lines of a text without markup, or of Markdown, be they wrapped or not.
  static let lines = 200_000
  /// Blocks of an article, the dropped ones included.
  static let blocks = 100_000
  /// Articles of a document.
  static let articles = 50_000
  /// Blocks of all articles of a document.
  static let allBlocks = 500_000
  /// Values of a JSON document.
  static let jsonValues = 2_000_000

  private let name: String
  private var articles = 0
  private var blocks = 0

  /// Nothing so far of the document `name`.
  init(name: String) { self.name = name }

  /// Adds what `reading` holds.
  ///
  /// - Throws: ``ReadingError/tooLarge(name:found:limit:)``.
  mutating func add(_ reading: Reading) throws(ReadingError) {
    let own = reading.article.body.count + reading.dropped.count
    try Self.check(own, "too many paragraphs", Self.blocks, name)
    let bytes = reading.article.body.reduce(0) { $0 + $1.text.utf8.count }
    try Self.check(
      bytes, "\(bytes) bytes in one article", Self.articleBytes, name, unit: " bytes")
    articles += 1
    blocks += own
    try Self.check(articles, "too many articles", Self.articles, name)
    try Self.check(blocks, "too many paragraphs in all", Self.allBlocks, name)
  }

  /// Refuses a document of one article that is larger than `most` bytes.
  static func checkSize(
    of source: Source, as format: String, most: Int = pageBytes
  ) throws(ReadingError) {
    let size = source.bytes.count
    try check(size, "\(size) bytes of \(format)", most, source.name, unit: " bytes")
  }

  /// Refuses a text of more than ``lines`` lines.
  static func checkLines(of text: String, _ name: String) throws(ReadingError) {
    var ends = 0
    var (previous, second): (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0A...0x0D: ends += 1
      // U+0085 and U+2029.
      case 0x85 where previous == 0xC2, 0xA9 where previous == 0x80 && second == 0xE2: ends += 1
      default: break
      }
      (previous, second) = (byte, previous)
    }
    try check(ends, "too many lines", lines, name)
  }

  /// Refuses more than ``blocks`` blocks.
  static func checkBlocks(_ count: Int, _ name: String) throws(ReadingError) {
    try check(count, "too many paragraphs", blocks, name)
  }

  private static func check(
    _ count: Int, _ found: @autoclosure () -> String, _ limit: Int, _ name: String,
    unit: String = ""
  ) throws(ReadingError) {
    guard count <= limit else {
      throw .tooLarge(name: name, found: found(), limit: "\(limit)\(unit)")
    }
  }
}
