// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The lists that a word of a dump may be in.
struct WordMarks: OptionSet, Hashable {
  let rawValue: UInt16

  /// A word that texts of some language can't do without.
  static let function = WordMarks(rawValue: 1)
  /// The name of a month.
  static let month = WordMarks(rawValue: 2)
  /// The name of a day of the week.
  static let weekday = WordMarks(rawValue: 4)
  /// "By", "por", "بقلم".
  static let author = WordMarks(rawValue: 8)
  /// "Ago", "hace", "منذ".
  static let ago = WordMarks(rawValue: 16)
  /// "Correspondent", "redactora".
  static let role = WordMarks(rawValue: 32)
  /// "Reuters", "EFE", "وكالات".
  static let agency = WordMarks(rawValue: 64)
  /// "Photo", "foto", "صورة", and the picture agencies.
  static let picture = WordMarks(rawValue: 128)
  /// "You", "your", "usted", "Ihre": who is spoken to.
  static let address = WordMarks(rawValue: 256)
  /// "Published", "actualizado", "نشر".
  static let published = WordMarks(rawValue: 512)
  /// "Source", "fuente", "المصدر".
  static let source = WordMarks(rawValue: 1024)
  /// "I", "yo", "ich": who speaks.
  static let speaker = WordMarks(rawValue: 2048)
  /// "Cookies", "newsletter", "copyright": words of sites rather than of articles.
  static let site = WordMarks(rawValue: 4096)

  /// The first word of a phrase of ``DumpWords``.
  static let phrase = WordMarks(rawValue: 8192)

  /// The lists that the word of `hash` is in.
  static func of(_ hash: UInt64) -> WordMarks { table[hash] ?? [] }

  private static let table = HashTable(entries)

  private static let entries: [UInt64: WordMarks] = {
    var table: [UInt64: WordMarks] = [:]
    func add(_ words: some Sequence<String>, _ mark: WordMarks) {
      for word in words {
        for hash in TextScan.rawHashes(of: word) { table[hash, default: []].formUnion(mark) }
      }
    }
    add(FunctionWords.languagesByWord.keys, .function)
    add(MonthNames.all, .month)
    add(Roles.all, .role)
    for language in DumpWords.all {
      func add(_ list: String, _ mark: WordMarks) {
        for entry in DumpWords.entries(list) {
          for hash in TextScan.rawHashes(of: entry) { table[hash, default: []].formUnion(mark) }
        }
      }
      add(language.weekdays, .weekday)
      add(language.authorLabels, .author)
      add(language.ago, .ago)
      add(language.agencies, .agency)
      add(language.pictures, .picture)
      add(language.address, .address)
      add(language.speaker, .speaker)
      add(language.published, .published)
      add(language.sources, .source)
      add(language.site, .site)
      for (_, list) in language.phrases {
        for entry in DumpWords.entries(list) {
          guard let first = TextScan.rawHashes(of: entry).first else { continue }
          table[first, default: []].formUnion(.phrase)
        }
      }
    }
    return table
  }()
}
