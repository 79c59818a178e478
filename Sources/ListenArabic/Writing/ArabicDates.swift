// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Days, months and years.
enum ArabicDates {
  static let rules = [
    Rule("date", .digits, ArabicSpans.short),
    Rule("date", .digits, ArabicSpans.season),
    Rule("date", .digits, numeric),
    Rule("date", .digits, day),
    Rule("date", [.joints, .letters], twin),
  ]

  /// The months of the Gregorian year in the two series that papers use side by side.
  static let months = [
    ("يناير", "كانون الثاني"), ("فبراير", "شباط"), ("مارس", "آذار"), ("أبريل", "نيسان"),
    ("مايو", "أيار"), ("يونيو", "حزيران"), ("يوليو", "تموز"), ("أغسطس", "آب"),
    ("سبتمبر", "أيلول"), ("أكتوبر", "تشرين الأول"), ("نوفمبر", "تشرين الثاني"),
    ("ديسمبر", "كانون الأول"),
  ]

  private static let monthNames: Set<String> = Set(
    months.flatMap { [$0.0, $0.1] } + [
      "ابريل", "إبريل", "اغسطس", "اكتوبر", "ايار", "اذار", "ايلول", "جانفي", "فيفري", "أفريل",
      "ماي", "جوان", "جويلية", "أوت", "غشت", "يوليوز", "نونبر", "دجنبر", "شتنبر", "كانون", "تشرين",
    ])

  /// Whether a number is a year, which counts nothing.
  static func isYear(_ line: Line, _ index: Int, _ numeral: Numeral) -> Bool {
    guard let value = numeral.value, !numeral.isGrouped, (1...2200).contains(value) else {
      return false
    }
    if value >= 100, ArabicYears.isCertain(line, index) { return true }
    guard value >= 1000 else { return false }
    return ArabicYears.isNamed(line, index) || ArabicYears.isSecond(line, index)
      || isMonth(before: index, line)
  }

  /// Whether `name`, without vowels, is a month.
  static func isMonth(_ name: String) -> Bool {
    monthNames.contains(name.split(separator: "/").first.map(String.init) ?? name)
  }

  /// Whether a month stands before a number.
  static func isMonth(before index: Int, _ line: Line) -> Bool {
    guard let before = line.word(before: index).map(ArabicLetter.skeleton) else { return false }
    let name = before.split(separator: "/").last.map(String.init) ?? before
    return monthNames.contains(name) || name == "الأول" || name == "الثاني"
  }

  /// Reads `17/01/2025`, `17-1-2025`, `2025-01-17`.
  private static func numeric(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(ArabicForms.plain(line.tokens[index].core))
    let prefix = ArabicCounts.prefix(&scanner)
    guard let form = CalendarForm(&scanner), let year = form.year else { return nil }
    // `15/9/1445هـ` and `15/9/1445 هـ`
    let era = scanner.rest
    let apart = line.joined(after: index).map { ArabicForms.plain($0.core) }
    let isHijri = era == "ه" || era.isEmpty && apart == "ه"
    guard era.isEmpty || era == "م" || era == "ه" else { return nil }
    let (first, second) = form.figures
    let (month, day) = form.isYearFirst ? (first, second) : (second, first)
    guard (1...31).contains(day), (1...12).contains(month), (1000...2200).contains(year) else {
      return nil
    }
    let name = isHijri ? ArabicYears.months[month - 1] : months[month - 1].0
    return Verbalization(
      prefix + ArabicNumbers.cardinal(String(day)) + " " + name + " "
        + ArabicNumbers.cardinal(String(year))
        + (era.isEmpty ? "" : era == "م" ? " ميلادية" : " هجرية"))
  }

  /// Reads `17 يناير`, `17 كانون الثاني/يناير`: the day counts no months.
  private static func day(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(ArabicForms.plain(line.tokens[index].core))
    let prefix = ArabicCounts.prefix(&scanner)
    guard let digits = scanner.digits(), scanner.isAtEnd, let day = Int(digits),
      (1...31).contains(day), let next = line.joined(after: index)
    else { return nil }
    let month =
      next.core.split(separator: "/").first.map { ArabicLetter.skeleton(String($0)) } ?? ""
    guard monthNames.contains(month) else { return nil }
    let agreement = ArabicForms.agreement(line, index, value: day, prefix: prefix)
    let own = ArabicNumbers.Agreement(isOblique: agreement.isOblique)
    let words = ArabicNumbers.cardinal(digits, own)
    return Verbalization(prefix + words)
  }

  /// Reads `الثاني/يناير` behind `كانون`, `شباط/فبراير`, `يناير/كانون الثاني`: the month is said once.
  private static func twin(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let parts = token.core.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    let names = parts.map(ArabicLetter.skeleton)
    let before = line.word(before: index).map(ArabicLetter.skeleton)
    for (new, old) in months {
      let tail = old.split(separator: " ").map(String.init)
      if tail.count == 2 {
        if before == tail[0], names == [tail[1], new] { return Verbalization(parts[0]) }
        if names == [new, tail[0]], line.word(after: index).map(ArabicLetter.skeleton) == tail[1] {
          return Verbalization(parts[0], tokens: 2)
        }
      } else if names == [old, new] || names == [new, old] {
        return Verbalization(parts[0])
      }
    }
    if names.allSatisfy(monthNames.contains) { return Verbalization(parts[0]) }
    return nil
  }
}
