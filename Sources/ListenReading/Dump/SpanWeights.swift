// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The weights of ``SpanLabeller``, in hundredths.
struct SpanWeights: Sendable {
  /// The weights of each alternative of ``SpanFeature`` in order, one for each label.
  private let table: [SIMD4<Int32>]
  /// The weights from each label to each label.
  let transitions: [SIMD4<Int32>]
  /// The weights of the labels with which a page may begin.
  let start = SIMD4<Int32>(0, 0, SpanLabeller.impossible, SpanLabeller.impossible)

  /// The weights in this version, the only ones there are.
  static let shared = SpanWeights(SpanWeightData.text + "\n" + PageWeightData.text)

  /// Weights as ``SpanWeightData`` and ``PageWeightData`` have them: four rows for each group, one a label.
  init(_ text: String) {
    let rows = WeightTable.rows(text)
    var table = [SIMD4<Int32>](repeating: .zero, count: SpanFeature.total)
    for feature in SpanFeature.allCases {
      let row = rows["\(feature)"] ?? []
      for value in 0..<min(feature.count, row.count / 4) {
        table[feature.place(value)] = SIMD4(
          row[value], row[feature.count + value], row[feature.count * 2 + value],
          row[feature.count * 3 + value])
      }
    }
    self.table = table
    let row = rows["transitions"] ?? []
    transitions = (0..<4).map { from in
      row.count == 16
        ? SIMD4(row[from * 4], row[from * 4 + 1], row[from * 4 + 2], row[from * 4 + 3]) : .zero
    }
  }

  /// The sum of the weights at the places that it is given.
  struct Sum: PlaceSink {
    private let table: [SIMD4<Int32>]
    /// The sum for each label.
    private(set) var scores = SIMD4<Int32>.zero

    init(of weights: SpanWeights) { table = weights.table }

    mutating func add(_ place: Int) { scores &+= table[place] }
  }
}
