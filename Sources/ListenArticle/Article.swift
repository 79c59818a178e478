// SPDX-License-Identifier: GPL-3.0-or-later

/// A news article as published: the text that a reader would call the article, without the page
/// around it.
///
/// All text is in NFC, with white space folded to single spaces and with quotation marks and dashes
/// as written.
///
/// ```swift
/// let reading = try ArticleReader().read(Source(name: "budget.txt", bytes: bytes))
/// for article in reading.map(\.article) { print(article.title ?? "untitled") }
/// ```
public struct Article: Sendable, Hashable {
  /// The headline.
  public var title: String?
  /// The authors' names, each without "By".
  public var byline: [String]
  /// The agency or newspaper that supplied the text.
  public var source: String?
  /// The date of publication, as precisely as the article states it.
  public var published: PublicationDate?
  /// The main language of the text as a BCP 47 tag.
  public var language: String
  /// The section of the site, such as "Politics".
  public var section: String?
  /// The summary paragraph between headline and body.
  public var standfirst: String?
  /// The main picture's caption.
  public var caption: String?
  /// The article's topics.
  public var tags: [String]
  /// The address of the published page.
  public var link: String?
  /// The address or path of the main picture, as the document gives it.
  public var image: String?
  /// An identifier that survives corrections, if the document has one (a feed's guid).
  public var identifier: String?
  /// The text itself.
  public var body: [Block]

  /// An article with only the parts given.
  public init(
    title: String? = nil, byline: [String] = [], source: String? = nil,
    published: PublicationDate? = nil, language: String, section: String? = nil,
    standfirst: String? = nil, caption: String? = nil, tags: [String] = [], link: String? = nil,
    image: String? = nil, identifier: String? = nil, body: [Block]
  ) {
    self.title = title
    self.byline = byline
    self.source = source
    self.published = published
    self.language = language
    self.section = section
    self.standfirst = standfirst
    self.caption = caption
    self.tags = tags
    self.link = link
    self.image = image
    self.identifier = identifier
    self.body = body
  }
}
