// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Reads text without markup: an article alone, or a page dumped as text.
struct TextReader {
  var rules = SiteRules()

  /// The article in `source`.
  func read(_ source: Source) throws(ReadingError) -> Reading {
    try DocumentLimits.checkSize(of: source, as: "text", most: DocumentLimits.articleBytes)
    let decoded = TextDecoder.decode(source.bytes)
    try DocumentLimits.checkLines(of: decoded.text, source.name)
    let ruled = DumpRules(rules).apply(to: decoded.text)
    var reading = try read(ruled.text, source, decoded.warnings)
    reading.dropped.insert(contentsOf: ruled.dropped, at: 0)
    reading.rules = ruled.uses
    return reading
  }

  private func read(
    _ text: String, _ source: Source, _ warnings: [String]
  ) throws(ReadingError) -> Reading {
    let (blocks, _) = BlockBuilder.blocks(of: Self.unquoted(text))
    guard !blocks.isEmpty else { throw .empty(name: source.name) }
    try DocumentLimits.checkBlocks(blocks.count, source.name)
    if CleanText.isClean(blocks) {
      return try CleanText().read(blocks, source: source, warnings: warnings)
    }
    return try DumpReader().read(blocks, source: source, warnings: warnings)
  }

  /// The text without the marks that mail programs put before each line of a quotation, where
  /// every line has one.
  static func unquoted(_ text: String) -> String {
    guard isQuoted(text) else { return text }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      let rest = line.drop { $0 == " " }.dropFirst()
      return rest.first == " " ? rest.dropFirst() : rest
    }.joined(separator: "\n")
  }

  /// Whether each line of `text` that is not empty begins with a mark of quotation, as in a mail.
  static func isQuoted(_ text: some StringProtocol) -> Bool {
    guard text.utf8.first(where: { $0 > 0x20 }) == 0x3E else { return false }
    var count = 0
    for line in text.utf8.split(separator: 0x0A) {
      guard let first = line.first(where: { $0 > 0x20 }) else { continue }
      guard first == 0x3E else { return false }
      count += 1
    }
    return count > 1
  }
}
