// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension SentenceMarks {
  /// The marks of English.
  static let english = {
    var titles: Set<String> = ["st", "messrs", "mme", "mlle", "sra", "ven", "bros"]
    var numbered: Set<String> = ["no", "nos", "n°", "nº"]
    var abbreviations: Set<String> = ["al", "ph.d", "e.t.c"]
    for (word, (_, use)) in EnglishAbbreviations.words {
      switch use {
      case .title, .stoppedTitle: titles.insert(word)
      case .numbered: numbered.insert(word)
      case .stopped, .always, .suffix: abbreviations.insert(word)
      }
    }
    for month in EnglishDates.months.keys where month.utf8.count <= 4 { numbered.insert(month) }
    abbreviations.formUnion(EnglishDates.weekdays.keys)
    // Words as well as short forms.
    numbered.subtract(["may", "long", "art", "ch", "march", "june", "july"])
    return SentenceMarks(
      titles: titles, numbered: numbered, abbreviations: abbreviations,
      closing: EnglishAbbreviations.closing.union(["a.m", "p.m"]),
      continuing: EnglishTimes.continuations, starters: EnglishAbbreviations.sentenceStarters)
  }()
}
