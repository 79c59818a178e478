// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

/// What every normaliser promises of what it says.
enum SpokenClaims {
  private static let voice = EngineVoice(origin: .engine(name: "en-us"))

  /// Normalises `bytes`, as text, and checks what comes of it.
  static func check(_ bytes: [UInt8], by normalizer: any TextNormalizer) {
    check(normalizer.normalize(String(decoding: bytes, as: UTF8.self)))
  }

  static func check(_ text: SpokenText) {
    let scalars = Array(text.source.unicodeScalars)
    let edges = Set(
      SpokenText.tokens(of: text.source).flatMap { [$0.range.lowerBound, $0.range.upperBound] })
    var position = 0
    // A piece may end inside a token where a blank is missing, which is then said.
    var isSpaced = false
    for piece in text.pieces {
      claim(piece.source.lowerBound == position, "pieces without a gap, at \(position)")
      claim(!piece.source.isEmpty, "pieces of something, at \(position)")
      claim(edges.contains(position) || isSpaced, "pieces of whole tokens, at \(position)")
      isSpaced = piece.spoken.hasSuffix(" ")
      claim(
        edges.contains(piece.source.upperBound) || isSpaced,
        "pieces of whole tokens, up to \(piece.source.upperBound)")
      position = piece.source.upperBound
      claim(position <= scalars.count, "pieces inside the source")
      if piece.rule == nil {
        let written = String(String.UnicodeScalarView(scalars[piece.source]))
        claim(piece.spoken == written, "what no rule changed as written: \(written)")
      }
    }
    claim(position == scalars.count, "pieces up to the end")
    claim(
      text.spans.last.map { $0[3] == text.spoken.unicodeScalars.count } ?? scalars.isEmpty,
      "spans up to the end of what is said")
    // Emoji have the longest names; a family of them is read one by one.
    claim(
      text.spoken.utf8.count <= 60 * text.source.utf8.count + 200,
      "speech in proportion: \(text.spoken.utf8.count) of \(text.source.utf8.count)")
    checkEngineText(Utterance(text, voice: voice).text)
  }

  /// No control character, and no bracket but those around phonemes of ours.
  private static func checkEngineText(_ text: String) {
    var depth = 0
    for scalar in text.unicodeScalars {
      claim(!ReadingClaims.isControl(scalar), "no control character for the engine")
      switch scalar {
      case "[":
        depth += 1
        claim(depth <= 2, "phonemes in two brackets")
      case "]":
        depth -= 1
        claim(depth >= 0, "no bracket for the engine")
      default:
        claim(depth == 0 || depth == 2, "no bracket for the engine")
        claim(depth == 0 || scalar.isASCII, "phonemes in ASCII")
      }
    }
    claim(depth == 0, "phonemes that end")
  }
}
