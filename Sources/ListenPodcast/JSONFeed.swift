// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFormats
internal import ListenPublication

/// A podcast as JSON Feed 1.1, with the same episodes as the RSS feed beside it.
///
/// <https://www.jsonfeed.org/version/1.1/>
struct JSONFeed: Encodable {
  private struct Author: Encodable { let name: String }

  private struct Attachment: Encodable {
    let url: String
    let mediaType: String
    let size: Int
    let duration: Int

    private enum CodingKeys: String, CodingKey {
      case url
      case mediaType = "mime_type"
      case size = "size_in_bytes"
      case duration = "duration_in_seconds"
    }
  }

  private struct Item: Encodable {
    let id: String
    let url: String
    let title: String
    let content: String
    let summary: String
    let image: String?
    let published: String?
    let modified: String?
    let authors: [Author]?
    let language: String
    let attachments: [Attachment]

    private enum CodingKeys: String, CodingKey {
      case id, url, title
      case content = "content_html"
      case summary, image
      case published = "date_published"
      case modified = "date_modified"
      case authors, language, attachments
    }
  }

  private struct Hub: Encodable {
    let type: String
    let url: String
  }

  private enum CodingKeys: String, CodingKey {
    case version, title
    case home = "home_page_url"
    case own = "feed_url"
    case description, icon, language, authors, hubs, items
  }

  private let version = "https://jsonfeed.org/version/1.1"
  private let title: String
  private let home: String
  private let own: String
  private let description: String
  private let icon: String
  private let language: String
  private let authors: [Author]?
  private let hubs: [Hub]?
  private let items: [Item]

  init(
    title: String, description: String, link: String, address: SiteAddress, fileName: String,
    artwork: String, configuration: SiteConfiguration, episodes: [Episode]
  ) {
    self.title = title
    self.description = description
    home = link
    own = address.of(fileName)
    icon = address.of(artwork)
    language = configuration.language
    authors = configuration.author.map { [Author(name: XMLWriter.line($0))] }
    hubs = configuration.hub.flatMap(WebAddress.init).map { [Hub(type: "WebSub", url: $0.text)] }
    items = episodes.map { episode in
      Item(
        id: episode.guid,
        url: episode.link.contains("://") ? episode.link : (address.root ?? "") + episode.link,
        title: episode.title, content: episode.content, summary: episode.summary,
        image: episode.image.map(address.of), published: episode.date?.utc,
        modified: episode.modified?.utc,
        authors: episode.people.isEmpty ? nil : episode.people.map(Author.init),
        language: episode.language,
        attachments: ([episode.enclosure] + episode.alternates).map { file in
          Attachment(
            url: address.of(file.path), mediaType: file.mediaType, size: file.bytes,
            duration: max(1, (episode.time.microseconds + 500_000) / 1_000_000))
        })
    }
  }
}
