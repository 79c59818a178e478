// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// What the rules of Arabic share: digits of all kinds, and how a number agrees with its neighbours.
enum ArabicForms {
  /// `text` with the digits and signs that ASCII has: `١٬٢٣٤٫٥٪` is `1,234.5%`.
  static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0x660 + 48)))
      case 0x6F0...0x6F9: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 48)))
      case 0x66A: scalars.append("%")
      case 0x66B: scalars.append(".")
      case 0x66C: scalars.append(",")
      case 0x60D: scalars.append("/")
      case 0x2010...0x2015, 0x2212: scalars.append("-")
      case 0x640, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A number as Arabic papers write it.
  ///
  /// The comma parts thousands only in groups of three (`1,234`); elsewhere it is the decimal mark
  /// (`7,99`), as the full stop is, unless it parts two groups or more (`1.234.567`).
  static func numeral(_ scanner: inout Scanner) -> Numeral? {
    let start = scanner.position
    if let found = scanner.numeral(.commaThousands) {
      if found.fraction == nil, scanner.next == ",", let after = scanner.peek(1),
        Scanner.isDigit(after), !found.isGrouped
      {
        _ = scanner.accept(",")
        var decimal = found
        decimal.fraction = scanner.digits()
        decimal.mark = ","
        return decimal
      }
      if found.fraction?.utf8.count == 3, !found.isGrouped, scanner.next == "." {
        scanner.position = start
        return scanner.numeral(.stopThousands)
      }
      return found
    }
    return nil
  }

  /// `text` as one number and nothing else.
  static func numeral(_ text: String) -> Numeral? {
    var scanner = Scanner(text)
    guard let numeral = numeral(&scanner), scanner.isAtEnd else { return nil }
    return numeral
  }

  // MARK: Agreement

  /// How a number at `index` agrees: with the noun after it and the preposition before it.
  static func agreement(
    _ line: Line, _ index: Int, value: Int?, prefix: String = ""
  ) -> ArabicNumbers.Agreement {
    var agreement = ArabicNumbers.Agreement()
    agreement.isOblique = !prefix.isEmpty && prefix != "و" && prefix != "ف"
    if let before = line.word(before: index), prepositions.contains(ArabicLetter.skeleton(before)) {
      agreement.isOblique = true
    }
    guard let noun = line.word(after: index).map(ArabicLetter.skeleton), isNoun(noun) else {
      return agreement
    }
    agreement.isConstruct = true
    if isFeminine(noun) { agreement.gender = .feminine }
    return agreement
  }

  private static let prepositions: Set<String> = [
    "في", "من", "إلى", "الى", "على", "عن", "منذ", "خلال", "بعد", "قبل", "نحو", "حوالي", "حوالى",
    "قرابة", "زهاء", "بنسبة", "نسبة", "بقيمة", "قيمة", "بقوة", "بمعدل", "بواقع", "بمشاركة", "بين",
    "مع", "سوى", "حتى", "لمدة", "مدة", "ضد", "وفي", "ومن", "بنحو", "بحوالي",
    "ارتفاع", "بارتفاع", "عمق", "بعمق", "مسافة", "بطول", "بعرض", "بوزن", "بسعر", "بمبلغ", "بسرعة",
    "سن", "بسن",
  ]

  /// An indefinite noun that a number may count: no particle, no article, no verb that is common
  /// behind a number.
  static func isNoun(_ skeleton: String) -> Bool {
    let count = skeleton.unicodeScalars.count
    guard count > 2, !particles.contains(skeleton) else { return false }
    guard skeleton.unicodeScalars.allSatisfy(VowelledText.isLetter) else { return false }
    for prefix in ["ال", "وال", "بال", "لل"] where skeleton.hasPrefix(prefix) && count > 4 {
      return false
    }
    // Another part of the sum, or the next member of a list.
    if skeleton.hasPrefix("و") { return nouns.contains(skeleton) }
    return !ArabicNumberWords.contains(skeleton) || scales.contains(skeleton)
  }

  private static let scales: Set<String> = [
    "ألف", "آلاف", "مليون", "ملايين", "مليار", "مليارات", "تريليون", "تريليونات", "مئة", "بليون",
  ]
  private static let nouns: Set<String> = [
    "وزير", "وزارة", "ولاية", "ولايات", "وظيفة", "وفاة", "وفيات",
    "وحدة", "وحدات", "ورقة", "وثيقة", "وثائق", "وكالة", "وكالات", "وجبة", "وجبات", "وسيط", "وسطاء",
    "وزراء",
  ]

  private static let particles: Set<String> = [
    "في", "من", "إلى", "الى", "على", "عن", "أن", "إن", "مع", "قبل", "بعد", "خلال", "منذ", "حتى",
    "ثم", "أو", "بين", "مقابل", "نحو", "هو", "هي", "كما", "بينما", "لكن", "لم", "قد", "فيما",
    "بينهم", "بينها", "منهم", "منها", "فقط", "تقريبا", "أيضا", "كانت", "كان", "قال", "قتلوا",
    "فاصلة", "بالمئة", "بالمائة", "ضد", "عند", "لدى", "حسب", "وفق", "حيث", "إذ", "إذا", "لا", "ما",
    "هذا", "هذه", "ذلك", "تلك", "التي", "الذي", "الذين", "زائد", "سالب", "على", "يناير", "فبراير",
    "مارس", "أبريل", "إبريل", "نيسان", "مايو", "أيار", "يونيو", "حزيران", "يوليو", "تموز", "أغسطس",
    "آب", "سبتمبر", "أيلول", "أكتوبر", "تشرين", "نوفمبر", "ديسمبر", "كانون", "شباط", "آذار",
    "رمضان", "شوال", "محرم", "صفر", "رجب", "شعبان",
  ]

  // MARK: Gender

  /// The gender of the noun's singular, which is what a number goes by.
  static func isFeminine(_ noun: String) -> Bool {
    if masculine.contains(noun) { return false }
    if feminine.contains(noun) { return true }
    if noun.hasSuffix("ة") { return true }
    guard noun.hasSuffix("ات"), noun.unicodeScalars.count > 4 else { return false }
    // Plurals of verbal nouns of forms II, IV and VII to X are masculine in the singular.
    let letters = Array(noun.unicodeScalars)
    if letters[0] == "ت", letters.count == 7, letters[3] == "ي" { return false }
    if letters[0] == "ا" || letters[0] == "إ", letters.count >= 7 { return false }
    return true
  }

  private static let masculine: Set<String> = [
    "دولارات", "مليارات", "تريليونات", "ريالات", "جنيهات", "قرارات", "قطاعات", "مخيمات", "لقاءات",
    "نزاعات", "خلافات", "بيانات", "مؤتمرات", "كيلومترات", "كيلوغرامات", "مطارات", "مستشفيات",
    "باصات", "قطارات", "صراعات", "مقرات", "حسابات", "مجالات", "تيارات", "خيارات", "حوارات",
    "خطابات", "بلاغات", "مجلدات", "ملفات", "أمتار", "خليفة", "مواقع", "منتخبات", "سنتات",
    "قتلى", "جرحى", "إعلانات", "إجراءات", "اجتماعات", "انتخابات",
  ]

  private static let feminine: Set<String> = [
    "سنوات", "سنين", "مدن", "دول", "قرى", "أسر", "فرق", "سفن", "جثث", "نساء", "قنابل", "جرائم",
    "رسائل", "كتائب", "قذائف", "خيام", "حروب", "نقاط", "غرف", "مناطق", "محاكم", "مدارس", "حرب",
    "نار", "أرض", "أراض", "عين", "يد", "بئر", "آبار", "نفس", "دار", "سوق", "بنت", "بنات", "أم",
    "أمهات", "فتيات", "قوات", "شهادات", "إصابات", "إدانات", "إشارات", "إضافات", "مدافع", "لجان",
    "جوائز", "وثائق", "صور", "كلمات", "ليال", "ليالي", "بلديات", "جزر", "قوى", "خطط", "نسخ", "نسمة",
    "مرات", "ثوان", "دقائق", "ساعات", "غارات", "هجمات", "جامعات", "ركلات", "طوائف", "قبائل",
    "مباريات", "حقائب", "شحن", "عواصم", "قمم", "جلسات", "إذاعات", "استمارات", "استراحات", "إجازات",
    "اتفاقيات", "إمارات", "قارات", "ميداليات", "لغات", "صحف", "شركات",
  ]
}
