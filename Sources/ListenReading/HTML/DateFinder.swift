// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Finds the day that a page gives as the one of its publication, by order of evidence: what the page's
/// data say, what stands visibly by the headline, what its address says.
///
/// A day that only stands in the text, in a comment or in another story's card is none.
struct DateFinder {
  private let facts: PageFacts
  private let shown: ShownDates
  private let declared: DeclaredDates

  init(markup: Markup, facts: PageFacts, blocks: [PageBlock], titleNode: Int?, root: Int) {
    self.facts = facts
    let isMonthFirst = Self.isMonthFirst(facts)
    let shown = ShownDates(
      markup: markup, facts: facts, blocks: blocks, titleNode: titleNode, root: root,
      isMonthFirst: isMonthFirst)
    self.shown = shown
    let start = max(0, min(titleNode ?? root, root) - 200)
    declared = DeclaredDates(
      markup: markup, facts: facts, isMonthFirst: isMonthFirst,
      near: start..<Int(markup.nodes[root].end) + 200, isAside: shown.isAside)
  }

  func find() -> PublicationDate? {
    // A date that readers see counts more than one that nobody looks after.
    let visible = shown.times.first ?? shown.named
    if let date = declared.published {
      let above = shown.timesAboveText.first ?? shown.named
      return contradiction(of: date, by: above) ?? local(date)
    }
    if let visible { return local(visible) }
    if let date = declared.likely { return correction(of: date) ?? local(date) }
    let date =
      shown.labelled ?? shown.beside ?? shown.dateline ?? shown.namedLater ?? address
      ?? shown.closing ?? shown.listed ?? declared.changed ?? shown.changed
    return date.map(local)
  }

  /// The day that stands by the headline, where the page's data give another one and nothing shown agrees with
  /// them: some systems declare the day of an import, or of a draft.
  private func contradiction(
    of date: PublicationDate, by visible: PublicationDate?
  ) -> PublicationDate? {
    let beside = shown.beside
    let others = [visible, shown.named, beside].compactMap { $0 }
    // Times behind the text may agree; they do not contradict.
    guard let first = others.first, let day = date.dayNumber,
      !(others + shown.times.prefix(1)).contains(where: {
        $0.dayNumber == day || Self.isSwapped($0, date)
      })
    else { return nil }
    guard let number = first.dayNumber, visible != nil || abs(number - day) <= 62 else {
      return nil
    }
    // The very minute of the last change is what it says.
    guard let minute = Self.minute(of: first), minute == declared.changed.flatMap(Self.minute)
    else {
      return first
    }
    return nil
  }

  /// The day in a line by the headline, where a record gives another one: that of an import, of a last change,
  /// or the same one with month and day in each other's place.
  private func correction(of date: PublicationDate) -> PublicationDate? {
    guard let beside = shown.beside, let first = beside.dayNumber, let day = date.dayNumber,
      first != day, abs(first - day) <= 62 || Self.isSwapped(beside, date)
    else { return nil }
    return beside
  }

  /// Minutes in UTC, or where there is no zone by the page's own clock.
  private static func minute(of date: PublicationDate) -> Int? {
    guard let day = date.dayNumber, let hour = date.hour, let minute = date.minute else {
      return nil
    }
    return day * 1440 + hour * 60 + minute - (date.offsetMinutes ?? 0)
  }

  /// 2021-11-01 and 2021-01-11: one text, read both ways.
  private static func isSwapped(_ first: PublicationDate, _ second: PublicationDate) -> Bool {
    first.year == second.year && first.month == second.day && first.day == second.month
  }

  /// Americans and Filipinos write the month first.
  private static func isMonthFirst(_ facts: PageFacts) -> Bool {
    [facts.language, facts.meta("og:locale"), facts.data?.language].compactMap { $0 }.contains {
      let tag = $0.lowercased().replacing("_", with: "-")
      return tag.hasSuffix("-us") || tag.hasSuffix("-ph")
    }
  }

  /// The day in the page's own address.
  private var address: PublicationDate? {
    let links = [facts.canonical, facts.meta("og:url"), facts.data?.link].compactMap { $0 }
    for link in links {
      if let date = AddressDate.day(in: link) { return date }
    }
    return nil
  }

  // MARK: The page's own calendar

  /// The day that the page's readers saw: a time in UTC may be of another day than the page itself says.
  private func local(_ date: PublicationDate) -> PublicationDate {
    guard date.offsetMinutes == 0, let hour = date.hour else { return date }
    let likely = declared.likely
    let others: [PublicationDate?] = [
      shown.named, shown.beside, address, likely, shown.times.first,
    ]
    for other in others.compactMap({ $0 }) where other.offsetMinutes != 0 {
      guard other.day != nil, let days = Self.days(from: date, to: other), abs(days) == 1 else {
        continue
      }
      // Only where the sun may have risen between.
      if days == 1 ? hour >= 10 : hour < 12 {
        return other.offsetMinutes == nil
          ? PublicationDate(year: other.year, month: other.month, day: other.day) : other
      }
    }
    return midnight(date) ?? date
  }

  /// A day without a time is midnight to many a system, which then says it in UTC: "2022-11-06T23:00:00Z" is
  /// 7 November in Berlin, "2022-11-06T15:00:00Z" in Tokyo.
  private func midnight(_ date: PublicationDate) -> PublicationDate? {
    guard date.minute == 0, date.second == 0, let hour = date.hour, let language = facts.language,
      let hours = Self.midnights[LanguageDetector.primary(language)], hours.contains(hour),
      let month = date.month, let day = date.day
    else { return nil }
    let next = CivilTime.day(CivilTime.dayNumber(date.year, month, day) + 1)
    return PublicationDate(year: next.year, month: next.month, day: next.day)
  }

  /// The hours in UTC at which a day begins where the language is spoken, in winter and in summer.
  private static let midnights: [String: Set<Int>] = [
    "de": [22, 23], "fr": [22, 23], "it": [22, 23], "nl": [22, 23], "pl": [22, 23],
    "sv": [22, 23], "da": [22, 23], "no": [22, 23], "nb": [22, 23], "cs": [22, 23],
    "sk": [22, 23], "hu": [22, 23], "sl": [22, 23], "hr": [22, 23], "sr": [22, 23],
    "ca": [22, 23], "fi": [21, 22], "el": [21, 22], "ro": [21, 22], "bg": [21, 22],
    "uk": [21, 22], "et": [21, 22], "lv": [21, 22], "lt": [21, 22], "tr": [21],
    "ru": [21], "zh": [16], "ja": [15], "ko": [15], "th": [17], "vi": [17], "id": [17],
  ]

  private static func days(from first: PublicationDate, to second: PublicationDate) -> Int? {
    guard let a = first.dayNumber, let b = second.dayNumber else { return nil }
    return b - a
  }
}
