// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Clock times, which Arabic tells by ordinals, and times of a stopwatch.
enum ArabicTimes {
  /// The rule for times of a stopwatch, which comes before those for dates.
  static let lap = Rule("time", .digits, ArabicSpans.lap)

  static let rules = [Rule("time", .digits, time), Rule("time", .digits, hour)]

  private static let hours = [
    "الثانية عشرة", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
    "الثامنة", "التاسعة", "العاشرة", "الحادية عشرة",
  ]

  /// Reads `10:30`, `05:01`, `٢٢:١٥`, `و10:30`: hours are ordinals, minutes are counted.
  private static func time(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(ArabicForms.plain(line.tokens[index].core))
    let prefix = ArabicCounts.prefix(&scanner)
    guard let clock = ClockForm(&scanner, halves: []), clock.mark == ":", clock.second == nil,
      scanner.isAtEnd
    else { return nil }
    let (hour, minute) = (clock.hour, clock.minute)
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
    // "من 9 ص إلى 5 م": behind a morning hour the letter is no metre.
    if let half = line.joined(after: index), half.core == "م",
      (max(0, index - 12)..<index).contains(where: {
        line.tokens[$0].core == "ص" && line[$0 - 1]?.hasDigits == true
      }), let hour = Int(ArabicForms.plain(line.tokens[index].core)), (1...12).contains(hour)
    {
      return Verbalization(hours[hour % 12] + " مساءً", tokens: 2)
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
