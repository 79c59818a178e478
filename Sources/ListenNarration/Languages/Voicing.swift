// SPDX-License-Identifier: GPL-3.0-or-later

extension LanguagePack {
  /// A language's way to add the sounds that its print leaves out.
  package struct Voicing: Sendable {
    /// A function that voices texts, with names spelt as a lexicon gives them, and a warning for
    /// the editor if it lacks a part.
    package let voice:
      @Sendable (_ respellings: [Respelling]) -> (voice: any Voice, warning: String?)
    /// A digest of everything that the voice depends on.
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
