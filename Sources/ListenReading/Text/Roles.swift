// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Words of titles, which follow names in bylines.
enum Roles {
  /// Whether a word says what somebody is, as "correspondent" does.
  static func isRole(_ word: String) -> Bool {
    words.contains(word.lowercased().trimmed(of: ".,:;"))
  }

  /// Every word of a title.
  static var all: Set<String> { words }

  /// The start of the title that has its last word at `index`: "Senior Political Reporter".
  static func start(of index: Int, in words: [String]) -> Int {
    var start = index
    while start > 0, qualifiers.contains(words[start - 1].lowercased()) { start -= 1 }
    return start
  }

  /// "JamesStaff" without its "Staff"; nothing where nothing is glued on.
  static func unglued(_ word: String) -> String? {
    for glued in glued where word.hasSuffix(glued) && word.count > glued.count + 1 {
      return String(word.dropLast(glued.count))
    }
    return nil
  }

  private static let words = ReadingWords.set(\.byline.roles)
  private static let qualifiers = ReadingWords.set(\.byline.roleQualifiers)
  private static let glued = ReadingWords.list(\.byline.gluedRoles)
}
