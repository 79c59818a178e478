// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Plain numbers, percentages, fractions, spans, scores and ordinals.
enum ArabicCounts {
  static let rules = [
    Rule("ordinal", .digits, ordinal),
    Rule("fraction", [.digits, .signs], fraction),
    Rule("math", .digits, added),
    Rule("percent", .digits, percent),
    Rule("range", .digits, range),
    Rule("cardinal", .digits, cardinal),
    Rule("cardinal", .letters, apart),
  ]

  /// Takes the letters that are written against a number: `بـ20`, `و5`, `لـ100`.
  ///
  /// A hyphen behind them joins (`ب-20`), but `و-5 درجات` is as far below zero as `-5` is.
  static func prefix(_ scanner: inout Scanner, _ line: Line? = nil, _ index: Int = 0) -> String {
    let start = scanner.position
    let letters = scanner.take { "وفبلك".unicodeScalars.contains($0) }
    if letters != "ف", !letters.isEmpty, scanner.next == "-",
      scanner.peek(1).map(Scanner.isDigit) == true
    {
      let isMinus = letters == "و" && line.map { isBelowZero($0, index) } ?? false
      if !isMinus { scanner.position += 1 }
      return letters
    }
    guard letters.unicodeScalars.count <= 2, let next = scanner.next,
      Scanner.isDigit(next) || next == "$" || next == "€" || next == "£"
    else {
      scanner.position = start
      return ""
    }
    return letters
  }

  private static let degrees: Set<String> = [
    "درجة", "درجات", "مئوية", "°", "°م", "حرارة", "الحرارة", "تحت", "برودة",
  ]

  /// Whether degrees, a percentage or another number with a sign are near.
  private static func isBelowZero(_ line: Line, _ index: Int) -> Bool {
    if line.tokens[index].core.contains(where: { "°%٪".contains($0) }) { return true }
    if line.hasWord(in: degrees, after: index, within: 2)
      || line.hasWord(in: degrees, before: index, within: 4)
    {
      return true
    }
    return line.tokens[max(0, index - 3)..<index].contains { token in
      guard token.hasDigits, let first = token.core.unicodeScalars.first else { return false }
      return "-+−–".unicodeScalars.contains(first)
    }
  }

  /// A number alone: `1,234`, `٣٫٥`, `-5`, `100+`, `~40`, `بـ20`.
  private static func cardinal(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = prefix(&scanner, line, index)
    let isAbout = scanner.accept("~")
    guard let numeral = ArabicForms.numeral(&scanner) else { return nil }
    let isMore = scanner.accept("+")
    guard scanner.isAtEnd else { return nil }
    var agreement = ArabicForms.agreement(line, index, value: numeral.value, prefix: prefix)
    if isAbout || isMore { agreement.isOblique = true }
    // A number that begins with zero is a code, and so is one too long to grasp.
    if numeral.integer.hasPrefix("0"), numeral.integer.utf8.count > 2, numeral.fraction == nil {
      return Verbalization(prefix + ArabicNumbers.spelled(numeral.integer))
    }
    if let value = numeral.value, prefix.isEmpty, let ordinal = counted(line, index, value) {
      return Verbalization(ordinal)
    }
    if ArabicDates.isYear(line, index, numeral) {
      let isOblique = agreement.isOblique || ArabicYears.isOblique(line, index)
      agreement = ArabicNumbers.Agreement(isOblique: isOblique)
    }
    let words = ArabicNumbers.decimal(numeral, agreement)
    let sign = numeral.sign == "+" ? "زائد " : ""
    return Verbalization(
      prefix + (isAbout ? "نحو " : "") + (isMore ? "أكثر من " : "") + sign + words)
  }

  /// Reads `بـ 14`: a preposition with a blank before its number.
  private static func apart(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard ["بـ", "لـ", "كـ"].contains(token.core), let next = line.joined(after: index),
      let numeral = ArabicForms.numeral(ArabicForms.plain(next.core)), !numeral.isNegative
    else { return nil }
    let prefix = String(token.core.prefix(1))
    let agreement = ArabicForms.agreement(line, index + 1, value: numeral.value, prefix: prefix)
    return Verbalization(prefix + ArabicNumbers.decimal(numeral, agreement), tokens: 2)
  }

  /// Nouns with the article that a number behind them puts into a row: `القرن 21`.
  private static let rows: Set<String> = [
    "القرن", "المرتبة", "المركز", "الدقيقة", "الطابق", "الدورة", "الجولة", "الذكرى", "الطبعة",
    "النسخة", "الحلقة", "الموسم", "الأسبوع", "الصف", "المرحلة", "الربع", "النصف", "الشوط",
  ]

