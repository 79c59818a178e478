// SPDX-License-Identifier: GPL-3.0-or-later

/// An engine that turns utterances into speech.
public protocol SpeechEngine: Sendable {
  /// Name and version, part of what names a stored sound.
  var version: String { get }
  /// Hertz.
  var sampleRate: Int { get }

  /// Speaks `utterance`, leaving out what cannot be spoken.
  ///
  /// - Throws: ``SpeechError`` where nothing can be spoken at all, or on cancellation.
  func speak(_ utterance: Utterance) async throws(SpeechError) -> Speech

  /// IPA of each utterance, in order; empty for one that cannot be read. All of one voice.
  ///
  /// - Throws: ``SpeechError``.
  func phonemes(_ utterances: [Utterance]) async throws(SpeechError) -> [String]
}
