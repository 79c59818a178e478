// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFormats

/// The `chapters.json` of an edition's recording (Podcasting 2.0): a chapter for the opening and
/// for each article.
///
/// <https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md>
struct EditionChapters: Sendable, Encodable {
  private struct Entry: Encodable {
    let startTime: Double
    let endTime: Double
    let title: String
  }

  private enum CodingKeys: String, CodingKey {
    case version, title, chapters
  }

  let title: String
  let chapters: [RecordingTags.Chapter]

  /// Writes the document.
  ///
  /// - Throws: `EncodingError`.
  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode("1.2.0", forKey: .version)
    try values.encode(title, forKey: .title)
    let entries = chapters.map {
      Entry(
        startTime: $0.start.millisecondsInSeconds, endTime: $0.end.millisecondsInSeconds,
        title: $0.title)
    }
    try values.encode(entries, forKey: .chapters)
  }
}
