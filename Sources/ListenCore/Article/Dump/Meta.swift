// SPDX-License-Identifier: GPL-3.0-or-later

/// Recognises the lines that say who wrote an article, and when.
enum Meta {
  /// Whether a block is a short line with a date.
  static func isDateLine(_ block: DumpBlock) -> Bool {
    block.words <= 20 && block.length <= 140 && !block.isProse
      && !DateParser.matches(in: block.text).isEmpty
  }

  /// Whether a block begins as bylines do and isn't a sentence.
  static func isByline(_ block: DumpBlock) -> Bool {
    block.words <= 24 && !block.isProse && BylineParser.author(in: block.text) != nil
  }
}
