// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle
public import ListenLevelling
public import ListenNarration
public import ListenSpeech

/// A segment's sound as it lies in the article's folder, its samples left to the file.
public struct SegmentSound: Sendable, Hashable {
  /// What is heard.
  public var segment: Segment
  /// When its words are.
  public var words: [WordTiming]
  /// When its sentences are.
  public var sentences: [SentenceTiming]
  /// Hertz.
  public var sampleRate: Int
  /// Samples with the pause.
  public var sampleCount: Int
  /// Samples of the pause.
  public var pause: Int
  /// Texts that could not be spoken.
  public var omitted: [String]
  /// Whether it had to be spoken now.
  public var wasSpoken: Bool
  /// As it is in the file.
  public var loudness = Loudness(integrated: nil, truePeak: nil)
  /// Bytes of the file, 0 before it is filed.
  public var bytes = 0
  /// Subresource Integrity of the file, empty before it is filed.
  public var integrity = ""

  /// The sound that `speech` is of `segment`.
  public init(_ segment: Segment, _ utterance: Utterance, _ speech: Speech, wasSpoken: Bool) {
    self.segment = segment
    self.wasSpoken = wasSpoken
    words = WordTiming.words(of: segment.text, utterance, speech)
    sentences = SentenceTiming.sentences(at: segment.sentences, words: words)
    sampleRate = speech.sampleRate
    pause = segment.pauseMilliseconds * speech.sampleRate / 1000
    sampleCount = speech.samples.count + pause
    let text = Array(utterance.text.unicodeScalars)
    omitted = speech.omitted.map { range in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: text[range.clamped(to: 0..<text.count)])
      return String(piece)
    }
  }

  /// The file, relative to the article's folder.
  public var url: String {
    let number = String(segment.index)
    let padding = String(repeating: "0", count: max(0, 3 - number.count))
    return "audio/\(padding)\(number)-\(segment.kind.rawValue).wav"
  }

  /// How long it plays.
  public var time: PlayingTime { PlayingTime(samples: sampleCount, rate: sampleRate) }

  /// The first words of its text.
  public var name: String {
    let text = segment.text.source
    guard text.count > 60 else { return text }
    let start = text.prefix(60)
    let cut = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<cut] + "…"
  }

  /// One line for each text that was left out.
  public var warnings: [String] {
    omitted.map { text in
      let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
      return "segment \(segment.index) (\(segment.kind.rawValue)): left out \"\(shown)\", "
        + "\(text.unicodeScalars.count) characters, which the engine cannot speak"
    }
  }

  /// A cue point a sentence, for a file in which the segment begins at `position`.
  func cues(at position: Int) -> [WAVFile.Cue] {
    let text = Array(segment.text.source.unicodeScalars)
    return sentences.map { sentence in
      var label = String.UnicodeScalarView()
      label.append(contentsOf: text[sentence.text])
      return WAVFile.Cue(
        sample: position + sentence.samples.lowerBound, label: String(label))
    }
  }

  /// The file that holds `samples`, tagged for `article`.
  package func wav(_ article: Article, _ samples: [Int16]) -> WAVFile {
    WAVFile(
      sampleRate: sampleRate,
      info: [
        WAVFile.Tag("INAM", name),
        WAVFile.Tag("IART", article.byline.joined(separator: ", ")),
        WAVFile.Tag("IPRD", article.title ?? ""),
        WAVFile.Tag("ICRD", article.published?.description ?? ""),
        WAVFile.Tag("ILNG", segment.language),
        WAVFile.Tag("ICMT", "Synthetic voice"),
        WAVFile.Tag("ISFT", "listen"),
      ], cues: cues(at: 0), samples: samples, silence: pause)
  }

  /// The sound with the facts of its file.
  func filed(bytes: Int, integrity: String, _ loudness: Loudness) -> SegmentSound {
    var result = self
    result.bytes = bytes
    result.integrity = integrity
    result.loudness = loudness
    return result
  }
}