  private static func counted(_ line: Line, _ index: Int, _ value: Int) -> String? {
    guard value < 100, let noun = line.word(before: index).map(ArabicLetter.skeleton),
      let name = rows.first(where: { noun == $0 || noun == "و" + $0 || noun == "ب" + $0 })
    else { return nil }
    let isFeminine = name.hasSuffix("ة") || name.hasSuffix("ى")
    return ArabicNumbers.ordinal(
      value, ArabicNumbers.Agreement(gender: isFeminine ? .feminine : .masculine, isOblique: true))
  }

  /// Reads `45+2`: minutes of a match and those that were added.
  private static func added(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(ArabicForms.plain(line.tokens[index].core))
    guard let first = scanner.digits(), first.utf8.count <= 3, scanner.accept("+"),
      let second = scanner.digits(), second.utf8.count <= 2, scanner.isAtEnd
    else { return nil }
    return Verbalization(
      ArabicNumbers.cardinal(first) + " زائد " + ArabicNumbers.cardinal(second))
  }

  /// Reads `20%`, `٢٠٪`, `%7`, `5 %`.
  private static func percent(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = prefix(&scanner, line, index)
    var signs = scanner.accept("%") ? 1 : 0
    guard let numeral = ArabicForms.numeral(&scanner) else { return nil }
    if scanner.accept("%") { signs += 1 }
    var words = ""
    if signs == 0, scanner.acceptDash(), let last = ArabicForms.numeral(&scanner),
      scanner.accept("%")
    {
      // `10-15%`
      words = ArabicNumbers.decimal(numeral, asParts: true) + " إلى "
      words += ArabicNumbers.decimal(last, ArabicNumbers.Agreement(isOblique: true), asParts: true)
      return scanner.isAtEnd ? Verbalization(prefix + words + " في المئة") : nil
    }
    guard scanner.isAtEnd else { return nil }
    var tokens = 1
    if signs == 0, let next = line.joined(after: index), ["%", "٪"].contains(next.core) {
      tokens = 2
      signs = 1
    }
    guard signs == 1 else { return nil }
    var agreement = ArabicForms.agreement(line, index, value: numeral.value, prefix: prefix)
    agreement.gender = .masculine
    agreement.isConstruct = false
    words = ArabicNumbers.decimal(numeral, agreement, asParts: true)
    let sign = numeral.sign == "+" ? "زائد " : ""
    return Verbalization(prefix + sign + words + " في المئة", tokens: tokens)
  }

  /// Reads `1/2`, `5 2/3`, `½`.
  private static func fraction(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    if let part = parts(token.core) { return Verbalization(part) }
    guard let whole = ArabicForms.numeral(ArabicForms.plain(token.core)), whole.isInteger,
      let next = line.joined(after: index), let part = parts(next.core)
    else { return nil }
    return Verbalization(ArabicNumbers.cardinal(whole.integer) + " و" + part, tokens: 2)
  }

  private static func parts(_ core: String) -> String? {
    var scanner = Scanner(ArabicForms.plain(core))
    // "½", "2½"
    if let sign = core.unicodeScalars.last, let part = FractionSigns.parts[sign] {
      guard let words = ArabicNumbers.fraction(part.0, part.1) else { return nil }
      guard core.unicodeScalars.count > 1 else { return words }
      guard let digits = scanner.digits(), scanner.next == sign, digits.utf8.count <= 4 else {
        return nil
      }
      return ArabicNumbers.cardinal(digits) + " و" + words
    }
    guard let above = scanner.digits(), scanner.accept("/"), let below = scanner.digits(),
      scanner.isAtEnd, above.utf8.count <= 2, below.utf8.count <= 2,
      let first = Int(above), let second = Int(below)
    else { return nil }
    return ArabicNumbers.fraction(first, second)
  }

  /// Words of sport, near which two small numbers are a score.
  private static let sport: Set<String> = [
    "فاز", "الفوز", "بفوز", "فوز", "تعادل", "التعادل", "بنتيجة", "النتيجة", "خسر", "هزم", "تغلب",
    "مباراة", "المباراة", "بهدفين", "أهداف", "الشوط", "تفوق", "وفاز", "بالتعادل", "خسارة", "سحق",
  ]

