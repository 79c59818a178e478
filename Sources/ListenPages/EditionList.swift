// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration
internal import ListenPublication

/// An edition's player and its articles, for the edition's page and the site's front page.
struct EditionList {
  private let edition: PublishedEdition
  private let queue: EditionQueue
  private let root: String
  private let source: String
  private let language: String
  private let languages: Languages
  private let heading: String
  private let report: String?
  private let keeping: String

  /// The list for a page whose path to the site's root is `root`; the edition's manifest is at
  /// `source`, and `keeping` is the row below the player.
  init(
    _ edition: PublishedEdition, queue: EditionQueue, root: String, source: String,
    language: String, languages: Languages, heading: String = "h2",
    report: String? = nil, keeping: String? = nil
  ) {
    self.edition = edition
    self.queue = queue
    self.root = root
    self.source = source
    self.language = language
    self.languages = languages
    self.heading = heading
    self.report = report
    self.keeping = keeping ?? ""
  }

  /// The player and the list as HTML.
  var html: String {
    let player =
      queue.manifest.map {
        PlayerElement($0, source: source, isQueue: true, report: report).html
      } ?? ""
    let items = edition.articles.enumerated().map { place, article in
      ArticleEntry(
        article: article, root: root, language: language, languages: languages,
        index: queue.index(of: article), isLead: place == 0, heading: heading
      ).html
    }
    guard !items.isEmpty else { return player + keeping }
    return "\(player)\(keeping)<ol class=\"entries\">\n\(items.joined(separator: "\n"))\n</ol>\n"
  }
}
