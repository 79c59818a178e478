// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// The parts that the rules of Arabic share: digits of all kinds, and the agreement of numbers.
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

  /// The agreement of the number at `index` with the noun after it and the preposition before it.
  static func agreement(
    _ line: Line, _ index: Int, value: Int?, prefix: String = ""
  ) -> ArabicNumbers.Agreement {
    var agreement = ArabicNumbers.Agreement()
    agreement.isOblique = !prefix.isEmpty && prefix != "و" && prefix != "ف"
    if isGoverned(line, index) { agreement.isOblique = true }
    // "بين 10 و20": what "and" joins is in the case of the first.
    if prefix == "و", let first = line[index - 1], first.hasDigits, first.trail.isEmpty {
      agreement.isOblique = agreement.isOblique || isGoverned(line, index - 1)
    }
    guard let noun = line.word(after: index).map(ArabicLetter.skeleton), isNoun(noun) else {
      return agreement
    }
    agreement.isConstruct = true
    if isFeminine(noun) { agreement.gender = .feminine }
    return agreement
  }

  /// Whether a preposition stands before the token at `index`.
  static func isGoverned(_ line: Line, _ index: Int) -> Bool {
    line.word(before: index).map { prepositions.contains(ArabicLetter.skeleton($0)) } ?? false
  }

  private static let prepositions: Set<String> = [
    "في", "من", "إلى", "الى", "على", "عن", "منذ", "خلال", "بعد", "قبل", "نحو", "حوالي", "حوالى",
    "قرابة", "زهاء", "بنسبة", "نسبة", "بقيمة", "قيمة", "بقوة", "بمعدل", "بواقع", "بمشاركة", "بين",
    "مع", "سوى", "حتى", "لمدة", "مدة", "ضد", "وفي", "ومن", "بنحو", "بحوالي",
    "ارتفاع", "بارتفاع", "عمق", "بعمق", "مسافة", "بطول", "بعرض", "بوزن", "بسعر", "بمبلغ", "بسرعة",
    "سن", "بسن",
  ]

  /// Whether a number may count the word: an indefinite noun, no particle, and no verb that is common
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
    "لسنة", "لعام",
    "ثم", "أو", "بين", "مقابل", "نحو", "هو", "هي", "كما", "بينما", "لكن", "لم", "قد", "فيما",
    "بينهم", "بينها", "منهم", "منها", "فقط", "تقريبا", "أيضا", "كانت", "كان", "قال", "قتلوا",
    "فاصلة", "بالمئة", "بالمائة", "ضد", "عند", "لدى", "حسب", "وفق", "حيث", "إذ", "إذا", "لا", "ما",
    "هذا", "هذه", "ذلك", "تلك", "التي", "الذي", "الذين", "زائد", "سالب", "على", "يناير", "فبراير",
    "مارس", "أبريل", "إبريل", "نيسان", "مايو", "أيار", "يونيو", "حزيران", "يوليو", "تموز", "أغسطس",
    "آب", "سبتمبر", "أيلول", "أكتوبر", "تشرين", "نوفمبر", "ديسمبر", "كانون", "شباط", "آذار",
    "رمضان", "شوال", "محرم", "صفر", "رجب", "شعبان",
  ]

  // MARK: Gender

  /// Whether the noun's singular is feminine, by which its number goes.
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
    // Sound plurals of masculine loanwords.
    "لترات", "غرامات", "سنتيمترات", "مليمترات", "أطنان", "تلفزيونات", "فيديوهات", "هواتف",
    // Broken plurals of masculine nouns.
    "أسئلة", "أجهزة", "أنظمة", "أسلحة", "أدوية", "أطعمة", "أبنية", "أودية", "أعمدة", "قضاة",
    "أساتذة", "إخوة", "أمتعة", "أجوبة", "أوسمة", "أندية", "أمثلة", "أحذية", "أرصدة", "أجنحة",
    "أروقة", "أقنعة", "ألسنة", "أوعية", "أشرطة", "ألوية", "أغذية", "أزقة", "أئمة", "قادة", "سادة",
    "طلبة", "ورثة", "أباطرة", "أفارقة", "مغاربة", "فلاسفة", "صيادلة", "تلامذة", "أشقاء", "عمالقة",
    "قتلة", "مهندسات", "حلفاء", "رعاة", "غزاة", "مشاة", "هواة", "رماة", "دعاة", "نشطاء",
  ]

  private static let feminine: Set<String> = [
    "سنوات", "سنين", "مدن", "دول", "قرى", "أسر", "فرق", "سفن", "جثث", "نساء", "قنابل", "جرائم",
    "رسائل", "كتائب", "قذائف", "خيام", "حروب", "نقاط", "غرف", "مناطق", "محاكم", "مدارس", "حرب",
    "نار", "أرض", "أراض", "عين", "يد", "بئر", "آبار", "نفس", "دار", "سوق", "بنت", "بنات", "أم",
    "أمهات", "فتيات", "قوات", "شهادات", "إصابات", "إدانات", "إشارات", "إضافات", "لجان",
    "جوائز", "وثائق", "صور", "كلمات", "ليال", "ليالي", "بلديات", "جزر", "قوى", "خطط", "نسخ", "نسمة",
    "مرات", "ثوان", "دقائق", "ساعات", "غارات", "هجمات", "جامعات", "ركلات", "طوائف", "قبائل",
    "مباريات", "حقائب", "عواصم", "قمم", "جلسات", "إذاعات", "استمارات", "استراحات", "إجازات",
    "اتفاقيات", "إمارات", "قارات", "ميداليات", "لغات", "صحف", "شركات",
    "مراحل", "مواد", "قضايا", "شقق", "علب", "قطع", "حزم", "قواعد", "أمم", "نسب", "قيم", "مهن",
    "تهم", "حصص", "خطب", "دفع", "رتب", "قصص", "نخب", "ورش", "وظائف", "وسائل", "ضرائب", "نتائج",
    "خسائر", "خرائط", "حدائق", "كنائس", "مزارع", "معارك", "مجازر", "مسائل", "مشاكل", "مصالح",
    "قوافل", "ظواهر", "فواتير", "نوافذ", "أفكار", "أسواق", "ألعاب", "أشجار", "قلاع", "خيم", "قطط",
    "زوايا", "هدايا", "ضحايا", "خلايا", "شظايا", "مرايا", "حافلات", "قنوات", "حالات",
    "جولات", "طبعات", "سبائك", "سفارات", "شاحنات", "ناقلات", "فضائح", "محافظ",
  ]
}
