// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension Inflection {
  /// The English endings -s and -'s, the likeliest first.
  static func english(_ word: String) -> [Inflection] {
    guard let last = word.last, last == "s" || last == "S" || last == "'" else { return [] }
    if last == "'" {
      // "Houthis'" is "Houthis" said the same, so the plural is looked for beneath it.
      let bare = String(word.dropLast())
      return [Inflection(stem: bare, suffix: "'", ending: .silent)]
        + english(bare).filter { $0.suffix.count == 1 }
        .map { Inflection(stem: $0.stem, suffix: $0.suffix + "'", ending: plural) }
    }
    if word.hasSuffix("'s") || word.hasSuffix("'S") {
      return [
        Inflection(
          stem: String(word.dropLast(2)), suffix: String(word.suffix(2)), ending: plural)
      ]
    }
    // Short names would swallow other words: Li and Lis, Ma and Mas.
    guard word.count >= 5 else { return [] }
    var result = [
      Inflection(stem: String(word.dropLast()), suffix: String(word.suffix(1)), ending: plural)
    ]
    if word.lowercased().hasSuffix("es") {
      result.append(
        Inflection(
          stem: String(word.dropLast(2)), suffix: String(word.suffix(2)), ending: plural))
    }
    return result
  }

  /// The hissing sounds, after which -s is said /ɪz/, with that ending.
  private static let hisses = ["s", "z", "ʃ", "ʒ", "tʃ", "dʒ"].map { ($0, "Iz") }
  private static let voiceless = ["p", "t", "k", "f", "θ", "x", "χ"].map { ($0, "s") }
  private static let plural = Ending.bySound(
    Dictionary(hisses + voiceless, uniquingKeysWith: { $1 }), otherwise: "z")
}
