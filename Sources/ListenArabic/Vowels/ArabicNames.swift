// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Names, which take no case endings, and words that are always read alike.
struct ArabicNames: Sendable {
  private let table: [String: String]

  /// The names of lexicons, of which a later one wins.
  init(_ respellings: [Respelling]) {
    var table: [String: String] = [:]
    table.reserveCapacity(respellings.count)
    for name in respellings { table[ArabicLetter.skeleton(name.word)] = name.spelling }
    self.table = table
  }

  /// The vowelled form of a name, also behind `و ف ب ل ك`.
  func vowels(_ skeleton: String) -> String? {
    if let name = table[skeleton] { return name }
    for (letter, vowelled) in Self.prefixes where skeleton.utf8.starts(with: letter.utf8) {
      if let name = table[String(Substring(skeleton.utf8.dropFirst(letter.utf8.count)))] {
        return vowelled + name
      }
    }
    return nil
  }

  /// Whether the marks that an author wrote on a word are those of a name: `عُمان` is not `عَمَّان`, and a
  /// word with a case ending is said with it.
  static func fits(_ name: String, _ written: String) -> Bool {
    let own = ArabicLetter.letters(of: written)
    guard own.contains(where: { !$0.marks.isEmpty }) else { return true }
    return zip(own, ArabicLetter.letters(of: name)).allSatisfy { own, name in
      (own.marks.sign == nil || own.marks.sign == .sukun || own.marks.sign == name.marks.sign)
        && (!own.marks.shadda || name.marks.shadda)
    }
  }

  private static let prefixes = [
    ("و", "وَ"), ("ف", "فَ"), ("ب", "بِ"), ("ل", "لِ"), ("ك", "كَ"), ("ول", "وَلِ"), ("وب", "وَبِ"),
  ]

  /// Little words that the network has no reason to vary.
  static let particles: [String: String] = [
    "و": "وَ", "في": "فِي", "وفي": "وَفِي", "إلى": "إِلَى", "الى": "إِلَى", "على": "عَلَى",
    "وعلى": "وَعَلَى", "وإلى": "وَإِلَى",
    "أو": "أَوْ", "هو": "هُوَ", "هي": "هِيَ", "وهو": "وَهُوَ", "وهي": "وَهِيَ", "ثم": "ثُمَّ",
    "مئوية": "مِئَوِيَّة",
  ]
}
