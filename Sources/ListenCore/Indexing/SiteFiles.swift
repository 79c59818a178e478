// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPages
internal import ListenPublication

/// The files of a site other than its articles, editions and podcasts: its page, and the player and
/// style that its pages share.
///
/// They are listed only here. Each is a pure function of what is published and the settings;
/// ``SiteIndexer`` writes those whose bytes differ.
struct SiteFiles {
  /// A file with its path relative to the site.
  struct File {
    var path: String
    var bytes: [UInt8]
  }

  let configuration: SiteConfiguration
  /// The articles that no edition lists, as far as the page shows them.
  let articles: [PublishedArticle]
  /// All editions, newest first; of the earlier ones, the first articles.
  let editions: [PublishedEdition]
  /// The feeds by rule that have articles.
  let rules: [FeedRule]

  /// The files.
  var files: [File] {
    let page = SitePage(
      editions: editions, articles: articles, configuration, rules: rules, languages: .standard)
    return [File(path: SitePage.fileName, bytes: Array(page.html.utf8))]
      + PageFiles.standard.map { File(path: $0.name, bytes: $0.bytes) }
  }
}
