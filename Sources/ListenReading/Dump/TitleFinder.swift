// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Finds the headline of an article.
///
/// It is the block above the text that is about the same things, stands where headlines stand and is
/// repeated where they are. Weights: ``TitleWeights``.
enum TitleFinder {
  /// The place of the headline in a page whose blocks have `labels`; nothing where it has none.
  static func find(_ blocks: [DumpBlock], _ labels: [SpanLabeller.Label]) -> Int? {
    guard let features = TitleFeatures(blocks, labels) else { return nil }
    let weights = TitleWeights.shared
    var best: (index: Int?, score: Int32) = (nil, weights.score(features.placesOfNone()))
    var places: [Int] = []
    for index in features.candidates {
      features.places(of: index, into: &places)
      let score = weights.score(places)
      if score > best.score { best = (index, score) }
    }
    return best.index
  }
}
