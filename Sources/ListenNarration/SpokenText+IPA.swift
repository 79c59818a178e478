// SPDX-License-Identifier: GPL-3.0-or-later

extension SpokenText.Piece {
  /// Rules that decide how a word sounds, and not which words are said.
  private static let sounding: Set<String> = ["lexicon", "homograph", "name"]

  /// The IPA of the spoken form, using the phonemes of `languages`; nil unless a lexicon, a
  /// homograph or a name decided it.
  public func ipa(language: String, languages: Languages?) -> String? {
    guard let rule, Self.sounding.contains(rule),
      let table = languages?.pack(for: language).phonemes(language)
    else { return nil }
    let words = sounds.compactMap { sound in
      if case .phonemes(let mnemonics, _) = sound { table.ipa(of: mnemonics) } else { nil }
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
