// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// A block of a page's text, be it article or furniture.
struct PageBlock: Sendable {
  var kind: Block.Kind
  /// UTF-8, white space folded.
  var bytes: [UInt8]
  /// The first text node.
  var node: Int
  /// The nearest element that makes a block.
  var element: Int
  /// Unicode scalars in all, and inside links.
  var length = 0
  var linkLength = 0
  /// Scalars in bold or in a heading.
  var strongLength = 0
  /// Marks that end or divide sentences.
  var marks = 0
  var endsSentence = false
  /// Why it is not the article's.
  var reason: String?
  /// 1 to 6 for a heading.
  var level = 0
  /// Scalars in italics or small print.
  var italicLength = 0
  /// It stands right after a picture and repeats its description, or is in italics.
  var isUnderPicture = false
  /// A sentence in letters of a heading's size.
  var isSummary = false
  /// Its number in an ordered list.
  var number: Int?
  /// A row of a table of data.
  var isTableRow = false

  /// The ways in which the author wants stretches of `bytes` to be said.
  var sayings: [(range: Range<Int>, saying: Block.Mark.Saying)] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text with its marks in it, for ``MarkedText``.
  var markedText: String {
    guard !sayings.isEmpty else { return text }
    var output: [UInt8] = []
    var position = 0
    /// The ends of the marks that are open.
    var ends: [Int] = []
    func go(to end: Int) {
      output += bytes[position..<end]
      position = end
    }
    func close(before start: Int) {
      while let end = ends.last, end <= start {
        go(to: end)
        output += String(MarkedText.close).utf8
        ends.removeLast()
      }
    }
    for mark in MarkedText.nested(sayings) where mark.range.upperBound <= bytes.count {
      close(before: mark.range.lowerBound)
      guard ends.last.map({ mark.range.upperBound <= $0 }) ?? true else { continue }
      go(to: mark.range.lowerBound)
      output += MarkedText.opening(mark.saying).utf8
      ends.append(mark.range.upperBound)
    }
    close(before: bytes.count)
    return String(decoding: output + bytes[position...], as: UTF8.self)
  }

  /// The share of its text that is links.
  var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }

  /// All of it is in bold, or in italics or small letters.
  var isStrong: Bool { strongLength * 10 >= length * 9 && length > 0 }
  var isItalic: Bool { italicLength * 10 >= length * 9 && length > 0 }

  /// Any of it is a letter, and not just figures and marks.
  var hasLetters: Bool {
    bytes.contains { $0 >= 0x80 || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }

  /// It begins in a script whose characters say as much as several letters: Han, kana, Hangul.
  var isWide: Bool { bytes.first.map { $0 >= 0xE3 && $0 <= 0xED } == true }

  /// The evidence that its container is the article, or, below zero, that it is not.
  var weight: Double {
    guard reason == nil else { return 0 }
    let own = Double(length - linkLength)
    if kind == .heading { return linkDensity > 0.5 ? -10 : 5 }
    if linkDensity > 0.5 { return -min(Double(length), 60) * 0.5 }
    if isTableRow { return 0 }
    if length < 40 || marks == 0 { return kind == .listItem ? -5 : own > 80 ? own * 0.3 : -5 }
    let value = own - Double(linkLength)
    return kind == .listItem ? value * 0.6 : value
  }
}
