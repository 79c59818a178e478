// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Years, with or without the letter of their era: `عام 2003`, `2030م`, `1445هـ`.
enum ArabicYears {
  static let rules = [Rule("year", .digits, marked)]

  /// Words behind which a year stands.
  private static let words: Set<String> = [
    "عام", "العام", "سنة", "السنة", "عامي", "سنتي", "منذ", "بعام", "لعام", "لسنة", "وسنة", "بسنة",
    "مطلع", "أواخر", "أوائل", "منتصف", "نهاية", "بداية", "خريف", "ربيع", "صيف", "شتاء", "حرب",
    "انتخابات", "مونديال", "أعوام", "الأعوام", "وعام", "وعامي", "موسم", "رؤية", "ميزانية", "موازنة",
    "بحلول",
    "مواليد", "نسخة", "دورة",
  ]

  /// Words behind which only a year of our times, with the letter of its era, makes sense.
  private static let loose: Set<String> = [
    "في", "وفي", "خلال", "قبل", "بعد", "حتى", "من", "إلى", "الى", "الموافق", "توفي", "ولد", "وحتى",
    "المتوفى", "المولود", "مايو",
  ]

  /// Words near which a number with the letter of the metre is a measure.
  private static let measures: Set<String> = [
    "ارتفاع", "ارتفاعه", "ارتفاعها", "الارتفاع", "بارتفاع", "علو", "يرتفع", "ترتفع", "ارتفعت",
    "عمق", "بعمق", "عمقه", "عمقها", "مسافة", "لمسافة", "بمسافة", "المسافة", "طول", "بطول", "طوله",
    "طولها", "يبعد", "تبعد", "بعرض", "عرض", "سباق", "السباق", "سباقات", "مساحة", "مساحتها",
    "مساحته", "فوق", "سطح", "جري", "عدو", "سباحة", "موانع", "حرة", "تتابع", "متر", "أمتار",
  ]

  /// Whether the words around a number measure something.
  static func isMetric(_ line: Line, _ index: Int) -> Bool {
    line.hasWord(in: measures, before: index, within: 4)
      || line.hasWord(in: measures, after: index, within: 2)
  }

  /// Whether a number stands behind a word that years stand behind.
  static func isNamed(_ line: Line, _ index: Int) -> Bool {
    guard let before = line.word(before: index).map(ArabicLetter.skeleton) else { return false }
    return words.contains(before)
  }

  /// Whether nothing but a year can stand where a number does, however low it is: `عام 632`.
  static func isCertain(_ line: Line, _ index: Int) -> Bool {
    guard let before = line.word(before: index).map(ArabicLetter.skeleton) else { return false }
    return before.hasSuffix("عام") && before.unicodeScalars.count <= 4 || before == "سنة"
      || before.hasSuffix("سنة") && before.unicodeScalars.count == 4
  }

  /// Whether a number is the second of two years: `عامي 1967 و1973`.
  static func isSecond(_ line: Line, _ index: Int) -> Bool {
    guard let before = line[index - 1], before.hasDigits, before.trail.isEmpty else { return false }
    return line.tokens[index].core.hasPrefix("و") && isNamed(line, index - 1)
  }

  /// Whether a year is in the genitive: behind its noun in a sentence, `في عام 2003`, but for
  /// `عام 1948` by itself.
  static func isOblique(_ line: Line, _ index: Int) -> Bool {
    // `في 12 ديسمبر 2023`
    if ArabicDates.isMonth(before: index, line), line[index - 2]?.hasDigits == true,
      ArabicForms.isGoverned(line, index - 2)
    {
      return true
    }
    let position = isSecond(line, index) ? index - 1 : index
    guard isNamed(line, position), let noun = line.word(before: position) else { return false }
    return position > 1 || noun.hasPrefix("ل") || noun.hasPrefix("ب")
  }

  /// Reads `2030م`, `1445هـ`, `2020-2030م`, `1445هـ/2024م`.
  private static func marked(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.unicodeScalars.count <= 20 else { return nil }
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = ArabicCounts.prefix(&scanner)
    let isOblique =
      isOblique(line, index)
      || ArabicForms.agreement(line, index, value: nil, prefix: prefix).isOblique
    var said = prefix
    var isHijri = false
    var eras = 0
    while true {
      guard let digits = scanner.digits(), digits.utf8.count <= 4, let value = Int(digits),
        value > 0
      else { return nil }
      said += ArabicNumbers.cardinal(digits, ArabicNumbers.Agreement(isOblique: isOblique))
      if scanner.accept("ه") {
        guard value < 1700 else { return nil }
        said += " هجرية"
        isHijri = true
        eras += 1
      } else if scanner.accept("م") {
        guard isHijri || isCommon(line, index, value) else { return nil }
        said += " ميلادية"
        eras += 1
      }
      if scanner.isAtEnd { break }
      let isSpan = scanner.acceptDash()
      guard isSpan || scanner.accept("/") else { return nil }
      said += isSpan && eras == 0 ? " إلى " : "، "
    }
    return eras > 0 ? Verbalization(said) : nil
  }

  /// Whether the letter behind `value` is that of our era and not of the metre.
  private static func isCommon(_ line: Line, _ index: Int, _ value: Int) -> Bool {
    if (100...2200).contains(value), isCertain(line, index) { return true }
    guard (1000...2200).contains(value) else { return false }
    if isNamed(line, index) || ArabicDates.isMonth(before: index, line) { return true }
    guard (1500...2100).contains(value), !isMetric(line, index) else { return false }
    let token = line.tokens[index]
    if token.lead.hasSuffix("("), token.trail.isEmpty || token.trail.hasPrefix(")") { return true }
    if token.core.contains("-") || token.core.contains("–") { return true }
    // `(1960م - 2020م)`
    let previous = line[index - 1]?.text == "-" || line[index - 1]?.text == "–" ? 2 : 1
    if let before = line[index - previous], before.hasDigits { return true }
    guard let before = line.word(before: index).map({ ArabicLetter.skeleton($0) }) else {
      return false
    }
    // `ولد نحو 1850م`
    if ["نحو", "حوالي", "قرابة"].contains(before) {
      return line.word(before: index - 1).map { loose.contains(ArabicLetter.skeleton($0)) } ?? false
    }
    return loose.contains(before)
  }

  /// The months of the year of the Hijra.
  static let months = [
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان",
    "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
  ]
}
