// SPDX-License-Identifier: GPL-3.0-or-later

/// The nearest right word to a wrong one.
package enum Suggestion {
  /// The one of `candidates` that `word` was most likely meant to be, or nothing if none is near.
  ///
  /// Case does not count. A beginning of exactly one candidate means that one, since people who
  /// know tools with abbreviations type them.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let word = word.lowercased()
    guard !word.isEmpty else { return nil }
    let scored = candidates.compactMap { candidate -> (String, Int)? in
      let tolerance = tolerance(for: candidate.count)
      // Length alone rules most of them out, however long the word is.
      guard abs(candidate.count - word.count) <= tolerance else { return nil }
      let distance = distance(word, candidate.lowercased())
      return distance <= tolerance ? (candidate, distance) : nil
    }
    if let best = scored.min(by: { $0.1 < $1.1 }) { return best.0 }
    let completed = candidates.filter { $0.lowercased().hasPrefix(word) }
    return word.count >= 2 && completed.count == 1 ? completed.first : nil
  }

  /// How many slips a word of this length may have: short words are near to everything.
  private static func tolerance(for length: Int) -> Int {
    switch length {
    case ...1: 0
    case ...4: 1
    case ...7: 2
    default: 3
    }
  }

  /// The Damerau–Levenshtein distance in its restricted form (optimal string alignment): how many
  /// letters to insert, drop, replace or swap with their neighbour to make one word the other.
  static func distance(_ first: String, _ second: String) -> Int {
    // No right word is as long as that.
    let a = Array(first.prefix(64))
    let b = Array(second.prefix(64))
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
