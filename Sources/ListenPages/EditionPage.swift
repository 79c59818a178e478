// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration
internal import ListenAudio
public import ListenPublication

/// The `index.html` of an edition's folder: a day's articles, played one after the other.
public struct EditionPage: Sendable {
  /// The file's name.
  public static let fileName = "index.html"

  private static let root = "../../"
  private let edition: PublishedEdition
  private let site: SiteConfiguration
  private let languages: Languages

  /// The page of `edition` in a site with these settings.
  public init(_ edition: PublishedEdition, _ site: SiteConfiguration, languages: Languages) {
    self.edition = edition
    self.site = site
    self.languages = languages
  }

  /// A link to the briefing, where the day has one.
  private var briefing: String {
    guard let link = edition.manifest?.briefing else { return "" }
    return "\n<p class=\"byline\"><a href=\"\(HTMLText.escaped(link.url))\">"
      + "\(HTMLText.escaped(link.name ?? ""))</a></p>"
  }

  /// The page as HTML.
  public var html: String {
    let language = edition.manifest?.inLanguage ?? site.language
    let labels = languages.pack(for: language).page
    let day = ArticleEntry.date(edition.date, in: language, languages) ?? edition.date
    let address = site.root.flatMap(HTMLText.webAddress).map { $0 + edition.path + "/" }
    let headlines = edition.articles.prefix(3).map(\.manifest.name).joined(separator: " · ")
    let queue = EditionQueue(edition, language: language)
    let time = queue.manifest.flatMap { PlayingTime($0.duration) }.map(labels.duration)
    let books = BookFormat.allCases.compactMap { format in
      edition.manifest?.book(format).map {
        "<li><a href=\"\(HTMLText.escaped($0.url))\" translate=\"no\">\(format.name)</a></li>\n"
      }
    }
    let keeping = queue.manifest.map {
      KeepingRow(manifest: $0, root: Self.root, pack: languages.pack(for: language)).html
    }
    let facts = [labels.count(edition.articles.count), time].compactMap { $0 }
    return PageFrame(
      language: language, direction: PageFrame.direction(of: language),
      title: "\(site.title): \(day)", description: headlines,
      root: Self.root,
      scripts: [EditionModule.fileName, OfflineModule.fileName].map { Self.root + $0 },
      graph: [
        ("og:type", "website"), ("og:title", "\(site.title): \(day)"),
        ("og:description", headlines), ("og:site_name", site.title), ("og:url", address ?? ""),
      ],
      links: [("publication", "manifest.json", "application/ld+json")]
        + (address.map { [("canonical", $0, nil)] } ?? []),
      feeds: FeedLinks.all(site, rules: FeedLinks.rules(site, edition.articles)),
      data: HTMLText.json(EditionData(edition, site)),
      body: """
        <header class="strip"><p><a href="\(Self.root)index.html">\(HTMLText.escaped(site.title))</a></p></header>
        <main class="page wide">
        <header class="head"\(queue.opening.map { " data-listen=\"\($0)\"" } ?? "")>
        <p class="section">\(labels.edition)</p>
        <h1><time datetime="\(HTMLText.escaped(edition.date))">\(HTMLText.escaped(day))</time></h1>
        <p class="byline">\(facts.joined(separator: " · "))</p>\(briefing)
        </header>
        \(EditionList(edition, queue: queue, root: Self.root, source: "manifest.json", language: language, languages: languages, report: site.report, keeping: keeping).html)</main>
        <footer class="foot">
        <p>\(labels.synthetic).</p>
        <ul class="files">\(books.joined())<li><a href="\(Self.root)index.html">\(labels.home)</a></li></ul>
        </footer>

        """
    ).html
  }
}
