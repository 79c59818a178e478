// SPDX-License-Identifier: GPL-3.0-or-later

/// What a language's sentences begin with, and the abbreviations that they may hold.
struct SentenceMarks: Sendable {
  /// Stand before a name, so that a capital after them begins no sentence.
  var titles: Set<String>
  /// Stand before a number.
  var numbered: Set<String>
  /// End a sentence only where a word follows that begins one.
  var abbreviations: Set<String>
  /// Of the abbreviations those that no name follows: any capital after them begins a sentence.
  var closing: Set<String> = []
  /// Words with a capital that go on after ``closing``, in lower case.
  var continuing: Set<String> = []
  /// Words that begin sentences, in lower case.
  var starters: Set<String>
  /// A colon at the end of a word ends a sentence, as Arabic news use it after a headline.
  var colonEnds = false

  /// The marks of the language `tag`.
  static func marks(for tag: String) -> SentenceMarks {
    switch tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() {
    case "es": spanish
    case "ar": arabic
    default: english
    }
  }

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

  static let spanish = {
    var titles: Set<String> = ["mt", "st", "mr", "mrs", "ee", "ff", "jj", "rr", "cc", "dd"]
    var numbered: Set<String> = ["no", "nos", "nro", "nros", "n°", "n.º", "nº"]
    var abbreviations: Set<String> = ["párrf", "hs", "uu", "aa", "hh", "oo", "sa", "ej"]
    for (word, (_, use)) in SpanishAbbreviations.words {
      switch use {
      case .title, .stoppedTitle: titles.insert(word)
      case .numbered: numbered.insert(word)
      case .stopped, .always: abbreviations.insert(word)
      }
    }
    numbered.formUnion([
      "ene", "feb", "abr", "jun", "jul", "ago", "sep", "sept", "oct", "nov", "dic",
    ])
    numbered.subtract(["p"])
    abbreviations.subtract(["da", "esp"])
    titles.subtract(["sen", "dir", "gob"])
    return SentenceMarks(
      titles: titles, numbered: numbered, abbreviations: abbreviations,
      closing: SpanishAbbreviations.closing.union(
        ["a.m", "p.m", "uu", "hh", "ee.uu", "dd.hh", "rr.hh", "a.c", "d.c"]),
      starters: SpanishAbbreviations.sentenceStarters)
  }()

  static let arabic = SentenceMarks(
    titles: ["د", "م", "أ", "أ.د", "ا", "ص", "ج", "ق", "ت", "س", "ع", "ص.ب"],
    numbered: ["رقم", "ص"],
    abbreviations: [], starters: [], colonEnds: true)
}
