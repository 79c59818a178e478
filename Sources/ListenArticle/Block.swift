// SPDX-License-Identifier: GPL-3.0-or-later

/// One block of an article's body.
public struct Block: Sendable, Hashable {
  /// What a block is to its reader.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case paragraph
    case heading
    case quotation
    case listItem
  }

  /// A stretch of a block that is in another language than the block.
  public struct ForeignRun: Sendable, Hashable {
    /// Offsets in Unicode scalars of the block's text.
    public var range: Range<Int>
    /// BCP 47.
    public var language: String

    /// A run of `language` at `range`.
    public init(range: Range<Int>, language: String) {
      self.range = range
      self.language = language
    }
  }

  /// What the block is.
  public var kind: Kind
  /// NFC, white space folded.
  public var text: String
  /// BCP 47, where it differs from the article's.
  public var language: String?
  /// Rising, without overlap.
  public var foreignRuns: [ForeignRun]

  /// A block of `kind`.
  public init(
    _ kind: Kind, _ text: String, language: String? = nil, foreignRuns: [ForeignRun] = []
  ) {
    self.kind = kind
    self.text = text
    self.language = language
    self.foreignRuns = foreignRuns
  }
}
