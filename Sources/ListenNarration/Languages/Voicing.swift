// SPDX-License-Identifier: GPL-3.0-or-later

extension LanguagePack {
  /// How words get the sounds that print leaves out.
  package struct Voicing: Sendable {
    /// What voices texts, names by the spelling that a lexicon gives them; and a warning for the editor
    /// where it lacks something.
    package let voice:
      @Sendable (_ respellings: [Respelling]) -> (voice: any Voice, warning: String?)
    /// Names all that the voice depends on.
    package let fingerprint: @Sendable () -> String

    package init(
      voice:
        @escaping @Sendable (_ respellings: [Respelling]) -> (
          voice: any Voice, warning: String?
        ),
      fingerprint: @escaping @Sendable () -> String
    ) {
      self.voice = voice
      self.fingerprint = fingerprint
    }
  }

  /// Gives the words of texts their sounds.
  package protocol Voice: Sendable {
    /// Each of `texts` with its sounds; phonemes that it already has stay.
    func speak(_ texts: [SpokenText]) -> [SpokenText]
  }
}
