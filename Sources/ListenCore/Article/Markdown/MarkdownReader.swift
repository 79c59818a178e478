// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads Markdown.
struct MarkdownReader {
  /// The article in `source`.
  func read(_ source: Source) throws(ReadingError) -> Reading {
    throw .noArticle(name: source.name, found: "no reader for this format")
  }
}
