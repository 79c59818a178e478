// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Time zones as articles write them beside a time.
enum TimeZones {
  /// A zone of a fixed offset, or one that has summer time.
  enum Zone: Hashable {
    case fixed(minutes: Int)
    case american(standardMinutes: Int)
  }

  /// The zone that a row of tokens goes on with at `index`, and the token after it.
  static func zone(in tokens: [DateToken], at index: Int) -> (zone: Zone, end: Int)? {
    var index = index
    let isBracketed = index < tokens.count && tokens[index].isMark("(")
    if isBracketed { index += 1 }
    while index < tokens.count, let word = tokens[index].word,
      leads.contains(word)
    {
      index += 1
    }
    guard index < tokens.count else { return nil }
    var zone: Zone?
    var end = index
    if let word = tokens[index].word {
      zone = names[word]
      guard let known = zone else { return nil }
      end = index + 1
      if known == .fixed(minutes: 0), let (minutes, after) = offset(in: tokens, at: end) {
        (zone, end) = (.fixed(minutes: minutes), after)
      }
    } else if let (minutes, after) = offset(in: tokens, at: index) {
      (zone, end) = (.fixed(minutes: minutes), after)
    }
    if isBracketed, end < tokens.count, tokens[end].isMark(")") { end += 1 }
    return zone.map { ($0, end) }
  }

  /// The offset in minutes of `zone` on a day.
  static func offset(of zone: Zone, on date: PublicationDate) -> Int? {
    switch zone {
    case .fixed(let minutes): return minutes
    case .american(let standard):
      // From the second Sunday of March to the first of November, since 2007.
      guard let month = date.month, let day = date.day, date.year >= 2007 else { return nil }
      let isSummer =
        switch month {
        case 4...10: true
        case 3: day >= sunday(2, of: 3, in: date.year)
        case 11: day < sunday(1, of: 11, in: date.year)
        default: false
        }
      return standard + (isSummer ? 60 : 0)
    }
  }

  /// +3, -05, +03:00, +0300: only where it clings to a time or a zone's name.
  private static func offset(in tokens: [DateToken], at index: Int) -> (Int, end: Int)? {
    guard index + 1 < tokens.count, tokens[index].isMark(in: "+-−–"),
      let hours = tokens[index + 1].number, !tokens[index + 1].isSpaced
    else { return nil }
    let sign = tokens[index].isMark("+") ? 1 : -1
    if tokens[index].isSpaced, !tokens[index].isMark("+") { return nil }
    switch tokens[index + 1].digits {
    case 4 where hours % 100 < 60 && hours <= 1400:
      return (sign * (hours / 100 * 60 + hours % 100), index + 2)
    case 1, 2:
      guard hours <= 14 else { return nil }
      if index + 3 < tokens.count, tokens[index + 2].isMark(":"),
        let minutes = tokens[index + 3].number, minutes < 60, !tokens[index + 3].isSpaced
      {
        return (sign * (hours * 60 + minutes), index + 4)
      }
      return (sign * hours * 60, index + 2)
    default: return nil
    }
  }

  /// The day of the month of its nth Sunday (Zeller).
  private static func sunday(_ ordinal: Int, of month: Int, in year: Int) -> Int {
    let (m, y) = month < 3 ? (month + 12, year - 1) : (month, year)
    let weekday = (1 + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7  // 0 is Saturday
    return 1 + (8 - weekday) % 7 + (ordinal - 1) * 7
  }

  private static let leads = ReadingWords.set(\.dates.zoneLeads)

  /// The abbreviations, and the names of the languages' own.
  private static let names = ReadingWords.all.reduce(into: abbreviations) { names, words in
    for (name, minutes) in words.dates.zones { names[name] = .fixed(minutes: minutes) }
  }

  private static let abbreviations: [String: Zone] = [
    "z": .fixed(minutes: 0), "utc": .fixed(minutes: 0), "gmt": .fixed(minutes: 0),
    "bst": .fixed(minutes: 60), "cet": .fixed(minutes: 60), "cest": .fixed(minutes: 120),
    "eet": .fixed(minutes: 120), "eest": .fixed(minutes: 180), "msk": .fixed(minutes: 180),
    "est": .fixed(minutes: -300), "edt": .fixed(minutes: -240), "cst": .fixed(minutes: -360),
    "cdt": .fixed(minutes: -300), "mst": .fixed(minutes: -420), "mdt": .fixed(minutes: -360),
    "pst": .fixed(minutes: -480), "pdt": .fixed(minutes: -420),
    "et": .american(standardMinutes: -300),
    "ct": .american(standardMinutes: -360), "mt": .american(standardMinutes: -420),
    "pt": .american(standardMinutes: -480), "jst": .fixed(minutes: 540),
    "kst": .fixed(minutes: 540), "hkt": .fixed(minutes: 480), "sgt": .fixed(minutes: 480),
    "aest": .fixed(minutes: 600), "aedt": .fixed(minutes: 660), "pkt": .fixed(minutes: 300),
  ]
}
