// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Numbers in Arabic words, without vowels: ``ArabicNumberWords`` has these.
///
/// After Wright I §§ 318–328. `Agreement` is what a number takes over from its noun and sentence.
enum ArabicNumbers {
  /// The gender of the counted noun; numbers without a noun are masculine, as in counting.
  enum Gender: Sendable { case masculine, feminine }

  /// Case, gender, and whether a noun follows in construct state.
  struct Agreement: Sendable, Hashable {
    var gender = Gender.masculine
    /// Whether the case is genitive or accusative, which differ only in single words.
    var isOblique = false
    /// Whether the noun follows at once: `مئتا دولار`, not `مئتان`.
    var isConstruct = false
  }

  static let ones = [
    "صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة",
  ]
  static let onesFeminine = [
    "صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر",
  ]
  private static let tens = [
    "", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون",
  ]
  private static let hundreds = [
    "", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة",
  ]

  /// The names of one, two, three to ten, and eleven to ninety-nine of a power of a thousand.
  private struct Scale {
    var one: String
    var two: String
    var few: String
    var many: String

    init(_ one: String, few: String? = nil) {
      self.one = one
      two = one + "ان"
      self.few = few ?? one + "ات"
      many = one + "ًا"
    }
  }

  private static let scales = [
    Scale("ألف", few: "آلاف"), Scale("مليون", few: "ملايين"), Scale("مليار"), Scale("تريليون"),
    Scale("كوادريليون"), Scale("كوينتليون"), Scale("سكستيليون"), Scale("سبتيليون"),
    Scale("أوكتيليون"), Scale("نونيليون"), Scale("ديسيليون"), Scale("أندسيليون"),
    Scale("دوديسيليون"), Scale("تريديسيليون"), Scale("كوادريسيليون"), Scale("كوينتينيليون"),
  ]

  /// `digits` (ASCII) in words; digit by digit where no name reaches that far.
  static func cardinal(_ digits: String, _ agreement: Agreement = Agreement()) -> String {
    let groups = DigitGroups.threes(digits)
    guard groups.count <= scales.count + 1 else { return spelled(digits) }
    if groups.isEmpty { return ones[0] }
    var parts: [String] = []
    for (position, value) in groups.enumerated() where value > 0 {
      let power = groups.count - 1 - position
      let isLast = groups[(position + 1)...].allSatisfy { $0 == 0 }
      var own = agreement
      own.isConstruct = agreement.isConstruct && isLast
      parts += power == 0 ? hundred(value, own) : scaled(value, scales[power - 1], own, isLast)
    }
    return parts.joined(separator: " و")
  }

  /// A number of hundreds, tens and ones, in parts that `و` joins.
  private static func hundred(_ value: Int, _ agreement: Agreement) -> [String] {
    var parts: [String] = []
    let rest = value % 100
    if value >= 100 {
      var word = hundreds[value / 100]
      if value / 100 == 2 {
        word = dual("مئت", agreement, isConstruct: agreement.isConstruct && rest == 0)
      }
      parts.append(word)
    }
    let isFeminine = agreement.gender == .feminine
    let units = isFeminine ? onesFeminine : ones
    switch rest {
    case 0: break
    case 2: parts.append(dual(isFeminine ? "اثنت" : "اثن", agreement, isConstruct: false))
    // "ثماني نساء", but "ثمانٍ" by itself.
    case 8 where isFeminine && agreement.isConstruct: parts.append("ثماني")
    case 1...10: parts.append(units[rest])
    case 11: parts.append(isFeminine ? "إحدى عشرة" : "أحد عشر")
    case 12:
      let two = dual(isFeminine ? "اثنت" : "اثن", agreement, isConstruct: true)
      parts.append(two + (isFeminine ? " عشرة" : " عشر"))
    case 18 where isFeminine: parts.append("ثماني عشرة")
    case 13...19: parts.append(units[rest % 10] + (isFeminine ? " عشرة" : " عشر"))
    default:
      if rest % 10 == 1 { parts.append(isFeminine ? "إحدى" : "واحد") }
      if rest % 10 == 2 {
        parts.append(dual(isFeminine ? "اثنت" : "اثن", agreement, isConstruct: false))
      }
      if rest % 10 > 2 { parts.append(units[rest % 10]) }
      parts.append(oblique(tens[rest / 10], agreement.isOblique))
    }
    return parts
  }

  private static func scaled(
    _ value: Int, _ scale: Scale, _ agreement: Agreement, _ isLast: Bool
  ) -> [String] {
    switch value {
    case 1: return [scale.one]
    case 2: return [dual(scale.one, agreement, isConstruct: agreement.isConstruct)]
    default: break
    }
    // The scale is a masculine noun, and what counts it stands before it in construct state.
    var own = agreement
    own.gender = .masculine
    own.isConstruct = true
    let count = hundred(value, own).joined(separator: " و")
    let name =
      switch value % 100 {
      case 3...10: scale.few
      case 11...99: agreement.isConstruct && isLast ? scale.one : scale.many
      default: scale.one
      }
    return [count + " " + name]
  }

