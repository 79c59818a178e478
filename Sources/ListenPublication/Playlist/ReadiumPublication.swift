// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

/// The file `publication.json`: the manifest in Readium's vocabulary, for toolkits that read no
/// other.
///
/// <https://readium.org/webpub-manifest/profiles/audiobook>
public struct ReadiumPublication: Sendable, Encodable {
  private struct Metadata: Encodable {
    let type = "http://schema.org/Audiobook"
    let conformsTo = "https://readium.org/webpub-manifest/profiles/audiobook"
    let identifier: String
    let title: String
    let author: [String]?
    let narrator: [String]
    let language: String
    let readingProgression: String
    let published: String?
    let duration: Double

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case conformsTo, identifier, title, author, narrator, language, readingProgression
      case published, duration
    }
  }

  private struct Link: Encodable {
    var rel: String?
    var href: String
    var type: String
    var title: String?
    var duration: Double?
    var bitrate: Double?
    var alternate: [Link]?
  }

  private let metadata: Metadata
  private let links: [Link]
  private let readingOrder: [Link]
  private let resources: [Link]

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case metadata, links, readingOrder, resources
  }

  /// The publication that `manifest` describes.
  public init(_ manifest: Manifest) {
    metadata = Metadata(
      identifier: manifest.id, title: manifest.name,
      author: manifest.author.isEmpty ? nil : manifest.author.map(\.name),
      narrator: manifest.readBy.map(\.name), language: manifest.inLanguage,
      readingProgression: manifest.readingProgression,
      // Readium's schema wants a zone where there is an hour; none is invented.
      published: manifest.datePublished.map { String($0.prefix(10)) }.flatMap {
        $0.count == 10 ? $0 : nil
      },
      duration: Self.seconds(manifest.duration) ?? 0)
    links = [
      Link(rel: "self", href: "publication.json", type: "application/audiobook+json"),
      Link(rel: "alternate", href: "manifest.json", type: "application/ld+json"),
      Link(rel: "contents", href: EntryPage.fileName, type: "text/html"),
    ]
    readingOrder = manifest.readingOrder.map { item in
      Link(
        href: item.url, type: item.encodingFormat, title: item.name,
        duration: item.duration.flatMap(Self.seconds),
        bitrate: item.isClip ? nil : Double(16 * manifest.listen.sampleRate) / 1000,
        alternate: item.alternate?.map { Link(href: $0.url, type: $0.encodingFormat) })
    }
    resources =
      (manifest.cover.map { [Link(rel: "cover", href: $0.url, type: $0.encodingFormat)] } ?? [])
      + RecordingFormat.allCases.compactMap { manifest.recording($0) }.map {
        Link(
          href: $0.url, type: $0.encodingFormat, duration: $0.duration.flatMap(Self.seconds))
      }
  }

  /// Writes the document.
  ///
  /// - Throws: `EncodingError`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(
      "https://readium.org/webpub-manifest/context.jsonld", forKey: .context)
    try values.encode(metadata, forKey: .metadata)
    try values.encode(links, forKey: .links)
    try values.encode(readingOrder, forKey: .readingOrder)
    if !resources.isEmpty { try values.encode(resources, forKey: .resources) }
  }

  private static func seconds(_ text: String) -> Double? {
    PlayingTime(text).map { Double($0.microseconds) / 1_000_000 }
  }
}
