// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Tells for each block of a dump whether it is the article's text: a linear-chain model, whose
/// best row of labels is found by Viterbi's algorithm in one pass.
///
/// An article is a stretch of a page that may be interrupted; so there are four labels, and from
/// each one only some of them are reached. Weights: ``SpanWeights``.
enum SpanLabeller {
  /// The place of a block in the page.
  enum Label: Int { case before, text, interruption, after }

  /// The labels of `blocks`.
  static func labels(_ blocks: [DumpBlock]) -> [Label] {
    guard !blocks.isEmpty else { return [] }
    let features = SpanFeatures(blocks)
    let weights = SpanWeights.shared
    var scores = weights.start
    var from = [UInt8](repeating: 0, count: blocks.count * 4)
    for index in blocks.indices {
      var sum = SpanWeights.Sum(of: weights)
      features.collect(of: index, into: &sum)
      let own = sum.scores
      guard index > 0 else {
        scores &+= own
        continue
      }
      var next = SIMD4<Int32>(repeating: impossible)
      for state in 0..<4 {
        for previous in 0..<4 where follows[previous][state] {
          let score = scores[previous] &+ weights.transitions[previous][state]
          if score > next[state] {
            next[state] = score
            from[index * 4 + state] = UInt8(previous)
          }
        }
      }
      scores = next &+ own
    }
    return path(scores, from, count: blocks.count)
  }

  /// Far below any score, and far above the least number.
  static let impossible = Int32.min / 4

  private static let follows: [[Bool]] = [
    [true, true, false, false], [false, true, true, true], [false, true, true, false],
    [false, false, false, true],
  ]

  private static func path(
    _ scores: SIMD4<Int32>, _ from: [UInt8], count: Int
  ) -> [Label] {
    // A page does not end in an interruption.
    var state = 0
    for candidate in [1, 3] where scores[candidate] > scores[state] { state = candidate }
    var labels = [Label](repeating: .before, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      labels[index] = Label(rawValue: state) ?? .before
      state = Int(from[index * 4 + state])
    }
    return labels
  }
}
