// SPDX-License-Identifier: GPL-3.0-or-later

/// One block of an article's body.
public struct Block: Sendable, Hashable {
  /// The role of a block in the article.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case paragraph
    case heading
    case quotation
    case listItem
  }

  /// A passage of a block in another language than the block's.
  public struct ForeignRun: Sendable, Hashable {
    /// Its range in Unicode scalars of the block's text.
    public var range: Range<Int>
    /// Its language as a BCP 47 tag.
    public var language: String
    /// Whether the document says so itself; such a run is read by a voice of its language.
    public var isMarked: Bool

    /// A run of `language` at `range`.
    public init(range: Range<Int>, language: String, isMarked: Bool = false) {
      self.range = range
      self.language = language
      self.isMarked = isMarked
    }
  }

  /// The block's role.
  public var kind: Kind
  /// The text in NFC with folded white space.
  public var text: String
  /// A BCP 47 tag, if the block's language differs from the article's.
  public var language: String?
  /// Passages in other languages, in order, without overlap.
  public var foreignRuns: [ForeignRun]
  /// Passages that the author wants said in a certain way, in order, without overlap.
  public var marks: [Mark] = []

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
