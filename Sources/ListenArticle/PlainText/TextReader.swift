// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads text without markup: an article alone, or a page dumped as text.
struct TextReader {
  var rules = SiteRules()

  /// The article in `source`.
  func read(_ source: Source) throws(ReadingError) -> Reading {
    let decoded = TextDecoder.decode(source.bytes)
    let ruled = DumpRules(rules).apply(to: decoded.text)
    var reading = try read(ruled.text, source, decoded.warnings)
    reading.dropped.insert(contentsOf: ruled.dropped, at: 0)
    reading.rules = ruled.uses
    return reading
  }

  private func read(
    _ text: String, _ source: Source, _ warnings: [String]
  ) throws(ReadingError) -> Reading {
    let (blocks, _) = BlockBuilder.blocks(of: text)
    guard !blocks.isEmpty else { throw .empty(name: source.name) }
    if CleanText.isClean(blocks) {
      return try CleanText().read(blocks, source: source, warnings: warnings)
    }
    return try DumpReader().read(blocks, source: source, warnings: warnings)
  }
}
