// SPDX-License-Identifier: GPL-3.0-or-later

/// The names of persons that lexicons list, in words as they are written.
package struct PersonNames: Sendable, Hashable {
  /// A part of a person's name that a lexicon's entry is.
  enum Part: String, Sendable, Hashable {
    /// The first word of a full name: a given name, or a family name that stands first.
    case first = "given"
    /// A family name, or a whole name.
    case last = "person"
  }

  private var first: Set<String> = []
  /// The words of family and whole names by their last word.
  private var last: [String: [[String]]] = [:]

  /// An empty list of names.
  init() {}

  /// Whether the list is empty.
  var isEmpty: Bool { first.isEmpty && last.isEmpty }

  /// Adds `name` as `part` of persons' names.
  mutating func insert(_ name: String, as part: Part) {
    let words = LexiconWord.plain(name).split(separator: " ").map(String.init)
    guard let start = words.first, let end = words.last else { return }
    switch part {
    case .first: first.insert(start)
    case .last:
      last[end, default: []].append(words)
      last[end]?.sort { $0.count > $1.count }
    }
  }

  /// Whether full names begin with a word, or with the part of it before a hyphen ("Jean-Luc").
  func begin(with word: String) -> Bool {
    if first.contains(word) { return true }
    guard let hyphen = word.firstIndex(where: LexiconWord.isHyphen) else { return false }
    return first.contains(String(word[..<hyphen]))
  }

  /// The words of the longest listed name that ends with the last of `words`; nil if none does.
  func ending(_ words: [String]) -> Int? {
    guard let end = words.last, let lists = last[end] else { return nil }
    return lists.first { $0.count <= words.count && words.suffix($0.count).elementsEqual($0) }?
      .count
  }
}
