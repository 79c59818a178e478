// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The weights of ``TitleFinder``, in hundredths.
struct TitleWeights: Sendable {
  private let table: [Int32]

  /// The weights in this version, the only ones there are.
  static let shared = TitleWeights(TitleWeightData.text)

  /// Weights as ``TitleWeightData`` has them: a row for each group.
  init(_ text: String) {
    let rows = WeightTable.rows(text)
    var table = [Int32](repeating: 0, count: TitleFeature.total)
    for feature in TitleFeature.allCases {
      for (value, weight) in (rows["\(feature)"] ?? []).prefix(feature.count).enumerated() {
        table[feature.place(value)] = weight
      }
    }
    self.table = table
  }

  /// The sum of the weights at `places`.
  func score(_ places: [Int]) -> Int32 { places.reduce(0) { $0 &+ table[$1] } }
}
