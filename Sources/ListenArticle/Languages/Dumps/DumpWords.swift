// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of one language by which the pieces of a page are recognised.
///
/// Words are written as people write them: case, accents, hamzas and vowel marks do not count, nor
/// do the marks between words. `#` stands for any number. Entries are parted by strokes or lines.
package struct DumpWords: Sendable {
  /// Whole blocks, or what stands before a block's colon.
  package var labels: KeyValuePairs<Cue, String>
  /// Beginnings of blocks of up to fourteen words.
  package var prefixes: KeyValuePairs<Cue, String>
  /// Pieces of blocks of up to sixty words.
  package var phrases: KeyValuePairs<Cue, String>
  /// The days of the week.
  package var weekdays: String
  /// The words that begin bylines.
  package var authorLabels: String
  /// "Ago", beside a number.
  package var ago: String
  /// Agencies, each as one word of its name.
  package var agencies: String
  /// The words in credits of pictures.
  package var pictures: String
  /// "You", "your": pages speak to their readers.
  package var address: String
  /// "I", "we": commenters and columnists speak of themselves.
  package var speaker: String
  /// "Published", "updated".
  package var published: String
  /// "Source".
  package var sources: String
  /// Words that sites use of themselves.
  package var site: String

  /// The words of a language; those that are left out are not known.
  package init(
    labels: KeyValuePairs<Cue, String> = [:], prefixes: KeyValuePairs<Cue, String> = [:],
    phrases: KeyValuePairs<Cue, String> = [:], weekdays: String = "", authorLabels: String = "",
    ago: String = "", agencies: String = "", pictures: String = "", address: String = "",
    speaker: String = "", published: String = "", sources: String = "", site: String = ""
  ) {
    self.labels = labels
    self.prefixes = prefixes
    self.phrases = phrases
    self.weekdays = weekdays
    self.authorLabels = authorLabels
    self.ago = ago
    self.agencies = agencies
    self.pictures = pictures
    self.address = address
    self.speaker = speaker
    self.published = published
    self.sources = sources
    self.site = site
  }

  /// Those of every language that is recognised, and of Chinese, which its script tells.
  package static let all = ReadingWords.all.map(\.dump) + [chinese]

  /// The entries of a list.
  package static func entries(_ list: String) -> [Substring] {
    list.split { $0 == "|" || $0 == "\n" }
  }
}
