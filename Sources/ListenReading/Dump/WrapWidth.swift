// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The width at which a tool broke the lines of a text, if it did.
///
/// A line break is the tool's, not the author's, exactly where the next word would not have fitted.
struct WrapWidth {
  /// The width of most lines; nothing where lines are as long as their paragraphs.
  let columns: Int?
  /// The widths of lines that begin at a column, where that can be told: margins differ by style.
  private let columnsByStart: [Int: Int]
  /// Whether the first line of each paragraph is set in.
  private let isSetIn: Bool

  /// Finds the widths that explain the most line breaks of `lines`.
  init(_ lines: [DumpLine]) {
    var all = Tally()
    var tallies: [Int: Tally] = [:]
    let isSetIn = Self.isSetIn(lines)
    self.isSetIn = isSetIn
    for (index, line) in lines.enumerated() where !line.isBlank {
      if line.text.utf8.contains(0x20) {
        all.addLine(line.width)
        tallies[line.textColumn, default: Tally()].addLine(line.width)
      }
      guard index + 1 < lines.count, line.width >= 35,
        Self.mayContinue(line, lines[index + 1], isSetIn)
      else { continue }
      let need = line.width + 1 + Self.firstWord(lines[index + 1])
      all.addBreak(line.width..<need)
      tallies[line.textColumn, default: Tally()].addBreak(line.width..<need)
    }
    var best = all.best(atLeast: 2)
    if let width = best, !Self.breaksSentences(lines, at: width, isSetIn) { best = nil }
    columns = best
    columnsByStart = best == nil ? [:] : tallies.compactMapValues { $0.best(atLeast: 4) }
  }

  /// Whether `next` carries on the paragraph of `line`.
  func joins(_ line: DumpLine, _ next: DumpLine) -> Bool {
    guard let columns, line.width >= 20, Self.mayContinue(line, next, isSetIn) else { return false }
    // "Advertisement" is no word of a paragraph that ended.
    if next.text.utf8.count < 60, SentenceEnd(line.text).mark != .open,
      CueTable.find(TextScan(next.text))?.kind == .whole
    {
      return false
    }
    let need = line.width + 1 + Self.firstWord(next)
    if let own = columnsByStart[line.textColumn] { return need > own }
    // Nested blocks often have a margin on the right as well.
    return need > columns - (line.textColumn > 3 ? 3 : 0)
  }

  private static func mayContinue(
    _ line: DumpLine, _ next: DumpLine, _ isSetIn: Bool
  ) -> Bool {
    guard !next.isBlank, !next.isBullet || next.isDash else { return false }
    if next.indent == line.textColumn { return true }
    return isSetIn && !line.isBullet && setIn.contains(line.indent - next.indent)
  }

  /// The indentation of first lines, in columns.
  private static let setIn = 2...10

  private static func isSetIn(_ lines: [DumpLine]) -> Bool {
    var firsts = 0
    var blanks = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      if next.isBlank { blanks += 1 }
      if !line.isBlank, !next.isBlank, !line.isBullet, !next.isBullet, line.width >= 35,
        setIn.contains(line.indent - next.indent)
      {
        firsts += 1
      }
    }
    return firsts >= 2 && blanks <= firsts * 2
  }

  /// Whether most of the lines that were broken at `width` end inside a sentence, as a tool breaks
  /// them; paragraphs that stand line by line end at their stops.
  private static func breaksSentences(
    _ lines: [DumpLine], at width: Int, _ isSetIn: Bool
  ) -> Bool {
    var inside = 0
    var ends = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where line.width >= 35 && mayContinue(line, next, isSetIn)
      && line.width + 1 + firstWord(next) > width
    {
      if SentenceEnd(line.text).mark == .open { inside += 1 } else { ends += 1 }
    }
    return inside >= ends
  }

  private static func firstWord(_ line: DumpLine) -> Int {
    if line.isDash { return 1 }
    return line.text.unicodeScalars.prefix { $0 != " " }.reduce(0) {
      $0 + DumpLine.columns(of: $1)
    }
  }
}

/// Counts what speaks for and against each width.
private struct Tally {
  private static let limit = 400
  private var explained = [Int](repeating: 0, count: Tally.limit + 2)
  private var lines = [Int](repeating: 0, count: Tally.limit + 2)

  mutating func addLine(_ width: Int) { lines[min(width, Self.limit + 1)] += 1 }

  /// A break that any of `widths` would have made.
  mutating func addBreak(_ widths: Range<Int>) {
    guard widths.lowerBound <= Self.limit else { return }
    explained[widths.lowerBound] += 1
    explained[min(widths.upperBound, Self.limit + 1)] -= 1
  }

  /// The width that explains the most; lines that are longer than it speak against it.
  func best(atLeast minimum: Int) -> Int? {
    var longer = lines
    for width in stride(from: Self.limit, through: 0, by: -1) { longer[width] += longer[width + 1] }
    var best = (width: 0, score: 0)
    var running = 0
    for width in 0...Self.limit {
      running += explained[width]
      let score = running * 2 - longer[width + 1] * 5
      if running >= minimum, score > best.score { best = (width, score) }
    }
    return best.score > 0 ? best.width : nil
  }
}
