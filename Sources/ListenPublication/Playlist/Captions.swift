// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

/// The whole article as captions, with one cue for each sentence, in the formats of players and
/// podcasts.
///
/// WebVTT (<https://www.w3.org/TR/webvtt1/>) with the time of each word inside the cue; SubRip, as
/// podcast directories want it, without.
public struct Captions: Sendable {
  private let timeline: Timeline

  /// Characters of a line, words longer than that apart.
  private static let lineLength = 65

  /// The captions of `manifest`.
  public init(_ manifest: Manifest) {
    timeline = Timeline(manifest)
  }

  /// The text of `captions.vtt`.
  public var webVTT: String {
    var text = "WEBVTT\n"
    for sentence in audible {
      // Times inside a cue must rise, and lie between its own (section 4.2.2).
      var latest = Self.milliseconds(sentence.start)
      let end = Self.milliseconds(sentence.end)
      // A voice span may stay open where there is one for all of the cue (section 6.4).
      let isShared = Set(sentence.tokens.map(\.speaker)).count > 1
      var speaker: String?
      let lines = Self.lines(sentence.tokens).map { line in
        line.enumerated().map { position, token in
          var word = Self.escaped(token.text)
          if let start = token.time.map({ Self.milliseconds($0.start) }), start > latest,
            start < end
          {
            latest = start
            word = "<\(PlayingTime(microseconds: start * 1000).timestamp)>\(word)"
          }
          let blank = position == 0 ? "" : " "
          guard token.speaker != speaker else { return blank + word }
          let close = speaker == nil ? "" : "</v>"
          speaker = token.speaker
          return close + blank + "<v \(Self.escaped(token.speaker))>" + word
        }.joined()
      }
      text += "\n\(sentence.segment + 1).\(sentence.index + 1)\n"
      text += "\(sentence.start.timestamp) --> \(sentence.end.timestamp)\n"
      text += lines.joined(separator: "\n") + (isShared ? "</v>\n" : "\n")
    }
    return text
  }

  /// The text of `transcript.srt`, with the reader's name on a line before the first words and wherever
  /// another reader goes on (Podcasting 2.0).
  public var subRip: String {
    var speaker: String?
    return audible.enumerated().map { index, sentence in
      var lines: [String] = []
      for turn in Self.turns(sentence.tokens) {
        if let next = turn.first?.speaker, next != speaker {
          lines.append(next + ":")
          speaker = next
        }
        lines += Self.lines(turn).map { $0.map(\.text).joined(separator: " ") }
      }
      return "\(index + 1)\n\(Self.subRip(sentence.start)) --> \(Self.subRip(sentence.end))\n"
        + lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// A cue without a millisecond is none.
  private var audible: [Timeline.Sentence] {
    timeline.sentences.filter { Self.milliseconds($0.start) < Self.milliseconds($0.end) }
  }

  /// The tokens one reader after the other.
  private static func turns(_ tokens: [Timeline.Token]) -> [[Timeline.Token]] {
    var turns: [[Timeline.Token]] = []
    for token in tokens {
      if turns.last?.last?.speaker == token.speaker {
        turns[turns.count - 1].append(token)
      } else {
        turns.append([token])
      }
    }
    return turns
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
