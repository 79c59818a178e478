// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the articles in a document, whatever its format.
public struct ArticleReader: Sendable {
  /// A reader; it holds no state.
  public init() {}

  /// Reads every article of `source`: one, or for a feed one an item.
  ///
  /// - Throws: ``ReadingError`` where there is none.
  public func read(_ source: Source) throws(ReadingError) -> [Reading] {
    guard !source.bytes.isEmpty else { throw .empty(name: source.name) }
    throw .noArticle(name: source.name, found: "no reader for this format")
  }
}
