// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of one language by which an article is read: which language a text is in, who wrote it
/// and when, and what of a page is no part of it.
///
/// Lists are parted by `|`; their words are in lower case. It is a class so that making the tables of
/// all languages does not copy it for each of them.
package final class ReadingWords: Sendable {
  /// The primary subtag of BCP 47.
  package let tag: String
  /// The script in which the language is written.
  package let script: WritingSystem
  /// The small words that a text can't do without, parted by blanks.
  package let functionWords: String
  /// Letters that languages of the same script seldom have.
  package let ownLetters: String
  /// Whether a function word with a capital opens a sentence.
  package let capitalOpensSentence: Bool
  /// Dates and times of day.
  package let dates: DateWords
  /// Lines that say who wrote an article.
  package let byline: BylineWords
  /// Furniture of pages.
  package let page: PageWords
  /// Furniture, captions and signs of text dumps.
  package let dump: DumpWords

  /// All that a reader needs of a language.
  package init(
    tag: String, script: WritingSystem, functionWords: String, ownLetters: String,
    capitalOpensSentence: Bool, dates: DateWords, byline: BylineWords, page: PageWords,
    dump: DumpWords
  ) {
    self.tag = tag
    self.script = script
    self.functionWords = functionWords
    self.ownLetters = ownLetters
    self.capitalOpensSentence = capitalOpensSentence
    self.dates = dates
    self.byline = byline
    self.page = page
    self.dump = dump
  }

  /// Every language that is recognised.
  ///
  /// Those with a language pack come first; of the others a few words are known, so that their
  /// articles are told apart, and dated.
  package static let all: [ReadingWords] = [english, spanish, arabic] + recognised

  /// The full names of the months, January first; none where they are not known.
  package var monthNames: [String] {
    dates.months.map { Self.entries($0).first.map(String.init) ?? "" }
  }

  /// The full name of a month, 1 to 12.
  package func monthName(_ month: Int) -> String? {
    dates.months.indices.contains(month - 1)
      ? Self.entries(dates.months[month - 1]).first.map(String.init) : nil
  }

  /// The words of a list.
  package static func entries(_ list: String) -> [Substring] {
    list.split { $0 == "|" || $0 == "\n" }
  }

  /// A list of all languages, those of the first language first.
  package static func list(_ words: (ReadingWords) -> String) -> [String] {
    var list: [String] = []
    for language in all {
      let own = words(language)
      if !own.isEmpty { for entry in entries(own) { list.append(String(entry)) } }
    }
    return list
  }

  /// A list of all languages, to look words up in.
  package static func set(_ words: (ReadingWords) -> String) -> Set<String> { Set(list(words)) }
}
