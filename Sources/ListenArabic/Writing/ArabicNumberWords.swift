// SPDX-License-Identifier: GPL-3.0-or-later

/// The vowels of number words and of the words beside them.
///
/// They are the same in a sum that was written in words and in one that was written in digits, so
/// the network is not asked. Ones take the ending of a construct before their noun and none
/// elsewhere, as broadcasters read sums.
enum ArabicNumberWords {
  /// The form of a word's end, which depends on the next word.
  private enum Ending {
    /// `ة`, a bare consonant or `ون`: nothing, or this vowel before a noun.
    case construct(String)
    /// A dual before its noun (`ألفا دولار`), else an accusative (`خمسون ألفًا`).
    case dual
    /// The same ending everywhere.
    case fixed
  }

  /// The position of a number word.
  enum Place {
    /// The form before a pause, a particle or another part of the sum.
    case free
    /// The form before the counted noun.
    case counting
    /// The form before `عشر`, `عشرة`, with which it makes one word.
    case teen
    /// `عشر` itself behind a unit.
    case ten
  }

  /// The vowelled form of a number word, nil for any other.
  static func vowels(_ skeleton: String, at place: Place) -> String? {
    for (prefix, vowelled) in prefixes where skeleton.utf8.starts(with: prefix.utf8) {
      let stem = String(Substring(skeleton.utf8.dropFirst(prefix.utf8.count)))
      guard let (word, ending) = table[stem] else { continue }
      switch (ending, place) {
      case (.fixed, _), (.construct, .free), (.construct, .ten): return vowelled + word
      case (.construct(let vowel), .counting): return vowelled + word + vowel
      case (.construct, .teen): return vowelled + word + "َ"
      case (.dual, .counting): return vowelled + word
      case (.dual, _): return vowelled + accusative(word)
      }
    }
    return nil
  }

  /// `أَلْفَا` without its dual: `أَلْفًا`.
  private static func accusative(_ dual: String) -> String {
    String(String.UnicodeScalarView(dual.unicodeScalars.dropLast(2))) + "ًا"
  }

  /// Whether a word is part of a sum.
  static func contains(_ skeleton: String) -> Bool { vowels(skeleton, at: .free) != nil }

  /// The particles before a number word with their vowels, the longest first.
  private static let prefixes: [(String, String)] = [
    ("وبال", "وَبِال"), ("وال", "وَال"), ("بال", "بِال"), ("وب", "وَبِ"), ("ول", "وَلِ"),
    ("ال", "ال"), ("و", "وَ"), ("ف", "فَ"), ("ب", "بِ"), ("ل", "لِ"), ("ك", "كَ"), ("", ""),
  ]

  /// Powers of a thousand from the fourth on.
  private static let high = [
    "تِرِيلْيُون", "كَوَادْرِيلْيُون", "كْوِينْتِلْيُون", "سِكْسْتِيلْيُون", "سِبْتِيلْيُون",
    "أُوكْتِيلْيُون", "نُونِيلْيُون", "دِيسِيلْيُون",
    "أَنْدِسِيلْيُون", "دُودِيسِيلْيُون", "تْرِيدِيسِيلْيُون", "كَوَادْرِيسِيلْيُون",
    "كْوِينْتِينِيلْيُون",
  ]

  /// Fractions; `خمس` to `عشر` are written as the numbers are and left out.
  private static let parts = [
    "نِصْف", "ثُلْث", "رُبْع", "ثُلْثَيْن", "ثُلْثَان", "رُبْعَيْن", "سُدْس", "سُدْسَيْن",
    "ثُمْنَيْن",
    "أَثْلَاث", "أَرْبَاع", "أَخْمَاس", "أَسْدَاس", "أَسْبَاع", "أَثْمَان", "أَتْسَاع", "أَعْشَار",
  ]

