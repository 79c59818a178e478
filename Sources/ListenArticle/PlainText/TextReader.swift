// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads text without markup: an article alone, or a page dumped as text.
struct TextReader {
  /// The article in `source`.
  func read(_ source: Source) throws(ReadingError) -> Reading {
    let decoded = TextDecoder.decode(source.bytes)
    let (blocks, _) = BlockBuilder.blocks(of: decoded.text)
    guard !blocks.isEmpty else { throw .empty(name: source.name) }
    if CleanText.isClean(blocks) {
      return try CleanText().read(blocks, source: source, warnings: decoded.warnings)
    }
    return try DumpReader().read(blocks, source: source, warnings: decoded.warnings)
  }
}
