// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFormats

/// The file `transcript.json` of Podcasting 2.0, with one entry for each sentence.
///
/// <https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md>
public struct Transcript: Sendable, Encodable {
  private struct Entry: Encodable {
    let speaker: String
    let startTime: Double
    let endTime: Double
    let body: String
  }

  private enum CodingKeys: String, CodingKey {
    case version, segments
  }

  private let entries: [Entry]

  /// The transcript of `manifest`.
  public init(_ manifest: Manifest) {
    entries = Timeline(manifest).sentences.map { sentence in
      Entry(
        speaker: manifest.listen.voice, startTime: sentence.start.millisecondsInSeconds,
        endTime: sentence.end.millisecondsInSeconds, body: sentence.text)
    }
  }

  /// Writes the document.
  ///
  /// - Throws: `EncodingError`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode("1.0.0", forKey: .version)
    try values.encode(entries, forKey: .segments)
  }
}