  private static let table: [String: (String, Ending)] = {
    var table: [String: (String, Ending)] = [:]
    for word in [
      "ثَلَاثَة", "أَرْبَعَة", "خَمْسَة", "سِتَّة", "سَبْعَة", "ثَمَانِيَة", "تِسْعَة", "مِئَة",
      "ثَلَاث", "أَرْبَع", "خَمْس", "سِتّ", "سَبْع", "تِسْع",
    ] {
      table[ArabicLetter.skeleton(word)] = (word, .construct("ُ"))
    }
    for (hundreds, word) in [
      ("ثلاث", "ثَلَاثُ"), ("أربع", "أَرْبَعُ"), ("خمس", "خَمْسُ"), ("ست", "سِتُّ"),
      ("سبع", "سَبْعُ"), ("ثمان", "ثَمَانُ"),
      ("ثماني", "ثَمَانِي"), ("تسع", "تِسْعُ"),
    ] {
      table[hundreds + "مئة"] = (word + "مِئَة", .construct("ُ"))
      table[hundreds + "مائة"] = (word + "مِئَة", .construct("ُ"))
    }
    for word in ["عِشْرُون", "ثَلَاثُون", "أَرْبَعُون", "خَمْسُون", "سِتُّون", "سَبْعُون", "ثَمَانُون", "تِسْعُون"] {
      let oblique = word.replacing("ُون", with: "ِين")
      table[ArabicLetter.skeleton(word)] = (word, .construct("َ"))
      table[ArabicLetter.skeleton(oblique)] = (oblique, .construct("َ"))
    }
    for word in [
      "وَاحِد", "وَاحِدَة", "اثْنَان", "اثْنَيْن", "اثْنَتَان", "اثْنَتَيْن", "اثْنَا", "اثْنَيْ",
      "اثْنَتَا", "اثْنَتَيْ", "مِئَتَان", "مِئَتَيْن", "مِئَتَا",
      "مِئَتَيْ", "أَلْفَان", "أَلْفَيْن", "أَلْفَيْ", "مِلْيُونَان", "مِلْيُونَيْن",
      "مِلْيَارَان", "مِلْيَارَيْن", "صِفْر", "فَاصِلَة", "سَالِب",
      "ثَمَانُ", "ثَمَانِي", "إِحْدَى", "أَحَدَ",
    ] {
      table[ArabicLetter.skeleton(word)] = (word, .fixed)
    }
    for word in ["أَلْف", "مِلْيُون", "مِلْيَار"] + high {
      table[ArabicLetter.skeleton(word)] = (word, .construct("ُ"))
      table[ArabicLetter.skeleton(word + "ات")] = (word + "َات", .construct("ِ"))
      table[ArabicLetter.skeleton(word + "ا")] = (word + "َا", .dual)
    }
    for word in parts { table[ArabicLetter.skeleton(word)] = (word, .fixed) }
    for (scale, ending) in [("آلَاف", "ِ"), ("مَلَايِين", "ِ"), ("عَشَر", "َ"), ("عَشَرَة", "ُ")] {
      table[ArabicLetter.skeleton(scale)] = (scale, .construct(ending))
    }
    // Spellings without or with another hamza.
    for (written, word) in [
      ("الاف", "آلاف"), ("ألاف", "آلاف"), ("مائة", "مئة"), ("مائتان", "مئتان"), ("مائتين", "مئتين"),
      ("مائتا", "مئتا"), ("مائتي", "مئتي"), ("إثنان", "اثنان"), ("إثنين", "اثنين"),
      ("إثنا", "اثنا"),
      ("احدى", "إحدى"), ("اربعة", "أربعة"), ("اربع", "أربع"), ("اربعون", "أربعون"), ("الف", "ألف"),
      ("اربعين", "أربعين"), ("الفا", "ألفا"), ("الفان", "ألفان"), ("الفين", "ألفين"),
    ] {
      table[written] = table[word]
    }
    return table
  }()
}
