// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
internal import ListenFiles

/// Finds the articles in a document, whatever its format.
///
/// ```swift
/// let source = Source(name: "budget.txt", bytes: bytes)
/// for reading in try ArticleReader().read(source) { print(reading.article.title ?? "untitled") }
/// ```
public struct ArticleReader: Sendable {
  /// The maximum size of a document in bytes; ``ReadingError/tooLarge(name:found:limit:)`` states those
  /// of its parts.
  public static let sizeLimit = FileBound.document

  private let rules: SiteRules

  /// A reader that applies `rules` to the pages that they cover; it holds no other state.
  public init(rules: SiteRules = SiteRules()) { self.rules = rules }

  /// Reads every article of `source`: a single one, or one for each item of a feed.
  ///
  /// - Throws: ``ReadingError`` if there is none.
  public func read(_ source: Source) throws(ReadingError) -> [Reading] {
    guard !source.bytes.isEmpty else { throw .empty(name: source.name) }
    guard source.bytes.count <= Self.sizeLimit else {
      throw .tooLarge(
        name: source.name, found: "\(source.bytes.count) bytes", limit: "\(Self.sizeLimit) bytes")
    }
    if let found = BinarySigns.found(in: source.bytes) {
      throw .binary(name: source.name, found: found)
    }
    return try AuthorMarks.withSilentClasses(rules.silentClasses) { () throws(ReadingError) in
      try readings(source)
    }
  }

  private func readings(_ source: Source) throws(ReadingError) -> [Reading] {
    let format = source.format ?? FormatSniffer.format(of: source.bytes)
    let readings: [Reading]
    switch format {
    case .html: readings = try HTMLReader(rules: rules).read(source)
    case .json: return try JSONArticleReader().read(source)
    case .feed: return try FeedReader().read(source)
    case .markdown: readings = [try MarkdownReader().read(source)]
    case .ssml: readings = [try SSMLReader().read(source)]
    case .text: readings = [try TextReader(rules: rules).read(source)]
    }
    var limits = DocumentLimits(name: source.name)
    for reading in readings { try limits.add(reading) }
    return readings
  }
}
