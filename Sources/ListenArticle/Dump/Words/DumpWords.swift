// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of one language by which the pieces of a page are recognised.
///
/// Words are written as people write them: case, accents, hamzas and vowel marks do not count, nor
/// do the marks between words. `#` stands for any number. Entries are parted by strokes or lines.
struct DumpWords: Sendable {
  /// Whole blocks, or what stands before a block's colon.
  var labels: KeyValuePairs<Cue, String> = [:]
  /// Beginnings of blocks of up to fourteen words.
  var prefixes: KeyValuePairs<Cue, String> = [:]
  /// Pieces of blocks of up to sixty words.
  var phrases: KeyValuePairs<Cue, String> = [:]
  /// The days of the week.
  var weekdays = ""
  /// What bylines begin with.
  var authorLabels = ""
  /// "Ago", beside a number.
  var ago = ""
  /// Agencies, each as one word of its name.
  var agencies = ""
  /// What credits of pictures hold.
  var pictures = ""
  /// "You", "your": pages speak to their readers.
  var address = ""
  /// "I", "we": commenters and columnists speak of themselves.
  var speaker = ""
  /// "Published", "updated".
  var published = ""
  /// "Source".
  var sources = ""
  /// Words that sites use of themselves.
  var site = ""

  /// Every language that has such a list.
  static let all = [
    english, spanish, arabic, german, french, portuguese, italian, dutch, polish, russian, chinese,
  ]

  /// The entries of a list.
  static func entries(_ list: String) -> [Substring] {
    list.split { $0 == "|" || $0 == "\n" }
  }
}
