// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFormats

/// The file `chapters.json` of Podcasting 2.0: one chapter at the start, and one for each heading.
///
/// <https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md>
public struct Chapters: Sendable, Encodable {
  private struct Entry: Encodable {
    let startTime: Double
    let endTime: Double
    let title: String
  }

  private enum CodingKeys: String, CodingKey {
    case version, title, author, chapters
  }

  private let title: String
  private let author: String
  private let entries: [Entry]

  /// The chapters of `manifest`.
  public init(_ manifest: Manifest) {
    title = manifest.name
    author = manifest.author.map(\.name).joined(separator: ", ")
    entries = Timeline(manifest).chapters.map {
      Entry(
        startTime: $0.start.millisecondsInSeconds, endTime: $0.end.millisecondsInSeconds,
        title: $0.title)
    }
  }

  /// Writes the document.
  ///
  /// - Throws: `EncodingError`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode("1.2.0", forKey: .version)
    try values.encode(title, forKey: .title)
    if !author.isEmpty { try values.encode(author, forKey: .author) }
    try values.encode(entries, forKey: .chapters)
  }
}
