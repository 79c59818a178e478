// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// The network behind ``VowelModel``: two networks that read the same symbols and vote.
///
/// The file is `rawi_ensemble` of the PyPI package `text2tashkeel`: *rawi-v2*, which gives each
/// symbol a class, and *rawi-v3*, which says apart whether a symbol has any mark and which. The
/// package lets the first decide whether and the second which; here the two probabilities are
/// multiplied, which is right more often (docs/arabic.md).
public final class VowelNetwork: Sendable {
  /// The number of symbols that the embedding knows.
  public let symbols: Int
  /// The number of classes that the dense layer distinguishes.
  public let classes: Int
  private let whole: VowelBranch
  private let split: VowelBranch

  /// The network whose weights `file` holds.
  ///
  /// - Throws: ``NetworkError`` where a tensor is missing or has another shape.
  public init(_ file: ONNXFile) throws(NetworkError) {
    whole = try VowelBranch(
      file, .init(prefix: "g_", layers: [352, 395], dense: [(398, "fc.bias")]))
    split = try VowelBranch(
      file,
      .init(
        prefix: "v_", layers: [359, 402],
        dense: [(405, "presence_head.bias"), (406, "value_head.bias")]))
    classes = whole.dense[0].matrix.outputs
    symbols = whole.symbols
    guard split.symbols == symbols, split.dense[0].matrix.outputs == 1,
      split.dense[1].matrix.outputs == classes, classes > 1
    else { throw .damaged("its two networks don't fit each other") }
  }

  /// The scores of each sentence: `classes` values for each symbol.
  public func scores(_ sentences: [[Int]]) -> [[Float]] {
    var result = [[Float]](repeating: [], count: sentences.count)
    // Longest first: at each step the sentences still running are then the first ones.
    let order = sentences.indices.sorted {
      (sentences[$1].count, $0) < (sentences[$0].count, $1)
    }
    var start = 0
    while start < order.count {
      var end = start
      var total = 0
      // 10 MB of gates and states; wider batches are hardly faster.
      while end < order.count, end - start < 24, total < 1_200 {
        total += sentences[order[end]].count
        end += 1
      }
      let batch = Array(order[start..<end])
      let texts = batch.map { sentences[$0] }
      for (index, pair) in zip(batch, zip(whole.outputs(texts), split.outputs(texts))) {
        result[index] = vote(pair.0[0], presence: pair.1[0], value: pair.1[1])
      }
      start = end
    }
    return result
  }

  /// The logarithm of the product: *v2*'s score, and for every class with marks *v3*'s odds that
  /// there are any and the probability of these among them.
  private func vote(_ scores: [Float], presence: [Float], value: [Float]) -> [Float] {
    var result = scores
    for (symbol, odds) in presence.enumerated() {
      let marked = (symbol * classes + 1)..<((symbol + 1) * classes)
      let most = value[marked].max() ?? 0
      let total = value[marked].reduce(0) { $0 + exp($1 - most) }
      let shift = odds - most - log(total)
      for index in marked { result[index] += value[index] + shift }
    }
    return result
  }
}