  private static func dual(_ stem: String, _ agreement: Agreement, isConstruct: Bool) -> String {
    stem + (agreement.isOblique ? "ي" : "ا") + (isConstruct ? "" : "ن")
  }

  private static func oblique(_ word: String, _ isOblique: Bool) -> String {
    isOblique && word.hasSuffix("ون") ? word.dropLast(2) + "ين" : word
  }

  /// Digits one by one.
  static func spelled(_ digits: String) -> String {
    digits.utf8.compactMap { byte in
      ones.indices.contains(Int(byte) - 48) && byte < 58 ? ones[Int(byte) - 48] : nil
    }.joined(separator: " ")
  }

  // MARK: Decimals

  /// A number with its fraction.
  ///
  /// Up to two places are read behind *fāṣila*, zeros first; longer ones, and those of percentages,
  /// as so many of ten, a hundred, a thousand: nobody holds seven digits in mind.
  static func decimal(
    _ numeral: Numeral, _ agreement: Agreement = Agreement(), asParts: Bool = false
  ) -> String {
    var own = agreement
    if numeral.fraction != nil { own.isConstruct = false }
    var words = numeral.isNegative ? "سالب " : ""
    words += cardinal(numeral.integer, own)
    guard let fraction = numeral.fraction else { return words }
    let places = fraction.utf8.count
    let significant = fraction.drop { $0 == "0" }
    // "0.5%": nobody says the zero.
    if asParts, numeral.integer.allSatisfy({ $0 == "0" }), !significant.isEmpty, places <= 2 {
      return (numeral.isNegative ? "سالب " : "") + cardinal(fraction, agreement) + " من "
        + cardinal(ten(places))
    }
    if asParts || (3...6).contains(places) || numeral.mark == "," && places <= 6 {
      let parts =
        significant.isEmpty ? "" : " و" + cardinal(fraction) + " من " + cardinal(ten(places))
      return words + parts
    }
    let zeros = [String](repeating: ones[0], count: places - significant.utf8.count)
    let rest = significant.isEmpty ? [] : [cardinal(String(significant))]
    return words + " فاصلة " + (zeros + rest).joined(separator: " ")
  }

  private static func ten(_ places: Int) -> String { "1" + String(repeating: "0", count: places) }

  // MARK: Ordinals and parts

  private static let ordinals = [
    "", "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر",
  ]

  /// An ordinal with the article: `الحادي والعشرون`, `الخامسة`.
  static func ordinal(_ value: Int, _ agreement: Agreement) -> String? {
    let isFeminine = agreement.gender == .feminine
    func unit(_ value: Int, joins: Bool) -> String {
      if value == 1 {
        if joins { return isFeminine ? "الحادية" : "الحادي" }
        return isFeminine ? "الأولى" : "الأول"
      }
      return "ال" + ordinals[value] + (isFeminine ? "ة" : "")
    }
    switch value {
    case 1...10: return unit(value, joins: false)
    case 11...19: return unit(value % 10, joins: true) + (isFeminine ? " عشرة" : " عشر")
    case 20...99:
      let ten = "ال" + oblique(tens[value / 10], agreement.isOblique)
      return value % 10 == 0 ? ten : unit(value % 10, joins: true) + " و" + ten
    case 100: return "المئة"
    case 1000: return "الألف"
    default: return nil
    }
  }

  private static let parts = [
    "", "", "نصف", "ثلث", "ربع", "خمس", "سدس", "سبع", "ثمن", "تسع", "عشر",
  ]

  /// A fraction in words: `نصف`, `ثلثين`, `ثلاثة أرباع`, `سبعة عشر على ثلاثة`.
  static func fraction(_ above: Int, _ below: Int) -> String? {
    guard above > 0, below > 1 else { return nil }
    guard below <= 10, above <= 10 else {
      return cardinal(String(above)) + " على " + cardinal(String(below))
    }
    switch above {
    case 1: return vowelledPart(below)
    case 2: return below == 2 ? nil : parts[below] + "ين"
    default:
      let plural =
        switch below {
        case 2: "أنصاف"
        case 4: "أرباع"
        default: "أ" + pluralStem(parts[below])
        }
      return ones[above] + " " + plural
    }
  }

  /// `خُمْس` and `سُبْع` are written as the numbers five and seven are; the vowels tell them apart.
  private static func vowelledPart(_ below: Int) -> String {
    let part = parts[below].map(String.init)
    guard below > 2, part.count == 3 else { return parts[below] }
    return part[0] + "\u{064F}" + part[1] + "\u{0652}" + part[2]
  }

  /// The stem of a part's plural: `ثلاث` for `ثلث`, as in `أثلاث`.
  private static func pluralStem(_ part: String) -> String {
    String(part.dropLast()) + "ا" + part.suffix(1)
  }
}
