// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenFormats
public import ListenPublication

/// A podcast as RSS 2.0, with the elements of Apple (`itunes:`), Podcasting 2.0 (`podcast:`), Atom
/// and the content module.
///
/// It is a pure function of the settings and the episodes: it uses no clock and reads no files.
///
/// ```swift
/// let episodes = articles.compactMap { Episode($0) }
/// let feed = Feed(.articles, configuration: configuration, episodes: episodes)
/// try write(feed.bytes, to: site.path + "/" + Feed.Kind.articles.fileName)
/// ```
///
/// <https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification>,
/// <https://podcasters.apple.com/support/823-podcast-requirements>,
/// <https://github.com/Podcastindex-org/podcast-namespace>
public struct Feed: Sendable {
  /// The kind of a feed, which has an episode for each article, or one or two for each day.
  public enum Kind: String, Sendable, CaseIterable {
    /// A feed with an episode for each article.
    case articles = "feed.xml"
    /// A feed with an episode for each day.
    case editions = "editions.xml"
    /// A feed with an episode for each day's briefing.
    case briefings = "briefing.xml"

    /// The feed's file name in the site's folder.
    public var fileName: String { rawValue }
  }

  private let kind: Kind
  private let rule: FeedRule?
  private let configuration: SiteConfiguration
  private let episodes: [Episode]
  private let artwork: String
  private let address: SiteAddress
  private let words: FeedWords

  /// A feed of `episodes` in the given order, with the picture of that name in the site's folder; that of
  /// `rule` where one is given.
  public init(
    _ kind: Kind, configuration: SiteConfiguration, languages: FeedLanguages, episodes: [Episode],
    artwork: String = ShowArtwork.standard.fileName, rule: FeedRule? = nil
  ) {
    self.kind = kind
    self.rule = rule
    let configuration = rule.map(configuration.adapted) ?? configuration
    self.configuration = configuration
    self.episodes = episodes
    self.artwork = artwork
    address = SiteAddress(configuration)
    words = languages.words(for: configuration.language)
  }

  /// The document in UTF-8.
  public var bytes: [UInt8] {
    let writer = XMLWriter()
    writer.element(
      "rss",
      [
        "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
      ]
    ) {
      writer.element("channel") {
        channel(writer)
        for episode in episodes { item(episode, writer) }
      }
    }
    return writer.finish()
  }

  /// The feed's file name in the site's folder.
  var fileName: String { rule?.file ?? kind.fileName }

  /// The same feed as JSON Feed, by its name and its bytes.
  var json: (fileName: String, bytes: [UInt8]) {
    let name = fileName.dropLast(4) + ".json"
    return (
      String(name),
      JSONDocument.bytes(
        JSONFeed(
          title: title, description: description, link: link, address: address,
          fileName: String(name), artwork: artwork, configuration: configuration,
          episodes: episodes))
    )
  }

  private var title: String {
    let own = XMLWriter.line(configuration.title)
    let title = own.isEmpty ? SiteConfiguration().title : own
    switch kind {
    case .articles: return title
    case .editions: return "\(title): \(words.dailyEdition)"
    case .briefings: return "\(title): \(words.dailyBriefing)"
    }
  }

  private func channel(_ writer: XMLWriter) {
    let own = XMLWriter.line(configuration.title)
    let title = own.isEmpty ? SiteConfiguration().title : own
    writer.element("title", text: self.title)
    writer.element("link", text: link)
    writer.element("description", text: description)
    writer.element("language", text: Self.language(configuration.language))
    writer.element("generator", text: "listen")
    if let newest = episodes.compactMap(\.date).max() {
      writer.element("pubDate", text: newest.mail)
    }
    writer.element(
      "atom:link",
      [
        "href": address.of(fileName), "rel": "self", "type": "application/rss+xml",
      ])
    if let hub = configuration.hub.flatMap(WebAddress.init)?.text {
      writer.element("atom:link", ["href": hub, "rel": "hub"])
    }
    let owner = configuration.owner
    let author = [configuration.author, owner?.name, title].lazy.compactMap {
      $0.map(XMLWriter.line)
    }
    .first { !$0.isEmpty }
    writer.element("itunes:author", text: author ?? title)
    if let owner {
      writer.element("itunes:owner") {
        writer.element("itunes:name", text: XMLWriter.line(owner.name))
        writer.element("itunes:email", text: XMLWriter.line(owner.email))
      }
    }
    writer.element("itunes:image", ["href": address.of(artwork)])
    for text in configuration.categories {
      let category = PodcastCategory(text)
      writer.element("itunes:category", ["text": category.name]) {
        if let below = category.subcategory {
          writer.element("itunes:category", ["text": below])
        }
      }
    }
    writer.element("itunes:explicit", text: configuration.explicit ? "true" : "false")
    writer.element("itunes:type", text: "episodic")
    if let guid = rule?.guid {
      writer.element("podcast:guid", text: guid)
    } else if address.root != nil {
      writer.element(
        "podcast:guid", text: NameUUID(podcastAt: address.of(fileName)).description)
    }
    if let owner {
      writer.element("podcast:locked", ["owner": XMLWriter.line(owner.email)], text: "yes")
    } else {
      writer.element("podcast:locked", text: "yes")
    }
    writer.element("podcast:medium", text: "podcast")
    writer.element("podcast:txt", ["purpose": "ai-content"], text: "true")
  }

