// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Properties of a block in groups of alternatives, each of which has weights in a table.
protocol FeatureGroup: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
  /// The number of alternatives in the group.
  var count: Int { get }
  /// The place of each group's first alternative among those of all groups, and their number at the end.
  static var offsets: [Int] { get }
}

extension FeatureGroup {
  /// The number of alternatives in all groups.
  static var total: Int { allCases.reduce(0) { $0 + $1.count } }

  /// The places at which the groups begin.
  static func makeOffsets() -> [Int] {
    allCases.reduce(into: [0]) { offsets, feature in
      offsets.append((offsets.last ?? 0) + feature.count)
    }
  }

  /// The place of an alternative; the last stands for all beyond it.
  func place(_ value: Int) -> Int { place(value, Self.offsets) }

  /// The place of an alternative, by ``offsets`` that the caller keeps at hand.
  func place(_ value: Int, _ offsets: [Int]) -> Int {
    min(offsets[rawValue] + max(0, value), offsets[rawValue + 1] - 1)
  }
}

/// A taker of places in a table of weights.
protocol PlaceSink {
  /// Takes one place.
  mutating func add(_ place: Int)
}

/// Whole numbers in a string, one row a line, each after a name.
enum WeightTable {
  /// The rows by their names.
  static func rows(_ text: String) -> [Substring: [Int32]] {
    var rows: [Substring: [Int32]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let name = parts.first else { continue }
      rows[name, default: []] += parts.dropFirst().compactMap { Int32($0) }
    }
    return rows
  }
}
