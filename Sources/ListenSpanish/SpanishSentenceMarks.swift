// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension SentenceMarks {
  /// The marks of Spanish.
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
}
