// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenAudio

/// A day of a site, with its articles in listening order.
public struct PublishedEdition: Sendable, Hashable {
  /// The day, `2025-01-22`, which is also its folder's name.
  public var date: String
  /// The articles in the day's order, or only the first ones.
  public var articles: [PublishedArticle]
  /// The number of the day's articles.
  public var count: Int
  /// The manifest of the day's folder, including its opening; nil before it is made.
  ///
  /// Its items are complete recordings of the articles, and `recording(.mp3)` is the day's. Paths
  /// are relative to the edition's folder.
  public var manifest: Manifest?

  /// The first articles by their headlines, for an edition of which no more is shown and ``articles`` is
  /// empty.
  package var firstHeadlines: [Headline] = []

  /// The headlines of the articles, or only of the first ones.
  package var headlines: [Headline] {
    guard !articles.isEmpty else { return firstHeadlines }
    return articles.map {
      Headline(
        of: $0.name, title: $0.manifest.name, language: $0.manifest.inLanguage,
        direction: $0.manifest.readingProgression, sound: Headline.sound(of: $0.manifest),
        duration: $0.manifest.duration)
    }
  }

  /// An article as the site's page names it among others of an earlier day.
  package struct Headline: Sendable, Hashable {
    /// The path of its folder, relative to the site's.
    package var path: String
    /// The title.
    package var title: String
    /// The language as a BCP 47 tag.
    package var language: String
    /// `ltr` or `rtl`.
    package var direction: String
    /// The file of its recording, in its folder; nil if it has none.
    package var sound: String?
    /// The playing time as an ISO 8601 duration.
    package var duration: String

    /// The headline of the article in the folder `name`.
    package init(
      of name: String, title: String, language: String, direction: String, sound: String?,
      duration: String
    ) {
      path = "articles/" + name
      self.title = title
      self.language = language
      self.direction = direction
      self.sound = sound
      self.duration = duration
    }

    /// The formats of recordings, the one that pages play first.
    package static let formats: [RecordingFormat] = [.mp3, .opus, .wav]

    /// The file of the recording of `manifest` that pages play.
    package static func sound(of manifest: Manifest) -> String? {
      formats.lazy.compactMap { manifest.recording($0) }.first?.url
    }
  }

  /// The edition of `date`, with `count` articles if more than `articles`.
  public init(
    date: String, articles: [PublishedArticle], manifest: Manifest? = nil, count: Int = 0
  ) {
    self.date = date
    self.articles = articles
    self.count = max(count, articles.count)
    self.manifest = manifest
  }

  /// The folder's path relative to the site.
  public var path: String { "editions/" + date }
}
