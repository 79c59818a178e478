// SPDX-License-Identifier: GPL-3.0-or-later

/// A word taken as a known one with something added: `Putin's`, `los Trump` → `Trumps`, `وبوتين`.
struct Inflection: Sendable, Hashable {
  /// What is added.
  enum Ending: Sendable, Hashable {
    case none
    /// English -s and -'s, said /s/, /z/ or /ɪz/.
    case englishS
    /// The apostrophe alone, silent.
    case silent
    /// Spanish -s or -es, said as written.
    case spanishPlural
  }

  /// What is left.
  var stem: String
  /// As written, cut off the end.
  var suffix = ""
  var ending = Ending.none
  /// Arabic particles written onto the word, vowelled.
  var clitic = ""
  /// Their IPA.
  var cliticIPA = ""
  /// The word's own article lost its alif to the particle, as in `للصين`.
  var dropsArticleVowel = false

  /// The ways to take `word` apart in `language`, likeliest first; not `word` itself.
  static func readings(of word: String, language: String) -> [Inflection] {
    switch language.prefix(2) {
    case "en": english(word)
    case "es": spanish(word)
    case "ar": arabic(word)
    default: []
    }
  }

  private static func english(_ word: String) -> [Inflection] {
    guard let last = word.last, last == "s" || last == "S" || last == "'" else { return [] }
    if last == "'" {
      // "Houthis'" is "Houthis" said the same, so the plural is looked for beneath it.
      let bare = String(word.dropLast())
      return [Inflection(stem: bare, suffix: "'", ending: .silent)]
        + english(bare).filter { $0.suffix.count == 1 }
        .map { Inflection(stem: $0.stem, suffix: $0.suffix + "'", ending: .englishS) }
    }
    if word.hasSuffix("'s") || word.hasSuffix("'S") {
      return [
        Inflection(
          stem: String(word.dropLast(2)), suffix: String(word.suffix(2)), ending: .englishS)
      ]
    }
    // Short names would swallow other words: Li and Lis, Ma and Mas.
    guard word.count >= 5 else { return [] }
    var result = [
      Inflection(stem: String(word.dropLast()), suffix: String(word.suffix(1)), ending: .englishS)
    ]
    if word.lowercased().hasSuffix("es") {
      result.append(
        Inflection(
          stem: String(word.dropLast(2)), suffix: String(word.suffix(2)), ending: .englishS))
    }
    return result
  }

  private static func spanish(_ word: String) -> [Inflection] {
    guard word.count >= 5, let last = word.last, last == "s" || last == "S" else { return [] }
    return (1...(word.lowercased().hasSuffix("es") ? 2 : 1)).map {
      Inflection(
        stem: String(word.dropLast($0)), suffix: String(word.suffix($0)), ending: .spanishPlural)
    }
  }

  /// و and ف before ب, ل and ك; after ل the article is written without its alif.
  private static func arabic(_ word: String) -> [Inflection] {
    guard word.count >= 4 else { return [] }
    var result: [Inflection] = []
    for (first, firstVowelled, firstIPA) in [("", "", "")] + conjunctions {
      guard word.hasPrefix(first) else { continue }
      let rest = word.dropFirst(first.count)
      if !first.isEmpty {
        result.append(
          Inflection(stem: String(rest), clitic: firstVowelled, cliticIPA: firstIPA))
      }
      if rest.hasPrefix("لل") {
        result.append(
          Inflection(
            stem: "ال" + rest.dropFirst(2), clitic: firstVowelled + "لِ",
            cliticIPA: firstIPA + "li", dropsArticleVowel: true))
      }
      for (particle, vowelled, ipa) in prepositions where rest.hasPrefix(particle) {
        result.append(
          Inflection(
            stem: String(rest.dropFirst()), clitic: firstVowelled + vowelled,
            cliticIPA: firstIPA + ipa))
      }
    }
    return result.filter { $0.stem.count >= 3 }
  }

  private static let conjunctions = [("و", "وَ", "wa"), ("ف", "فَ", "fa")]
  private static let prepositions = [("ب", "بِ", "bi"), ("ل", "لِ", "li"), ("ك", "كَ", "ka")]
}
