// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The function words of all languages, to be found by their keys.
struct FunctionWordTable: Sendable {
  /// The evidence that a word gives.
  struct Evidence: Sendable {
    /// Places in ``languages``.
    var languages: [Int]
    /// A word of one language says more than one that five share.
    var weight: Double
  }

  /// The table of all lists in this version; there is no other.
  static let shared = FunctionWordTable()

  /// BCP 47, in order.
  let languages: [String]
  private let evidence: [Evidence]
  /// Keys by their scattered value, at the first free place from there; -1 is free.
  private var places: [(key: WordKey, index: Int)]
  private static let bits: UInt64 = 12

  private init() {
    let order = FunctionWords.byLanguage.keys.sorted()
    languages = order
    var evidence: [Evidence] = []
    places = Array(repeating: (WordKey([]), -1), count: 1 << Self.bits)
    for (word, tags) in FunctionWords.languagesByWord {
      let key = WordKey(Array(word.utf8))
      guard !key.isEmpty else { continue }
      var place = Self.place(key)
      while places[place].index >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = (key, evidence.count)
      evidence.append(
        Evidence(
          languages: tags.compactMap { order.firstIndex(of: $0) }.sorted(),
          weight: 1 / Double(tags.count).squareRoot()))
    }
    self.evidence = evidence
  }

  /// The evidence that the word of `key` gives; nil if it is no function word.
  func evidence(_ key: WordKey) -> Evidence? {
    guard !key.isEmpty else { return nil }
    var place = Self.place(key)
    while places[place].index >= 0 {
      if places[place].key == key { return evidence[places[place].index] }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private static func place(_ key: WordKey) -> Int { Int(key.scattered >> (64 - bits)) }
}
