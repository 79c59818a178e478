// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration
public import ListenPublication

/// The `index.html` of a site: the latest edition, the earlier ones, and articles outside of
/// editions.
public struct SitePage: Sendable {
  /// The file's name.
  public static let fileName = "index.html"

  /// The maximum number of articles without an edition that the page shows, latest first.
  package static let articleLimit = 200

  /// The maximum number of headlines of an earlier edition.
  package static let headlineLimit = 3

  private let editions: [PublishedEdition]
  private let others: [PublishedArticle]
  private let feeds: [(href: String, type: String, title: String)]
  private let site: SiteConfiguration
  private let languages: Languages

  /// The page of a site's `editions` and `articles`, in any order.
  ///
  /// Articles in an edition are not listed twice. Of earlier editions only the first headlines need be
  /// there. `rules` are the feeds by rule that have articles; if nil, `articles` decide.
  public init(
    editions: [PublishedEdition], articles: [PublishedArticle], _ site: SiteConfiguration,
    rules: [FeedRule]? = nil, languages: Languages
  ) {
    self.editions = editions.sorted { $0.date > $1.date }
    let filed = Set(editions.flatMap { $0.articles.map(\.name) })
    let unfiled = articles.filter { !filed.contains($0.name) }
    // A folder's name begins with its date.
    others = Array(unfiled.sorted { $0.name > $1.name }.prefix(Self.articleLimit))
    feeds = FeedLinks.all(site, rules: rules ?? FeedLinks.rules(site, articles))
    self.site = site
    self.languages = languages
  }

  /// The page as HTML.
  public var html: String {
    let labels = languages.pack(for: site.language).page
    let address = site.root.flatMap(HTMLText.webAddress)
    let publisher = HTMLText.webAddress(site.link)
    var foot = "<p>\(labels.synthetic).</p>\n"
    if let publisher {
      foot +=
        "<ul class=\"files\"><li><a href=\"\(HTMLText.escaped(publisher))\">"
        + "\(HTMLText.escaped(site.author ?? site.title))</a></li></ul>\n"
    }
    return PageFrame(
      language: site.language, direction: PageFrame.direction(of: site.language),
      title: site.title, description: site.description,
      scripts: editions.isEmpty ? [] : [EditionModule.fileName],
      graph: [
        ("og:type", "website"), ("og:title", site.title),
        ("og:description", site.description), ("og:site_name", site.title),
        ("og:url", address ?? ""),
      ],
      links: address.map { [("canonical", $0, nil)] } ?? [],
      feeds: feeds,
      data: HTMLText.json(SiteData(site)),
      body: """
        <header class="nameplate">
        <h1 dir="auto">\(HTMLText.escaped(site.title))</h1>
        <p dir="auto">\(HTMLText.escaped(site.description))</p>
        </header>
        <main class="page wide">
        \(latest(labels))\(earlier(labels))\(rest(labels))</main>
        <footer class="foot">
        \(foot)</footer>

        """
    ).html
  }

  private func latest(_ labels: PageLabels) -> String {
    guard let edition = editions.first else { return "" }
    let queue = EditionQueue(edition, language: site.language)
    let list = EditionList(
      edition, queue: queue, root: "", source: edition.path + "/manifest.json",
      language: site.language, languages: languages, heading: "h3", report: site.report)
    let opening = queue.opening.map { " data-listen=\"\($0)\"" } ?? ""
    return "<section aria-labelledby=\"latest\">\n<header class=\"head\"\(opening)>\n"
      + "<p class=\"section\">\(labels.latest)</p>\n<h2 class=\"day\" id=\"latest\">"
      + link(to: edition) + "</h2>\n</header>\n\(list.html)</section>\n"
  }

  private func earlier(_ labels: PageLabels) -> String {
    guard editions.count > 1 else { return "" }
    let items = editions.dropFirst().map { edition in
      let day = ArticleEntry.date(edition.date, in: site.language, languages) ?? edition.date
      let play =
        edition.headlines.isEmpty
        ? ""
        : "<a class=\"start\" href=\"\(HTMLText.escaped(edition.path))/index.html#play\" "
          + "aria-label=\"\(labels.play): \(HTMLText.escaped(day))\">"
          + "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M8 5v14l11-7z\"/></svg></a>\n"
      return "<li>\n<h3>\(play)\(link(to: edition)) <span>\(labels.count(edition.count))"
        + "</span></h3>\n\(headlines(edition))</li>"
    }
    return "<section class=\"earlier\" aria-labelledby=\"earlier\">\n"
      + "<h2 id=\"earlier\">\(labels.earlier)</h2>\n<ul>\n\(items.joined(separator: "\n"))\n</ul>\n"
      + "</section>\n"
  }

  /// The edition's first headlines, each a link to its article.
  private func headlines(_ edition: PublishedEdition) -> String {
    let items = edition.headlines.prefix(Self.headlineLimit).map { article in
      let sound = ArticleEntry.sound(article.sound, article.duration)
      let locale =
        article.language == site.language
        ? ""
        : " lang=\"\(HTMLText.escaped(article.language))\""
          + " dir=\"\(HTMLText.escaped(article.direction))\""
      return "<li data-listen-article=\"\(HTMLText.escaped(article.path))/\"\(sound)><a\(locale) "
        + "href=\"\(HTMLText.escaped(article.path))/\(EntryPage.fileName)\">"
        + "\(HTMLText.escaped(article.title))</a></li>\n"
    }
    return items.isEmpty ? "" : "<ul>\n\(items.joined())</ul>\n"
  }

  private func rest(_ labels: PageLabels) -> String {
    guard !others.isEmpty else { return "" }
    let items = others.map {
      ArticleEntry(article: $0, root: "", language: site.language, languages: languages).html
    }
    return "<section aria-labelledby=\"others\">\n<h2 id=\"others\">\(labels.others)</h2>\n"
      + "<ol class=\"entries\">\n\(items.joined(separator: "\n"))\n</ol>\n</section>\n"
  }

  private func link(to edition: PublishedEdition) -> String {
    let day = ArticleEntry.date(edition.date, in: site.language, languages) ?? edition.date
    return "<a href=\"\(HTMLText.escaped(edition.path))/index.html\">"
      + "<time datetime=\"\(HTMLText.escaped(edition.date))\">\(HTMLText.escaped(day))</time></a>"
  }
}
