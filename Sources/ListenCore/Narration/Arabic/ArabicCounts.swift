// SPDX-License-Identifier: GPL-3.0-or-later

/// Plain numbers, percentages, fractions, spans, scores and ordinals.
enum ArabicCounts {
  static let rules = [
    Rule("ordinal", .digits, ordinal),
    Rule("fraction", .digits, fraction),
    Rule("percent", .digits, percent),
    Rule("range", .digits, range),
    Rule("cardinal", .digits, cardinal),
  ]

  /// Letters that are written against a number: `بـ20`, `و5`, `لـ100`.
  static func prefix(_ scanner: inout Scanner) -> String {
    let start = scanner.position
    let letters = scanner.take { "وفبلك".unicodeScalars.contains($0) }
    guard letters.unicodeScalars.count <= 2, let next = scanner.next,
      Scanner.isDigit(next) || next == "$" || next == "€" || next == "£"
    else {
      scanner.position = start
      return ""
    }
    return letters
  }

  /// A number alone: `1,234`, `٣٫٥`, `-5`, `100+`, `~40`, `بـ20`.
  private static func cardinal(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = prefix(&scanner)
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
    if ArabicDates.isYear(line, index, numeral) {
      agreement = ArabicNumbers.Agreement(isOblique: agreement.isOblique)
    }
    let words = ArabicNumbers.decimal(numeral, agreement)
    let sign = numeral.sign == "+" ? "زائد " : ""
    return Verbalization(
      prefix + (isAbout ? "نحو " : "") + (isMore ? "أكثر من " : "") + sign + words)
  }

  /// `20%`, `٢٠٪`, `%7`, `5 %`.
  private static func percent(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = prefix(&scanner)
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
    return Verbalization(prefix + words + " في المئة", tokens: tokens)
  }

  /// `1/2`, `5 2/3`, `½`.
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

  /// `2-0` is a score, `2024-2025` and `5-10` are spans.
  private static func range(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    let prefix = prefix(&scanner)
    guard let first = ArabicForms.numeral(&scanner), !first.isNegative, scanner.acceptDash(),
      let second = ArabicForms.numeral(&scanner), scanner.isAtEnd, !second.isNegative
    else { return nil }
    if let left = first.value, let right = second.value, left < 20, right < 20,
      left >= right || left == 0 || line.hasWord(in: sport, before: index, within: 6)
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

  /// `الـ21`: an ordinal behind a noun in the singular, the number itself behind a plural.
  private static func ordinal(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(ArabicForms.plain(token.core))
    guard scanner.accept("ال"), let digits = scanner.digits(), scanner.isAtEnd,
      let value = Int(digits), value > 0
    else { return nil }
    let noun = line.word(before: index).map(ArabicLetter.skeleton) ?? ""
    var agreement = ArabicNumbers.Agreement(isOblique: true)
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
