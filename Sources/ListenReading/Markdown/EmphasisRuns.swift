// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Text with runs of `~~` and `==` in it, from which those that come in pairs are taken.
///
/// They pair as CommonMark's stars do.
struct EmphasisRuns {
  private struct Run {
    var mark: Unicode.Scalar
    var left: Int
    /// Its place in the text.
    var position: Int
  }

  private var plain: [Unicode.Scalar] = []
  private var runs: [Run] = []
  /// The runs of each mark that may still be closed.
  private var openers: [Unicode.Scalar: [Int]] = [:]

  /// Adds text.
  mutating func append(_ scalar: Unicode.Scalar) { plain.append(scalar) }

  /// Adds a run of `count` times `mark`, between the two scalars given.
  mutating func append(
    run mark: Unicode.Scalar, count: Int, after previous: Unicode.Scalar,
    before next: Unicode.Scalar
  ) {
    let (spaceBefore, spaceAfter) = (isSpace(previous), isSpace(next))
    let (markBefore, markAfter) = (isMark(previous), isMark(next))
    let opens = !spaceAfter && (!markAfter || spaceBefore || markBefore)
    let closes = !spaceBefore && (!markBefore || spaceAfter || markAfter)
    var run = Run(mark: mark, left: count, position: plain.count)
    if closes {
      while run.left > 0, let last = openers[mark]?.last {
        let taken = min(run.left, runs[last].left)
        run.left -= taken
        runs[last].left -= taken
        if runs[last].left == 0 { openers[mark]?.removeLast() }
      }
    }
    runs.append(run)
    if opens, run.left > 0 { openers[mark, default: []].append(runs.count - 1) }
  }

  /// The text with the runs that are left over.
  ///
  /// Scalar by scalar, since a view that is given several at once makes room for no more than them.
  func text() -> String {
    var output = String.UnicodeScalarView()
    var next = 0
    for run in runs {
      for scalar in plain[next..<run.position] { output.append(scalar) }
      next = run.position
      for _ in 0..<run.left { output.append(run.mark) }
    }
    for scalar in plain[next...] { output.append(scalar) }
    return String(output)
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
