// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// The hints that the words of an element's `class` and `id` give about its contents.
enum ClassHints {
  /// A kind of furniture that a word names.
  struct Hint: Sendable {
    var reason: String
    /// The largest share of the page's prose that such an element can have; with more, it is a
    /// wrapper of the article that bears the word for another reason.
    var limit: Double
    /// The limit holds for all elements of the same class names together: the slides of a gallery
    /// may be the article.
    var isSummed = false
  }

  /// By ``Swift/Collection/nameKey`` of a word.
  private static let table: [UInt64: Hint] = {
    var table: [UInt64: Hint] = [:]
    func add(_ reason: String, _ limit: Double, _ words: String, isSummed: Bool = false) {
      for word in words.split(separator: " ") {
        table[word.utf8.nameKey] = Hint(reason: reason, limit: limit, isSummed: isSummed)
      }
    }
    add(
      "share buttons", 0.3,
      """
      share shares sharing sharebar sharethis social socials addthis addtoany sharedaddy sociable teilen \
      compartir partager condividi socialmedia
      """)
    add(
      "newsletter", 0.3,
      """
      newsletter newsletters subscribe subscription signup optin mailchimp mailinglist abonnement \
      newsletteranmeldung nieuwsbrief donate donation spenden
      """)
    add(
      "related links", 0.4,
      """
      related relateds recommended recommendation recommendations recommend outbrain taboola recirc \
      recirculation teaser teasers promo promos promobox zergnet revcontent relatedposts yarpp \
      readmore readnext upnext trending mostread mostpopular popular interstitial jumplink \
      morefrom crosslink crosslinks inlinerelated playlist relatedlinks relatedlink relatedpost linkbox \
      verwandte aehnliche empfehlungen similar similarposts youmaylike alsolike readalso lireaussi \
      relacionadas relacionados relacionada teaserbox inlineteaser moreposts nextpost prevnext \
      postnavigation lesetipp crp morearticles morestories latestnews recentposts
      """)
    add(
      "menu", 0.3,
      """
      nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paginator toolbar \
      sitemap masthead topbar skiplink toc brotkrumen ariane
      """)
    add("sidebar", 0.4, "sidebar rail siderail")
    add("sidebar", 0.3, "widget widgets", isSummed: true)
    add("footer", 0.3, "footer copyright colophon")
    add(
      "byline", 0.06,
      """
      byline author authors bio biography authorbox dateline timestamp datetime pubdate postmeta \
      entrymeta contributor contributors autor autoren autorin auteur auteurs autore verfasser aboutauthor
      """)
    add("page details", 0.03, "meta date kicker eyebrow readtime published updated posted info")
    add("tags", 0.1, "tags taglist tagcloud topics categories keywords")
    add(
      "comments", 0.8,
      "comments commentlist disqus respond livefyre commenting commentarea comentarios kommentare kommentarmodul commentaires"
    )
    add("comments", 0.3, "comment discussion replies kommentar comentario commentaire")
    add(
      "advertisement", 0.3,
      """
      ad ads advert adverts advertisement advertising adsense adslot adunit adbox sponsor sponsored \
      sponsors dfp promoted banner
      """)
    add(
      "notice", 0.3,
      "cookie cookies consent gdpr ccpa modal overlay popup lightbox paywall tooltip disclosure thirdparty regwall loginbox"
    )
    add(
      "caption", 0.3,
      """
      caption captions figcaption credit credits imagecredit photocredit imagedescription \
      bildunterschrift bildunterzeile bildquelle bildnachweis imagecaption legende legend fotocredit
      """)
    add(
      "gallery", 0.3,
      "gallery slideshow carousel slider videoplayer player thumbnail", isSummed: true)
    add("pull quote", 0.1, "pullquote pullquotes pulledquote")
    add(
      "hidden", 0.3,
      """
      sr-only screen-reader-text visually-hidden visuallyhidden noprint printonly popover \
      hovercard rollover editsection
      """)
    add("rating", 0.1, "rating ratings postratings vote votes poll bewertung bewertungen")
    add("notes", 0.2, "footnotes footnote endnotes endnote fussnoten fussnote reflist")
    add("contact", 0.12, "contact kontakt pressekontakt schnellkontakt presscontact contactbox")
    return table
  }()

  /// Whole class names of well-known article wrappers.
  private static let articleNames: Set<String> = [
    "articlebody", "article-body", "article__body", "entry-content", "post-content", "story-body",
    "article-content", "post-body", "article-text", "storytext", "article_body", "story-content",
    "body-copy", "article-body-text", "postbody", "entry", "hentry", "h-entry", "e-content",
  ]

  /// Names say that this element holds an article's text.
  static func namesArticle(_ value: ArraySlice<UInt8>) -> Bool {
    for name in value.split(whereSeparator: { $0 <= 0x20 })
    where articleNames.contains(String(decoding: name, as: UTF8.self).lowercased()) {
      return true
    }
    return false
  }

  private static let entryNames: Set<String> = articleNames.union([
    "post", "article", "artikel", "story", "post-text", "posttext", "blog-post", "postcontent",
    "article-main", "artikeltext", "single-content", "entry-body", "entrytext", "content-body",
  ])

  /// Names say that this element may hold an article's text.
  static func namesEntry(_ value: ArraySlice<UInt8>) -> Bool {
    for name in value.split(whereSeparator: { $0 <= 0x20 })
    where entryNames.contains(String(decoding: name, as: UTF8.self).lowercased()) {
      return true
    }
    return false
  }

  /// The hint with the largest limit among the words of `value`, and of two words side by side.
  static func hint(_ value: ArraySlice<UInt8>) -> Hint? {
    var best: Hint?
    var name = NameWords()
    var previous: UInt8 = 0
    // "org0ad3" has no advertisement in it.
    var isNumbered = false
    func consider(_ key: UInt64) {
      if let hint = table[key], hint.limit > best?.limit ?? 0 { best = hint }
    }
    func endWord() {
      guard let word = name.endWord() else { return }
      // "has-sidebar", "no-comments", "with-share": a state of a wrapper, not what it is.
      if name.count == 1, states.contains(word.single) { name.isState = true }
      guard !name.isState else { return }
      if !(isNumbered && short.contains(word.single)) { consider(word.single) }
      if name.count > 1 { consider(word.pair) }
    }
    for byte in value {
      if byte <= 0x20 {
        endWord()
        if name.count > 1, !name.isState { consider(name.whole) }
        name = NameWords()
        isNumbered = false
      } else {
        let isDigit = (0x30...0x39).contains(byte)
        if name.isBoundary(byte) {
          if isDigit { isNumbered = true }
          endWord()
          isNumbered = isDigit || isNumbered && (0x30...0x39).contains(previous)
        }
        name.take(byte)
      }
      previous = byte
    }
    endWord()
    if name.count > 1, !name.isState { consider(name.whole) }
    return best
  }

  private static let short: Set<UInt64> = Set(
    ["ad", "ads", "nav", "toc", "bio"].map(\.utf8.nameKey))

  private static let states: Set<UInt64> = Set(
    [
      "has", "no", "with", "without", "is", "not", "hide", "show", "js", "enable", "enabled",
      "single",
    ].map(\.utf8.nameKey))
}
