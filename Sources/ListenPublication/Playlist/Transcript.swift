// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFormats

/// The file `transcript.json` of Podcasting 2.0, with one entry for each word.
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
    entries = Timeline(manifest).sentences.flatMap { sentence in
      Self.words(sentence).map { word in
        Entry(
          speaker: word.speaker, startTime: word.start.millisecondsInSeconds,
          endTime: word.end.millisecondsInSeconds, body: word.text)
      }
    }
  }

  /// The words of `sentence` that are heard, each with the marks that stand alone beside it.
  ///
  /// Words that are said together, and so have one time, are one entry. A sentence of which nothing is
  /// known but its own time is one too.
  private static func words(_ sentence: Timeline.Sentence) -> [(
    text: String, start: PlayingTime, end: PlayingTime, speaker: String
  )] {
    var words: [(text: String, start: PlayingTime, end: PlayingTime, speaker: String)] = []
    var waiting: [String] = []
    for token in sentence.tokens {
      guard let time = token.time, words.last.map({ $0.start < time.start }) ?? true else {
        if words.isEmpty {
          waiting.append(token.text)
        } else {
          words[words.count - 1].text += " " + token.text
          if let end = token.time?.end { words[words.count - 1].end = end }
        }
        continue
      }
      words.append(
        ((waiting + [token.text]).joined(separator: " "), time.start, time.end, token.speaker))
      waiting = []
    }
    if words.isEmpty, !sentence.text.isEmpty {
      return [
        (sentence.text, sentence.start, sentence.end, sentence.tokens.first?.speaker ?? "")
      ]
    }
    return words
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
