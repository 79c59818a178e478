// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension Inflection {
  /// The Spanish endings -s and -es, said as written.
  static func spanish(_ word: String) -> [Inflection] {
    guard word.count >= 5, let last = word.last, last == "s" || last == "S" else { return [] }
    return (1...(word.lowercased().hasSuffix("es") ? 2 : 1)).map {
      Inflection(
        stem: String(word.dropLast($0)), suffix: String(word.suffix($0)), ending: .asWritten)
    }
  }
}
