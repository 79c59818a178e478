// SPDX-License-Identifier: GPL-3.0-or-later

/// One stretch of text as the engine is given it, and the voice that speaks it.
public struct Utterance: Sendable, Hashable {
  /// The engine's text, a part for each piece of the spoken text; `[[…]]` is phoneme mnemonics.
  ///
  /// Offsets in ``Speech`` count Unicode scalars of the parts joined.
  public let parts: [String]
  /// Who speaks.
  public let voice: EngineVoice

  /// What the engine is given for `text`: nothing in it can be taken for a command.
  public init(_ text: SpokenText, voice: EngineVoice) {
    self.parts = text.pieces.map { piece in piece.sounds.map(EngineText.text(of:)).joined() }
    self.voice = voice
  }

  /// The parts joined.
  public var text: String { parts.joined() }
}
