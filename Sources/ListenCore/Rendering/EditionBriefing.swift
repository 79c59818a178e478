// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenNarration
internal import ListenPublication
internal import ListenSpeech

/// A day's briefing: its titles and standfirsts alone, each in its own language, between an opening and a
/// closing.
///
/// It is a folder like an article's inside the edition's folder, and an episode of `briefing.xml`. Each
/// title is a heading, so that chapters lead to the articles.
extension EditionOpening {
  /// The name of the briefing's folder inside the edition's folder.
  static let briefingName = "briefing"

  /// The briefing of a day as an article; nil if none is wanted, or there is nothing to say.
  ///
  /// - Throws: ``VoiceError``.
  func briefing(_ date: String, _ articles: [Headline], _ configuration: SiteConfiguration)
    throws(VoiceError) -> Article?
  {
    guard let settings = configuration.briefing, !articles.isEmpty,
      let day = PublicationDate(day: date)
    else { return nil }
    let own = configuration.isLanguageGiven ? configuration.language : Self.mainLanguage(articles)
    guard let language = own else { return nil }
    let said = narrator.languages.byline(for: language).date(day) ?? date
    let words = narrator.languages.pack(for: language).briefing
    var body: [Block] = []
    for article in articles.prefix(settings.articles) {
      let other = article.language == language ? nil : article.language
      body.append(Block(.heading, Self.headline(article.title), language: other))
      if let standfirst = article.standfirst, !standfirst.isEmpty {
        body.append(Block(.paragraph, standfirst, language: other))
      }
    }
    if let closing = words.closing { body.append(Block(.paragraph, closing)) }
    return Article(
      title: words.title(day: said), source: configuration.title, published: day,
      language: language,
      identifier: PublicationName.uuid("listen-briefing\n\(configuration.title)\n\(date)"),
      body: body)
  }

  /// The segments between which and the next one an article of a briefing ends and another begins.
  static func breaks(in script: Script) -> Set<Int> {
    let headings = script.segments.filter { $0.kind == .heading }.map(\.index)
    return Set(headings.dropFirst().map { $0 - 1 })
  }
}
