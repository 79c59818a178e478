// SPDX-License-Identifier: GPL-3.0-or-later

/// An article as it was read, with the text that was left out and the reasons.
public struct Reading: Sendable, Hashable {
  /// A piece of the page that is not the article.
  public struct Dropped: Sendable, Hashable {
    /// The text, white space folded.
    public var text: String
    /// A reason of a few words, such as "menu" or "related links".
    public var reason: String
    /// The number of body blocks before it.
    public var position: Int

    /// A dropped piece of text.
    public init(_ text: String, reason: String, position: Int) {
      self.text = text
      self.reason = reason
      self.position = position
    }
  }

  /// A selector or a line of a site's rules, and whether it was found.
  public struct RuleUse: Sendable, Hashable, Codable {
    /// The rule's host, if it has one.
    public var host: String?
    /// The part that the selector or line finds: `title`, `byline`, `date`, `standfirst`, `body`,
    /// `drop`, `line`, `begins`, `ends`.
    public var part: String
    /// The selector or the line.
    public var text: String
    /// The number of times that it was found on the page.
    public var count: Int

    /// The use of a part of a rule.
    public init(host: String?, part: String, text: String, count: Int) {
      self.host = host
      self.part = part
      self.text = text
      self.count = count
    }
  }

  /// The article.
  public var article: Article
  /// The dropped texts in the order of the page.
  public var dropped: [Dropped]
  /// Warnings of one line each, for the editor.
  public var warnings: [String]
  /// Whether the document holds no more than a summary of the article, as some feeds do.
  public var isSummary: Bool
  /// The parts of the site's rules that apply to this page.
  public var rules: [RuleUse] = []

  /// A reading of `article`.
  public init(
    _ article: Article, dropped: [Dropped] = [], warnings: [String] = [], isSummary: Bool = false
  ) {
    self.article = article
    self.dropped = dropped
    self.warnings = warnings
    self.isSummary = isSummary
  }
}
