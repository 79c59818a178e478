// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenPublication

/// Structured data of an article for search engines: `NewsArticle` with its `audio`
/// (<https://schema.org/NewsArticle>).
struct NewsArticleData: Encodable {
  private struct Party: Encodable {
    let type: String
    let name: String

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name
    }
  }

  private struct Audio: Encodable {
    let type = "AudioObject"
    let contentUrl: String
    let encodingFormat: String
    let duration: String
    let name: String
    let inLanguage: String

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case contentUrl, encodingFormat, duration, name, inLanguage
    }
  }

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case headline, description, inLanguage, datePublished, author, publisher, articleSection
    case keywords, url, audio
  }

  private let manifest: Manifest
  private let base: String
  private let isPart: Bool

  /// The article of `manifest`, whose addresses begin with `base`; a part is embedded in other
  /// data.
  init(_ manifest: Manifest, base: String = "", isPart: Bool = false) {
    self.manifest = manifest
    self.base = base
    self.isPart = isPart
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    if !isPart { try values.encode("https://schema.org", forKey: .context) }
    try values.encode("NewsArticle", forKey: .type)
    try values.encode(manifest.name, forKey: .headline)
    try values.encodeIfPresent(manifest.listen.standfirst, forKey: .description)
    try values.encode(manifest.inLanguage, forKey: .inLanguage)
    try values.encodeIfPresent(manifest.datePublished, forKey: .datePublished)
    let authors = manifest.author.map { Party(type: $0.type, name: $0.name) }
    if !authors.isEmpty { try values.encode(authors, forKey: .author) }
    if let source = manifest.listen.source {
      try values.encode(Party(type: "Organization", name: source), forKey: .publisher)
    }
    try values.encodeIfPresent(manifest.listen.section, forKey: .articleSection)
    try values.encodeIfPresent(manifest.listen.tags, forKey: .keywords)
    let page = isPart ? base + "index.html" : nil
    try values.encodeIfPresent(page ?? HTMLText.webAddress(manifest.listen.link), forKey: .url)
    let file = [RecordingFormat.mp3, .opus, .wav].compactMap { manifest.recording($0) }.first
    if let file {
      try values.encode(
        Audio(
          contentUrl: base + file.url, encodingFormat: file.encodingFormat,
          duration: manifest.duration, name: manifest.name, inLanguage: manifest.inLanguage),
        forKey: .audio)
    }
  }
}
