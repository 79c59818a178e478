// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle
public import ListenLevelling
public import ListenNarration
public import ListenSpeech

/// A segment's sound in the article's folder.
///
/// The samples themselves are only in the file.
public struct SegmentSound: Sendable, Hashable {
  /// The segment that is heard.
  public var segment: Segment
  /// The times of its words.
  public var words: [WordTiming]
  /// The times of its sentences.
  public var sentences: [SentenceTiming]
  /// The sample rate in hertz.
  public var sampleRate: Int
  /// The number of samples, including the pause.
  public var sampleCount: Int
  /// The number of samples in the pause at the end.
  public var pause: Int
  /// The texts that could not be spoken.
  public var omitted: [String]
  /// Whether it was newly spoken rather than taken from the store.
  public var wasSpoken: Bool
  /// The loudness of the file.
  public var loudness = Loudness(integrated: nil, truePeak: nil)
  /// The file's size in bytes; 0 before it is written.
  public var bytes = 0
  /// Subresource Integrity of the file; empty before it is written.
  public var integrity = ""

  /// The sound of `segment`, made of `speech`, that of all its runs.
  public init(_ segment: Segment, _ speech: Speech, wasSpoken: Bool) {
    self.init(segment, speech, wasSpoken: wasSpoken, before: [])
  }

  /// The sound of `segment`, after whose pause comes `sign`, with a pause of its own.
  init(_ segment: Segment, _ speech: Speech, wasSpoken: Bool, before sign: [Int16]) {
    let utterance = Utterance(joining: segment.utterances, voice: segment.voice)
    self.segment = segment
    self.wasSpoken = wasSpoken
    words = WordTiming.words(of: segment.text, utterance, speech)
    sentences = SentenceTiming.sentences(at: segment.sentences, words: words)
    sampleRate = speech.sampleRate
    let own = segment.pauseMilliseconds * speech.sampleRate / 1000
    pause = sign.isEmpty ? own : Framing.pause(sampleRate: speech.sampleRate)
    sampleCount = speech.samples.count + own + (sign.isEmpty ? 0 : sign.count + pause)
    let text = Array(utterance.text.unicodeScalars)
    omitted = speech.omitted.map { range in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: text[range.clamped(to: 0..<text.count)])
      return String(piece)
    }
  }

  /// The times of its runs, each from the first word to the last, with its reader; empty where one voice
  /// speaks all.
  package var runs: [(samples: Range<Int>, text: Range<Int>, reader: Segment.Reader)] {
    segment.runs.compactMap { run in
      let pieces = segment.text.pieces[run.pieces]
      guard let first = pieces.first, let last = pieces.last else { return nil }
      let text = first.source.lowerBound..<last.source.upperBound
      let inside = words.filter { text.contains($0.text.lowerBound) }
      guard let start = inside.first, let end = inside.last else { return nil }
      return (
        start.samples.lowerBound..<max(start.samples.lowerBound, end.samples.upperBound), text,
        run.reader
      )
    }
  }

  /// The file's path relative to the article's folder.
  public var url: String {
    let number = String(segment.index)
    let padding = String(repeating: "0", count: max(0, 3 - number.count))
    return "audio/\(padding)\(number)-\(segment.kind.rawValue).wav"
  }

  /// Its playing time.
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

  /// A cue point for each sentence, for a file in which the segment begins at `position`.
  func cues(at position: Int) -> [WAVFile.Cue] {
    let text = Array(segment.text.source.unicodeScalars)
    return sentences.map { sentence in
      var label = String.UnicodeScalarView()
      label.append(contentsOf: text[sentence.text])
      return WAVFile.Cue(
        sample: position + sentence.samples.lowerBound, label: String(label))
    }
  }

  /// The file with `samples`, tagged for `article`.
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

  /// The sound with the facts about its file.
  func filed(bytes: Int, integrity: String, _ loudness: Loudness) -> SegmentSound {
    var result = self
    result.bytes = bytes
    result.integrity = integrity
    result.loudness = loudness
    return result
  }
}
