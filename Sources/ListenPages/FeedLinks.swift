// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenPublication

/// The feeds of a site, as the heads of its pages link them.
enum FeedLinks {
  /// The feeds of a site with these settings, each as RSS and as JSON; those by rule where one of
  /// `articles` is in them.
  static func all(
    _ site: SiteConfiguration, articles: [PublishedArticle]
  ) -> [(href: String, type: String, title: String)] {
    let rules = site.feeds.filter { rule in
      articles.contains { $0.manifest.recording(.mp3) != nil && rule.holds($0.manifest) }
    }
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
