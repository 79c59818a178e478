// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Days, months, years and the time of day.
enum ArabicDates {
  static let rules = [
    Rule("time", .digits, ArabicSpans.lap),
    Rule("date", .digits, ArabicSpans.short),
    Rule("date", .digits, ArabicSpans.season),
    Rule("date", .digits, numeric),
    Rule("date", .digits, day),
    Rule("date", [.joints, .letters], twin),
    Rule("time", .digits, time),
    Rule("time", .digits, hour),
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

  private static let hours = [
    "الثانية عشرة", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
    "الثامنة", "التاسعة", "العاشرة", "الحادية عشرة",
  ]

  /// Reads `10:30`, `05:01`, `٢٢:١٥`, `و10:30`: hours are ordinals, minutes are counted.
  private static func time(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(ArabicForms.plain(line.tokens[index].core))
    let prefix = ArabicCounts.prefix(&scanner)
    guard let first = scanner.digits(), first.utf8.count <= 2, scanner.accept(":"),
      let second = scanner.digits(), second.utf8.count == 2, scanner.isAtEnd,
      let hour = Int(first), let minute = Int(second), hour < 25, minute < 60
    else { return nil }
    // The article gives way to `ل`.
    let name = hours[hour % 12]
    var words = prefix.hasSuffix("ل") ? prefix + "ل" + name.dropFirst(2) : prefix + name
    switch minute {
    case 0: break
    case 15: words += " والربع"
    case 20: words += " والثلث"
    case 30: words += " والنصف"
    case 1: words += " ودقيقة واحدة"
    case 2: words += " ودقيقتين"
    default:
      let agreement = ArabicNumbers.Agreement(gender: .feminine)
      let noun = (3...10).contains(minute) ? "دقائق" : "دقيقة"
      words += " و" + ArabicNumbers.cardinal(String(minute), agreement) + " " + noun
    }
    if hour >= 12, !line.hasWord(in: partsOfDay, after: index, within: 2) {
      words += hour < 18 ? " بعد الظهر" : " مساءً"
    }
    if let zone = line.joined(after: index)?.core, let said = zones[zone] {
      return Verbalization(words + " " + said, tokens: 2)
    }
    if line.joined(after: index)?.core == "ت", line.joined(after: index + 1)?.core == "غ" {
      return Verbalization(words + " بتوقيت غرينتش", tokens: 3)
    }
    return Verbalization(words)
  }

  /// Whether a number tells the hour: `الساعة 5`.
  static func isHour(_ line: Line, _ index: Int) -> Bool {
    guard let before = line.word(before: index).map(ArabicLetter.skeleton) else { return false }
    return ["الساعة", "والساعة", "بالساعة", "للساعة"].contains(before)
  }

  /// Reads `الساعة 5 مساء`: the hour without minutes.
  private static func hour(_ line: Line, _ index: Int) -> Verbalization? {
    // "9 ص"
    if let half = line.joined(after: index), half.core == "ص",
      let hour = Int(ArabicForms.plain(line.tokens[index].core)), (1...12).contains(hour)
    {
      return Verbalization(hours[hour % 12] + " صباحًا", tokens: 2)
    }
    guard isHour(line, index),
      let hour = Int(ArabicForms.plain(line.tokens[index].core)), (1...24).contains(hour)
    else { return nil }
    let isEvening = hour > 12 && !line.hasWord(in: partsOfDay, after: index, within: 2)
    let half = isEvening ? hour < 18 ? " بعد الظهر" : " مساءً" : ""
    return Verbalization(hours[hour % 12] + half)
  }

  private static let partsOfDay: Set<String> = [
    "صباحا", "صباحاً", "صباحًا", "مساء", "مساءً", "ظهرا", "ظهراً", "بعد", "ليلا", "ليلاً", "فجرا",
    "فجراً", "م", "ص",
  ]
  private static let zones = [
    "تغ": "بتوقيت غرينتش", "GMT": "بتوقيت غرينتش", "UTC": "بالتوقيت العالمي",
    "ت.غ": "بتوقيت غرينتش",
  ]
}
