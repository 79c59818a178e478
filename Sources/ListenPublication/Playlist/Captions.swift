// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

/// The whole article as captions, with one cue for each sentence, in the formats of players and
/// podcasts.
///
/// WebVTT (<https://www.w3.org/TR/webvtt1/>) with the time of each word inside the cue; SubRip, as
/// podcast directories want it, without.
public struct Captions: Sendable {
  private let timeline: Timeline
  private let voice: String

  /// Characters of a line, words longer than that apart.
  private static let lineLength = 65

  /// The captions of `manifest`.
  public init(_ manifest: Manifest) {
    timeline = Timeline(manifest)
    voice = manifest.speaker
  }

  /// The text of `captions.vtt`.
  public var webVTT: String {
    var text = "WEBVTT\n"
    for sentence in audible {
      // Times inside a cue must rise, and lie between its own (section 4.2.2).
      var latest = Self.milliseconds(sentence.start)
      let end = Self.milliseconds(sentence.end)
      let lines = Self.lines(sentence.tokens).map { line in
        line.map { token in
          let word = Self.escaped(token.text)
          guard let start = token.time.map({ Self.milliseconds($0.start) }), start > latest,
            start < end
          else { return word }
          latest = start
          return "<\(PlayingTime(microseconds: start * 1000).timestamp)>\(word)"
        }.joined(separator: " ")
      }
      text += "\n\(sentence.segment + 1).\(sentence.index + 1)\n"
      text += "\(sentence.start.timestamp) --> \(sentence.end.timestamp)\n"
      text += "<v \(Self.escaped(voice))>" + lines.joined(separator: "\n") + "\n"
    }
    return text
  }

  /// The text of `transcript.srt`, with the reader's name before the first cue alone, since it does not
  /// change (Podcasting 2.0).
  public var subRip: String {
    audible.enumerated().map { index, sentence in
      var lines = Self.lines(sentence.tokens).map { $0.map(\.text).joined(separator: " ") }
      if index == 0 { lines.insert(voice + ":", at: 0) }
      return "\(index + 1)\n\(Self.subRip(sentence.start)) --> \(Self.subRip(sentence.end))\n"
        + lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// A cue without a millisecond is none.
  private var audible: [Timeline.Sentence] {
    timeline.sentences.filter { Self.milliseconds($0.start) < Self.milliseconds($0.end) }
  }

  private static func lines(_ tokens: [Timeline.Token]) -> [[Timeline.Token]] {
    var lines: [[Timeline.Token]] = []
    var length = 0
    for token in tokens {
      let count = token.text.count
      if lines.isEmpty || length + 1 + count > lineLength {
        lines.append([token])
        length = count
      } else {
        lines[lines.count - 1].append(token)
        length += 1 + count
      }
    }
    return lines
  }

  private static func milliseconds(_ time: PlayingTime) -> Int { (time.microseconds + 500) / 1000 }

  private static func subRip(_ time: PlayingTime) -> String {
    time.timestamp.split(separator: ".").joined(separator: ",")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
