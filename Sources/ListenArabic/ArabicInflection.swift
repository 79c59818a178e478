// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension Inflection {
  /// The particles و and ف before ب, ل and ك; after ل the article is written without its alif.
  static func arabic(_ word: String) -> [Inflection] {
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
            cliticIPA: firstIPA + "li", elidedLetter: "ا"))
      }
      for (particle, vowelled, ipa) in prepositions where rest.hasPrefix(particle) {
        result.append(
          Inflection(
            stem: String(rest.dropFirst()), clitic: firstVowelled + vowelled,
            cliticIPA: firstIPA + ipa))
      }
    }
    // The article's vowel, and its glottal stop, go after a particle: bi + as-siːn is bis-siːn.
    for index in result.indices where result[index].stem.hasPrefix("ال") {
      result[index].elidedSound = "?a"
    }
    return result.filter { $0.stem.count >= 3 }
  }

  private static let conjunctions = [("و", "وَ", "wa"), ("ف", "فَ", "fa")]
  private static let prepositions = [("ب", "بِ", "bi"), ("ل", "لِ", "li"), ("ك", "كَ", "ka")]
}
