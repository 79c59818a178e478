// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Units without a number (`م/ث`, `كم²`), units per any other, and slashes between words.
enum ArabicRates {
  static let rules = [Rule("rate", [.joints, .signs], rate)]

  private static let bases: [String: String] = [
    "ث": "الثَّانِيَة", "ثانية": "الثَّانِيَة", "س": "السَّاعَة", "ساعة": "السَّاعَة", "د": "الدَّقِيقَة",
    "دقيقة": "الدَّقِيقَة", "يوم": "اليَوْم", "أسبوع": "الأُسْبُوع", "شهر": "الشَّهْر", "سنة": "السَّنَة",
    "عام": "العَام", "h": "السَّاعَة", "s": "الثَّانِيَة",
  ]
  private static let counted: [String: String] = [
    "كم²": "كِيلُومِتْر مُرَبَّع", "كم2": "كِيلُومِتْر مُرَبَّع", "كم": "كِيلُومِتْر", "م²": "مِتْر مُرَبَّع",
    "م2": "مِتْر مُرَبَّع", "م³": "مِتْر مُكَعَّب", "كغ": "كِيلُوغْرَام", "كجم": "كِيلُوغْرَام", "kg": "كِيلُوغْرَام",
    "km²": "كِيلُومِتْر مُرَبَّع", "لتر": "لِتْر", "ل": "لِتْر", "شخص": "شَخْص", "فرد": "فَرْد", "نسمة": "نَسَمَة",
    "طن": "طُنّ", "برميل": "بِرْمِيل", "هكتار": "هِكْتَار", "وحدة": "وَحْدَة",
  ]
  private static let units: [String: String] = [
    "م": "مِتْر", "كم": "كِيلُومِتْر", "كلم": "كِيلُومِتْر", "سم": "سَنْتِيمِتْر", "ملم": "مِلِيمِتْر",
    "كغ": "كِيلُوغْرَام",
    "كجم": "كِيلُوغْرَام", "غ": "غْرَام", "غم": "غْرَام", "ملغ": "مِلِّيغْرَام", "مغ": "مِلِّيغْرَام", "مل": "مِلِّيلِتْر",
    "ل": "لِتْر", "لتر": "لِتْر", "طن": "طُنّ", "برميل": "بِرْمِيل", "م³": "مِتْر مُكَعَّب", "م²": "مِتْر مُرَبَّع",
    "كم²": "كِيلُومِتْر مُرَبَّع", "km": "كِيلُومِتْر", "m": "مِتْر", "ميل": "مِيل",
  ]

  /// Reads `م/ث`, `كم/س`, `لتر/يوم`, `شخص/كم²`, `و/أو`, `ملغ/كغ/يوم`.
  private static func rate(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard (3...40).contains(token.core.utf8.count), token.core.contains("/") else { return nil }
    if token.core == "و/أو" || token.core == "و/او" { return Verbalization("وَ أَوْ") }
    let parts = token.core.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), let first = parts.first,
      !token.hasDigits || token.core.contains("2")
    else { return nil }
    let isWord =
      first.unicodeScalars.count > 2 && first.unicodeScalars.allSatisfy(VowelledText.isLetter)
    guard let unit = units[first] ?? (isWord ? first : nil) else { return nil }
    var words = unit
    for part in parts.dropFirst() {
      if let base = bases[part] {
        words += " فِي " + base
      } else if let base = counted[part] {
        words += " لِكُلّ " + base
      } else {
        return nil
      }
    }
    return Verbalization(words)
  }
}