  private func item(_ episode: Episode, _ writer: XMLWriter) {
    writer.element("item") {
      writer.element("title", text: episode.title)
      writer.element("link", text: absolute(episode.link))
      writer.element("guid", ["isPermaLink": "false"], text: episode.guid)
      if let date = episode.date { writer.element("pubDate", text: date.mail) }
      writer.element("description", text: episode.summary)
      writer.element("content:encoded", text: episode.content)
      writer.element(
        "enclosure",
        [
          "url": address.of(episode.enclosure.path), "length": "\(episode.enclosure.bytes)",
          "type": episode.enclosure.mediaType,
        ])
      // Whole seconds, as Apple recommends; some readers take 0 as unknown.
      let seconds = max(1, (episode.time.microseconds + 500_000) / 1_000_000)
      writer.element("itunes:duration", text: "\(seconds)")
      writer.element("itunes:explicit", text: configuration.explicit ? "true" : "false")
      writer.element("itunes:episodeType", text: "full")
      if !episode.author.isEmpty { writer.element("itunes:author", text: episode.author) }
      for name in episode.people {
        // The role of whoever wrote what is read, by the namespace's taxonomy.
        writer.element("podcast:person", ["role": "author", "group": "writing"], text: name)
      }
      if let image = episode.image {
        writer.element("itunes:image", ["href": address.of(image)])
      }
      for file in episode.transcripts { transcript(file, episode, writer) }
      if let file = episode.chapters {
        writer.element(
          "podcast:chapters", ["url": address.of(file.path), "type": file.mediaType])
      }
      for file in episode.alternates { alternate(file, episode, writer) }
    }
  }

  private func transcript(_ file: Episode.File, _ episode: Episode, _ writer: XMLWriter) {
    let language = Self.language(episode.language)
    if file.mediaType == "application/json" {
      writer.element(
        "podcast:transcript",
        ["url": address.of(file.path), "type": file.mediaType, "language": language])
    } else {
      writer.element(
        "podcast:transcript",
        [
          "url": address.of(file.path), "type": file.mediaType, "language": language,
          "rel": "captions",
        ])
    }
  }

  private func alternate(_ file: Episode.File, _ episode: Episode, _ writer: XMLWriter) {
    let parts = file.mediaType.split(separator: ";").map(\.trimmed)
    let milliseconds = max(1, episode.time.microseconds / 1000)
    let rate = "\(file.bytes * 8000 / milliseconds)"
    let content = {
      writer.element("podcast:source", ["uri": address.of(file.path)])
      if let integrity = file.integrity {
        writer.element("podcast:integrity", ["type": "sri", "value": integrity])
      }
    }
    if parts.count > 1, parts[1].hasPrefix("codecs=") {
      writer.element(
        "podcast:alternateEnclosure",
        [
          "type": parts[0], "codecs": String(parts[1].dropFirst(7)), "length": "\(file.bytes)",
          "bitrate": rate, "title": "Opus",
        ], content: content)
    } else {
      writer.element(
        "podcast:alternateEnclosure",
        [
          "type": file.mediaType, "length": "\(file.bytes)", "bitrate": rate, "title": "WAV",
        ], content: content)
    }
  }

  private var link: String {
    configuration.link.flatMap(WebAddress.init)?.text ?? address.root ?? EntryPage.fileName
  }

  private var description: String {
    let text = XMLWriter.allowed(configuration.description).trimmed
    let own = text.isEmpty ? SiteConfiguration().description : text
    return EpisodeText.cut(own, toBytes: Episode.longestSummary)
  }

  private func absolute(_ link: String) -> String {
    link.contains("://") ? link : (address.root ?? "") + link
  }

  /// The tag in RSS's form: `en-us` rather than `en_US`.
  private static func language(_ tag: String) -> String {
    String(XMLWriter.line(tag).map { $0 == "_" ? "-" : $0 })
  }
}
