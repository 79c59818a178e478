// SPDX-License-Identifier: GPL-3.0-or-later

/// The content words of a stretch of text, by which what is about something else is noticed.
struct Vocabulary {
  private var counts: [String: Int] = [:]

  /// The words of `blocks`.
  init(_ blocks: some Sequence<DumpBlock>) {
    for block in blocks { add(block.text, times: 1) }
  }

  /// Counts the words of `text`, or takes them away.
  mutating func add(_ text: String, times: Int) {
    for key in Self.keys(of: text) { counts[key, default: 0] += times }
  }

  /// Whether a word (as ``keys(of:)`` gives it) is among them.
  func has(_ key: String) -> Bool { counts[key, default: 0] > 0 }

  /// What share of the content words of `texts` stands in other texts of these as well; nothing
  /// where they have too few words.
  func share(of texts: some Sequence<String>) -> Double? {
    var own: [String: Int] = [:]
    for text in texts { for key in Self.keys(of: text) { own[key, default: 0] += 1 } }
    guard own.count >= 3 else { return nil }
    let known = own.filter { counts[$0.key, default: 0] > $0.value }.count
    return Double(known) / Double(own.count)
  }

  /// The content words of `text`, cut to a rough stem.
  static func keys(of text: String) -> Set<String> {
    var keys: Set<String> = []
    for word in WordScanner(text, limit: 400) where FunctionWords.languagesByWord[word] == nil {
      let key = stem(word)
      if key.unicodeScalars.count >= 3 { keys.insert(key) }
    }
    return keys
  }

  /// The first six letters, without the Arabic article and the particles that cling to it.
  static func stem(_ word: String) -> String {
    var rest = word[...]
    if let first = rest.unicodeScalars.first, WritingSystem(first) == .arabic {
      for prefix in ["وال", "بال", "فال", "كال", "لل", "ال", "و"]
      where rest.hasPrefix(prefix) && rest.count >= prefix.count + 3 {
        rest = rest.dropFirst(prefix.count)
        break
      }
    }
    return String(rest.prefix(6))
  }
}
