// SPDX-License-Identifier: GPL-3.0-or-later

/// What a language brings to narration; its target makes one, ``Languages`` holds them.
public struct LanguagePack: Sendable {
  /// The primary subtag of BCP 47, in lower case.
  package let subtag: String
  /// The rules for the habits of a region, in lower case; nil for the language as such.
  package let rules: @Sendable (_ region: String?) -> any Language
  /// What sentences begin and end with.
  package let marks: @Sendable () -> SentenceMarks
  /// What gives words their sounds, for a language whose print leaves some out.
  package let voicing: Voicing?

  /// How words get their sounds.
  package struct Voicing: Sendable {
    /// What voices texts, and a warning for the editor where it lacks something.
    package let voice: @Sendable () -> (voice: any Voice, warning: String?)
    /// Names all that the voice depends on.
    package let fingerprint: @Sendable () -> String

    package init(
      voice: @escaping @Sendable () -> (voice: any Voice, warning: String?),
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

  package init(
    subtag: String, rules: @escaping @Sendable (_ region: String?) -> any Language,
    marks: @escaping @Sendable () -> SentenceMarks, voicing: Voicing? = nil
  ) {
    self.subtag = subtag
    self.rules = rules
    self.marks = marks
    self.voicing = voicing
  }
}
