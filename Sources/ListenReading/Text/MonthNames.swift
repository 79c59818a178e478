// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
internal import ListenArticle

/// The names of the twelve months as newspapers write them, of every language in ``ReadingWords`` and of those in
/// ``FurtherMonths``.
enum MonthNames {
  /// The month of a folded word.
  static func month(_ word: String) -> Int? { tables.single[word] ?? FurtherMonths.month(word) }

  /// The month of two folded words, such as "كانون الثاني".
  static func month(_ first: String, _ second: String) -> Int? {
    tables.double[first + " " + second]
  }

  /// Every name of ``ReadingWords``, folded; of two words the first.
  static let all: [String] =
    Array(tables.single.keys)
    + tables.double.keys.map { $0.split(separator: " ").first.map(String.init) ?? $0 }

  /// Lower case, without accents, Arabic hamzas and vowel marks, so that spellings meet.
  static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    var output = String.UnicodeScalarView()
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0x640, 0x64B...0x655, 0x670: continue
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static let tables: (single: [String: Int], double: [String: Int]) = {
    var single: [String: Int] = [:]
    var double: [String: Int] = [:]
    for words in ReadingWords.all {
      for (index, list) in words.dates.months.enumerated() {
        for name in ReadingWords.entries(list) {
          let key = folded(String(name))
          if key.utf8.contains(0x20) { double[key] = index + 1 } else { single[key] = index + 1 }
        }
      }
    }
    return (single, double)
  }()
}
