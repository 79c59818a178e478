// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

/// A stretch of text in the form that the engine receives, and the voice that speaks it.
public struct Utterance: Sendable, Hashable {
  /// The engine's text, with one part for each piece of the spoken text; `[[…]]` holds phoneme
  /// mnemonics.
  ///
  /// Offsets in ``Speech`` count Unicode scalars of the parts joined.
  public let parts: [String]
  /// The voice that speaks.
  public internal(set) var voice: EngineVoice

  /// The utterance for `text`, in which nothing can be mistaken for a command.
  public init(_ text: SpokenText, voice: EngineVoice) {
    self.init(text.pieces[...], voice: voice)
  }

  /// The utterance for `pieces` of a text.
  package init(_ pieces: ArraySlice<SpokenText.Piece>, voice: EngineVoice) {
    var parts: [String] = []
    parts.reserveCapacity(pieces.count)
    var last: Unicode.Scalar = " "
    var delivery = SpokenText.Delivery.plain
    for piece in pieces {
      var part = ""
      if piece.delivery != delivery, piece.isAudible {
        // A command goes before a word: right behind one, the engine mistakes the place of the next (1.51).
        part += EngineText.commands(from: delivery, to: piece.delivery, voice)
        delivery = piece.delivery
        last = part.unicodeScalars.last ?? last
      }
      for sound in piece.sounds {
        if case .phonemes = sound, !EngineText.canPrecedePhonemes(last) { part += " " }
        part += EngineText.text(of: sound)
        last = part.unicodeScalars.last ?? last
      }
      parts.append(part)
    }
    self.parts = parts
    self.voice = voice
  }

  /// Several utterances as one, for what asks where in the text something is.
  package init(joining utterances: [Utterance], voice: EngineVoice) {
    parts = utterances.flatMap(\.parts)
    self.voice = voice
  }

  /// The parts joined.
  public var text: String { parts.joined() }
}
