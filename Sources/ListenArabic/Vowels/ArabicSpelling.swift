// SPDX-License-Identifier: GPL-3.0-or-later

/// Places where Arabic spelling and sound part: the article, the alif that only joins, and a few old
/// spellings.
enum ArabicSpelling {
  /// The irregularities of a word.
  struct Exception {
    /// Indices of letters that are not said.
    var silent: Set<Int> = []
    /// Indices of letters whose `a` is long.
    var long: Set<Int> = []
    /// Whether it is the name of God.
    var isGod = false
    /// Whether the last vowel is said in a pause as well.
    var keepsEnding = false
  }

  /// The place of the article's lam: after an alif (`ال`, `وال`, `بال`, `فبال`) or a lam (`لل`).
  static func articleLam(_ letters: [ArabicLetter]) -> Int? {
    for prefix in 0...2 where letters.count >= prefix + 3 {
      guard isPrefix(letters[0..<prefix]) else { break }
      let (first, second) = (letters[prefix], letters[prefix + 1])
      guard second.scalar == "ل" else { continue }
      let isAlif = first.scalar == "ا" && (first.marks.sign == nil || first.marks.sign == .fatha)
      // `لل` is the preposition and the article, whose alif is not written.
      let isLam = first.scalar == "ل" && first.marks.sign == .kasra && !first.marks.shadda
      guard isAlif || isLam else { continue }
      let isOpen = second.marks.sign == nil || second.marks.sign == .sukun || second.marks.shadda
      // `الِاجتماع`: the lam bears the vowel of the joining alif.
      let joins = letters[prefix + 2].scalar == "ا" && second.marks.sign == .kasra
      // `لِلَجنة` would be two prepositions.
      if isOpen || joins { return prefix + 1 }
    }
    return nil
  }

  /// Whether `letters` are `و ف` and then `ب ك ل`, each at most once.
  private static func isPrefix(_ letters: ArraySlice<ArabicLetter>) -> Bool {
    guard let first = letters.first else { return true }
    let particles: Set<Unicode.Scalar> = ["و", "ف"]
    let prepositions: Set<Unicode.Scalar> = ["ب", "ك", "ل"]
    guard !letters.contains(where: { $0.marks.shadda || $0.marks.sign == .sukun }) else {
      return false
    }
    if letters.count == 1 {
      return particles.contains(first.scalar) || prepositions.contains(first.scalar)
    }
    return particles.contains(first.scalar)
      && prepositions.contains(letters[letters.startIndex + 1].scalar)
  }

  /// Whether the alif inside a word is that of a wasl behind `و ف ك ل ب`.
  ///
  /// Behind `i` and `u` there is no other alif. Behind `a` it could be a long vowel (`وَاحد`), but
  /// not before a letter without one of its own, in the shapes of verbs VII to X and of the few
  /// nouns with a wasl.
  static func isWasl(_ letters: [ArabicLetter], _ index: Int) -> Bool {
    guard index > 0, index <= 2, index + 2 < letters.count, isPrefix(letters[0..<index]) else {
      return false
    }
    let next = letters[index + 1]
    if articleLam(letters) == index + 1 { return true }
    guard next.marks.sign == .sukun || next.marks.shadda else { return false }
    if letters[index - 1].marks.sign != .fatha { return true }
    let after = letters[index + 2].scalar
    let stem = ArabicLetter.skeleton(letters[index...])
    return next.scalar == "ن" || next.scalar == "س" && after == "ت" || after == "ت"
      || next.marks.shadda && "تدطذ".unicodeScalars.contains(next.scalar)
      || "ضزصط".unicodeScalars.contains(next.scalar) && "طد".unicodeScalars.contains(after)
      || waslNouns.contains { stem.hasPrefix($0) }
  }

  /// Nouns that begin with a wasl and always with `i` (Wright I § 21).
  private static let waslNouns = ["ابن", "اسم", "اثن", "امرأ", "امرؤ", "است"]

  /// The vowel of a wasl at the beginning of speech: `u` before a stem with `u`, else `i`.
  static func waslVowel(_ letters: [ArabicLetter]) -> Phone.Vowel {
    let stem = ArabicLetter.skeleton(letters)
    if waslNouns.contains(where: { stem.hasPrefix($0) && !stem.hasPrefix("است") }) { return .i }
    // The vowel of the stem is the first one that stands behind the closed syllable.
    let vowel = letters.dropFirst(2).first { $0.marks.sign != nil && $0.marks.sign != .sukun }
    let isFinal = vowel.map { $0 == letters.last } ?? true
    return vowel?.marks.sign == .damma && !isFinal ? .u : .i
  }

  // MARK: Old spellings

  /// The exception for a word, also behind `و ف ب ل ك`.
  static func exception(_ letters: [ArabicLetter]) -> Exception {
    for prefix in 0...min(2, letters.count - 1) {
      guard isPrefix(letters[0..<prefix]) else { break }
      let stem = ArabicLetter.skeleton(letters[prefix...])
      if let found = exact[stem] ?? inflected(stem) {
        return Exception(
          silent: Set(found.silent.map { $0 + prefix }), long: Set(found.long.map { $0 + prefix }),
          isGod: found.isGod, keepsEnding: found.keepsEnding)
      }
    }
    return Exception()
  }

  private static func inflected(_ stem: String) -> Exception? {
    if stem.hasPrefix("لكن"), pronouns.contains(String(stem.dropFirst(3))) {
      return Exception(long: [0])
    }
    if stem.hasPrefix("مائ") { return Exception(silent: [1]) }
    for hundreds in ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع"]
    where stem.hasPrefix(hundreds + "مائة") {
      return Exception(silent: [hundreds.unicodeScalars.count + 1])
    }
    return nil
  }

  private static let pronouns: Set<String> = [
    "", "ه", "ها", "هم", "هن", "هما", "ك", "كم", "ي", "ني", "نا", "نهم", "نها", "نه",
  ]

  private static let exact: [String: Exception] = [
    "هذا": Exception(long: [0]), "هذه": Exception(long: [0]), "هذان": Exception(long: [0]),
    "هذين": Exception(long: [0]), "هؤلاء": Exception(long: [0]), "هكذا": Exception(long: [0]),
    "هاهنا": Exception(), "ذلك": Exception(long: [0]), "ذلكم": Exception(long: [0]),
    "كذلك": Exception(long: [1]), "لذلك": Exception(long: [1]), "بذلك": Exception(long: [1]),
    "أولئك": Exception(silent: [1], long: [2]), "أولاء": Exception(silent: [1]),
    "أولو": Exception(silent: [1]), "أولي": Exception(silent: [1]),
    "أولات": Exception(silent: [1]), "الله": Exception(long: [2], isGod: true),
    "لله": Exception(long: [1], isGod: true),
    "اللهم": Exception(long: [2], isGod: true, keepsEnding: true), "إله": Exception(long: [1]),
    "الإله": Exception(long: [3]), "إلهي": Exception(long: [1]), "إلهية": Exception(long: [1]),
    "الإلهية": Exception(long: [3]), "الرحمن": Exception(long: [4]),
    "السموات": Exception(long: [3]), "سموات": Exception(long: [1]), "طه": Exception(long: [0, 1]),
    "عمرو": Exception(silent: [3]), "أنا": Exception(silent: [2], keepsEnding: true),
    "هو": Exception(keepsEnding: true), "هي": Exception(keepsEnding: true),
  ]
}
