// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFormats
public import ListenPublication

/// The `oembed.json` of an article's folder: how another site embeds the player (oEmbed 1.0, `rich`).
///
/// It is a file, so that any static host can serve it: the article's page links it (discovery, section
/// 4), and there is no provider to ask. The frame's address is absolute where the site knows its own,
/// and otherwise relative to the file.
///
/// <https://oembed.com>
public struct OEmbed: Sendable, Encodable {
  /// The file's name.
  public static let fileName = "oembed.json"
  /// The media type by which pages link it.
  public static let mediaType = "application/json+oembed"

  private enum CodingKeys: String, CodingKey {
    case type, version, title, html, width, height
    case author = "author_name"
    case provider = "provider_name"
    case page = "provider_url"
  }

  private let type = "rich"
  private let version = "1.0"
  private let title: String
  private let author: String?
  private let provider: String?
  private let page: String?
  private let html: String
  private let width = EmbedPage.size.width
  private let height = EmbedPage.size.height

  /// The document about `manifest`.
  public init(_ manifest: Manifest) {
    title = manifest.name
    let names = manifest.author.map(\.name).joined(separator: ", ")
    author = names.isEmpty ? nil : names
    provider = manifest.listen.source
    page = manifest.listen.address
    let address = HTMLText.escaped((manifest.listen.address ?? "") + EmbedPage.fileName)
    html =
      "<iframe src=\"\(address)\" width=\"\(EmbedPage.size.width)\" "
      + "height=\"\(EmbedPage.size.height)\" title=\"\(HTMLText.escaped(manifest.name))\" "
      + "loading=\"lazy\" allow=\"autoplay\" style=\"border: 0\"></iframe>"
  }
}
