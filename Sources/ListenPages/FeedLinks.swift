// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPublication

/// The feeds of a site, as the heads of its pages link them.
enum FeedLinks {
  /// The feeds by rule of a site with these settings that have one of `articles`.
  static func rules(_ site: SiteConfiguration, _ articles: [PublishedArticle]) -> [FeedRule] {
    site.feeds.filter { rule in articles.contains { rule.feeds($0.manifest) } }
  }

  /// The feeds of a site with these settings, each as RSS and as JSON; of those by rule, `rules`.
  static func all(
    _ site: SiteConfiguration, rules: [FeedRule]
  ) -> [(href: String, type: String, title: String)] {
    let files =
      [("feed.xml", site.title), ("editions.xml", site.title)]
      + (site.briefing == nil ? [] : [("briefing.xml", site.title)])
      + rules.map { ($0.file, $0.title) }
    return files.flatMap { file, title in
      [
        (file, "application/rss+xml", title),
        (file.dropLast(4) + ".json", "application/feed+json", title),
      ]
    }
  }
}
