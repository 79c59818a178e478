// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Text with its author's marks in it, on the way from a document to a block.
///
/// A mark is written as three characters that Unicode leaves unassigned, around the saying's code and
/// the marked text, so that cleaning and folding the text keeps marks where they belong.
enum MarkedText {
  static let open: Unicode.Scalar = "\u{FFF0}"
  static let middle: Unicode.Scalar = "\u{FFF1}"
  static let close: Unicode.Scalar = "\u{FFF2}"

  /// The beginning of a mark; ``close`` ends it.
  static func opening(_ saying: Block.Mark.Saying) -> String {
    var text = String.UnicodeScalarView([open])
    // A code is one line without signs of its own.
    for scalar in saying.code.unicodeScalars where !(0xFFF0...0xFFF2).contains(scalar.value) {
      text.append(scalar == "\n" ? " " : scalar)
    }
    text.append(middle)
    return String(text)
  }

  /// `text` without marks, and the marks in it; of marks inside each other the outer one counts, unless it
  /// goes around others.
  static func parse(_ text: String) -> (text: String, marks: [Block.Mark]) {
    guard text.unicodeScalars.contains(where: { (0xFFF0...0xFFF2).contains($0.value) }) else {
      return (text, [])
    }
    var plain: [Unicode.Scalar] = []
    var marks: [Block.Mark] = []
    var openMarks: [(code: String, start: Int)] = []
    var code: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      switch scalar {
      case open:
        // Signs that stand in the document itself begin no mark; what follows them is text.
        plain += code ?? .init()
        code = .init()
      case middle:
        guard let found = code else { continue }
        openMarks.append((String(found), plain.count))
        code = nil
      case close:
        guard let mark = openMarks.popLast(), let saying = Block.Mark.Saying(code: mark.code),
          !openMarks.contains(where: { Block.Mark.Saying(code: $0.code)?.isAround != true })
        else { continue }
        let start = plain[mark.start...].firstIndex { $0 != " " } ?? mark.start
        let end = (plain[start...].lastIndex { $0 != " " } ?? start - 1) + 1
        if case .pause = saying {
          marks.append(.init(range: plain.count..<plain.count, saying: saying))
        } else if start < end {
          marks.append(.init(range: start..<end, saying: saying))
        }
      default:
        if code != nil {
          code?.append(scalar)
        } else if scalar != " " || plain.last != " " {
          plain.append(scalar)
        }
      }
    }
    let ordered = nested(marks.map { ($0.range, $0.saying) })
    return finish(
      plain + (code ?? .init()), ordered.map { Block.Mark(range: $0.range, saying: $0.saying) })
  }

  /// The marks by their place, what is around before what is inside; an element's own are in the order in which
  /// they end.
  static func nested(
    _ marks: [(range: Range<Int>, saying: Block.Mark.Saying)]
  ) -> [(range: Range<Int>, saying: Block.Mark.Saying)] {
    marks.enumerated().sorted { one, other in
      let (a, b) = (one.element.range, other.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      if a.upperBound != b.upperBound { return a.upperBound > b.upperBound }
      return one.offset > other.offset
    }.map(\.element)
  }

  /// The text without white space at its ends, where a mark may have kept it.
  private static func finish(
    _ plain: [Unicode.Scalar], _ marks: [Block.Mark]
  ) -> (String, [Block.Mark]) {
    let first = plain.firstIndex { $0 != " " } ?? plain.count
    let end = (plain.lastIndex { $0 != " " } ?? -1) + 1
    guard first < end else { return ("", []) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: plain[first..<end])
    let moved = marks.compactMap { mark -> Block.Mark? in
      let range = (mark.range.lowerBound - first)..<(mark.range.upperBound - first)
      guard range.lowerBound >= 0, range.upperBound <= end - first else { return nil }
      return .init(range: range, saying: mark.saying)
    }
    return (String(view), moved)
  }

  /// `text` without marks.
  static func plain(_ text: String) -> String { parse(text).text }
}

extension Block {
  /// A block of text with marks in it.
  init(_ kind: Kind, marked text: String) {
    let (plain, marks) = MarkedText.parse(text)
    self.init(kind, plain)
    take(marks)
  }

  /// Takes marks over; a language of all of the text is the block's, others are runs.
  mutating func take(_ marks: [Mark]) {
    let size = text.unicodeScalars.count
    for mark in marks {
      guard case .language(let tag) = mark.saying else {
        self.marks.append(mark)
        continue
      }
      if mark.range == 0..<size {
        language = language ?? tag
      } else if let last = foreignRuns.last, last.range.upperBound > mark.range.lowerBound {
        // A run inside a run: the inner one is said in its own language.
        let outer = foreignRuns.removeLast()
        for range in [
          outer.range.lowerBound..<mark.range.lowerBound,
          mark.range.upperBound..<max(mark.range.upperBound, outer.range.upperBound),
        ] where !range.isEmpty {
          foreignRuns.append(ForeignRun(range: range, language: outer.language, isMarked: true))
        }
        foreignRuns.append(ForeignRun(range: mark.range, language: tag, isMarked: true))
        foreignRuns.sort { $0.range.lowerBound < $1.range.lowerBound }
      } else {
        foreignRuns.append(ForeignRun(range: mark.range, language: tag, isMarked: true))
      }
    }
  }
}
