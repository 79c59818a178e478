// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Times of a stopwatch, dates without their year, seasons: `2:03:44`, `الأحد 3/11`, `موسم 2023/24`.
enum ArabicSpans {
  /// Reads `2:03:44`, `1:23.456`.
  static func lap(_ line: Line, _ index: Int) -> Verbalization? {
    guard let lap = LapForm(ArabicForms.plain(line.tokens[index].core)) else { return nil }
    var parts: [String] = []
    if let hours = lap.hours { parts.append(counted(hours, "ساعة", "ساعتان", "ساعات")) }
    parts.append(counted(lap.minutes, "دقيقة", "دقيقتان", "دقائق"))
    if let fraction = lap.fraction {
      parts.append(
        ArabicNumbers.decimal(Numeral(digits: String(lap.seconds), fraction: fraction)) + " ثانية")
    } else {
      parts.append(counted(lap.seconds, "ثانية", "ثانيتان", "ثوان"))
    }
    return Verbalization(parts.joined(separator: " و"))
  }

  /// The words for a number of feminine things.
  private static func counted(_ value: Int, _ one: String, _ two: String, _ few: String) -> String {
    switch value {
    case 1: return one + " واحدة"
    case 2: return two
    default:
      let agreement = ArabicNumbers.Agreement(gender: .feminine, isConstruct: true)
      let noun = (3...10).contains(value % 100) ? few : one
      return ArabicNumbers.cardinal(String(value), agreement) + " " + noun
    }
  }

  private static let days: Set<String> = [
    "الأحد", "الاحد", "الإثنين", "الاثنين", "الثلاثاء", "الأربعاء", "الاربعاء", "الخميس", "الجمعة",
    "السبت", "يوم", "بتاريخ", "تاريخ",
  ]

  /// Reads `3/11` behind a day of the week.
  static func short(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(ArabicForms.plain(line.tokens[index].core))
    guard let first = scanner.digits(), first.utf8.count <= 2, scanner.accept("/"),
      let second = scanner.digits(), scanner.isAtEnd, let day = Int(first), let month = Int(second),
      (1...31).contains(day), (1...12).contains(month),
      let before = line.word(before: index), days.contains(before)
    else { return nil }
    return Verbalization(
      ArabicNumbers.cardinal(String(day)) + " " + ArabicDates.months[month - 1].0)
  }

  /// Reads `2023/24`, `2023/2024`: two years of a season; `24/7`.
  static func season(_ line: Line, _ index: Int) -> Verbalization? {
    let parts = ArabicForms.plain(line.tokens[index].core).split(
      separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return nil
    }
    if first == 24, second == 7 { return Verbalization("على مدار الساعة") }
    guard parts[0].utf8.count == 4, (1900...2099).contains(first),
      parts[1].utf8.count == 4
        ? second == first + 1
        : parts[1].utf8.count == 2 && second == (first + 1) % 100
    else { return nil }
    let agreement = ArabicNumbers.Agreement(isOblique: ArabicYears.isOblique(line, index))
    return Verbalization(
      ArabicNumbers.cardinal(String(first), agreement) + " إلى "
        + ArabicNumbers.cardinal(String(first + 1), agreement))
  }
}