  /// The nouns that a span counts, but no score.
  private static let spans: Set<String> = [
    "أيام", "يوما", "ساعات", "ساعة", "دقائق", "دقيقة", "ثوان", "ثانية", "أسابيع", "أسبوعا", "أشهر",
    "شهرا", "سنوات", "سنة", "أعوام", "عاما", "أمتار", "مترا", "كيلومترا", "كيلومترات", "درجات",
    "درجة", "مرات", "مرة", "أشخاص", "شخصا", "أضعاف", "ملايين", "آلاف",
  ]

  /// Reads `2-0` is a score, `2024-2025` and `5-10` are spans.
  private static func range(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = prefix(&scanner)
    guard let first = ArabicForms.numeral(&scanner), !first.isNegative, scanner.acceptDash(),
      let second = ArabicForms.numeral(&scanner), !second.isNegative
    else { return nil }
    // `7-6(4)`: a set and what its tie-break ended with.
    if scanner.accept("("), let points = scanner.digits(), points.utf8.count <= 2,
      scanner.accept(")"), scanner.isAtEnd
    {
      return Verbalization(
        prefix + ArabicNumbers.decimal(first) + " مقابل " + ArabicNumbers.decimal(second) + "، "
          + ArabicNumbers.cardinal(points, ArabicNumbers.Agreement()))
    }
    guard scanner.isAtEnd else { return nil }
    let votes: Set<String> = ["صوت", "صوتت", "صوتا", "أصوات", "التصويت", "بتصويت"]
    let isVote =
      line.hasWord(in: votes, before: index, within: 4)
      || line.hasWord(in: votes, after: index, within: 2)
    let isCounted =
      line.word(after: index).map { spans.contains(ArabicLetter.skeleton($0)) } ?? false
    if !isCounted, let left = first.value, let right = second.value,
      left > right && left < 1000 || isVote && left < 1000 || left < 20 && right < 20,
      left >= right || isVote || left == 0 || line.hasWord(in: sport, before: index, within: 6)
        || line.hasWord(in: sport, after: index, within: 4)
    {
      let words = ArabicNumbers.decimal(first) + " مقابل " + ArabicNumbers.decimal(second)
      return Verbalization(prefix + words)
    }
    let own = ArabicForms.agreement(line, index, value: second.value)
    var agreement = own
    agreement.isConstruct = false
    var last = own
    if let value = second.value, value > 2100 || value < 1900 { last.isOblique = true }
    return Verbalization(
      prefix + ArabicNumbers.decimal(first, agreement) + " إلى "
        + ArabicNumbers.decimal(second, last))
  }

  /// Reads `الـ21`: an ordinal behind a noun in the singular, the number itself behind a plural.
  private static func ordinal(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    guard scanner.accept("ال") else { return nil }
    // `ال-21`
    _ = scanner.acceptDash()
    guard let digits = scanner.digits() else { return nil }
    // `الـ50%`
    if scanner.accept("%"), scanner.isAtEnd {
      let words = ArabicNumbers.cardinal(digits, ArabicNumbers.Agreement(isOblique: true))
      return Verbalization("ال" + words.replacing(" و", with: " وال") + " في المئة")
    }
    guard scanner.isAtEnd, let value = Int(digits), value > 0
    else { return nil }
    let noun = line.word(before: index).map(ArabicLetter.skeleton) ?? ""
    var agreement = ArabicNumbers.Agreement(isOblique: true)
    // "الـ5 من مايو"
    if line.word(after: index) == "من", value <= 31,
      let month = line.word(after: index + 1).map(ArabicLetter.skeleton), ArabicDates.isMonth(month)
    {
      return ArabicNumbers.ordinal(value, agreement).map { Verbalization($0) }
    }
    let stem = noun.hasPrefix("ال") ? String(noun.dropFirst(2)) : noun
    let isPlural =
      stem.hasSuffix("ات") || stem.hasSuffix("ين") || stem.hasSuffix("ون")
      || ["دول", "أيام", "أشهر", "أعضاء", "مجموعة", "نقاط", "سنوات", "فرق", "مدن"].contains(stem)
    if noun.hasPrefix("ال") || noun.hasPrefix("وال") || noun.hasPrefix("بال"), !isPlural {
      if noun.hasSuffix("ة") || noun.hasSuffix("ى") { agreement.gender = .feminine }
      return ArabicNumbers.ordinal(value, agreement).map { Verbalization($0) }
    }
    if ArabicForms.isFeminine(stem), stem != "مجموعة" { agreement.gender = .feminine }
    let words = ArabicNumbers.cardinal(digits, agreement)
    return Verbalization("ال" + words.replacing(" و", with: " وال"))
  }
}
