// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// A word, a number or a mark of a text in which a date is looked for.
struct DateToken: Hashable {
  /// The kinds of token.
  enum Kind: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)
  }

  /// The kind of token; words are folded by ``MonthNames/folded(_:)``.
  var kind: Kind
  /// The token's range in Unicode scalars.
  var range: Range<Int>
  /// Whether white space comes before it.
  var isSpaced: Bool

  /// The value of a number.
  var number: Int? {
    if case .number(let value, _) = kind { value } else { nil }
  }

  /// The number of digits of a number.
  var digits: Int {
    if case .number(_, let digits) = kind { digits } else { 0 }
  }

  /// The word.
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// Whether it is the mark `scalar`.
  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark(scalar) }

  /// Whether it is one of `marks`.
  func isMark(in marks: String) -> Bool {
    if case .mark(let scalar) = kind { marks.unicodeScalars.contains(scalar) } else { false }
  }

  /// The tokens of `text`.
  static func tokens(of text: String) -> [DateToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [DateToken] = []
    var index = 0
    var isSpaced = true
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace || scalar == "\u{200F}" || scalar == "\u{200E}" {
        isSpaced = true
        index += 1
        continue
      }
      let start = index
      let kind: Kind
      if let first = digit(scalar) {
        var value = first
        index += 1
        while index < scalars.count, let next = digit(scalars[index]) {
          if index - start < 9 { value = value * 10 + next }
          index += 1
        }
        // "Nov 20 20194:29 AM" is how a dump glues a year to a time.
        let isGlued =
          (5...6).contains(index - start) && index < scalars.count && scalars[index] == ":"
          && (value / 1000 == 19 || value / 1000 == 20 || value / 10_000 == 20)
        if isGlued {
          index = start + 4
          for _ in 0..<(value >= 100_000 ? 2 : 1) { value /= 10 }
        }
        // "28.09.1912:44" are a day and a time that stand in elements of their own.
        if index - start == 4, index < scalars.count, scalars[index] == ":", endsInDay(tokens) {
          index = start + 2
          value /= 100
        }
        kind = .number(value, digits: index - start)
      } else if WordScanner.isLetter(scalar) {
        while index < scalars.count,
          WordScanner.isLetter(scalars[index]) || isSign(scalars[index]),
          digit(scalars[index]) == nil
        { index += 1 }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<min(index, start + 40)])
        kind = .word(MonthNames.folded(String(view)))
      } else {
        kind = .mark(scalar)
        index += 1
      }
      tokens.append(DateToken(kind: kind, range: start..<index, isSpaced: isSpaced))
      isSpaced = false
    }
    return tokens
  }

  /// A vowel sign of Indic scripts, which is no letter.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    guard (0x900...0xEFF).contains(scalar.value) else { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .spacingMark
  }

  /// A day and a month, and a mark after each, end the tokens.
  private static func endsInDay(_ tokens: [DateToken]) -> Bool {
    guard tokens.count >= 4, let mark = tokens.last, mark.isMark(in: "./") else { return false }
    let before = tokens[tokens.count - 3]
    return before.kind == mark.kind && (1...2).contains(tokens[tokens.count - 2].digits)
      && (1...2).contains(tokens[tokens.count - 4].digits)
  }

  /// The digit that `scalar` is, in any script that writes decimals.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil
    }
    let properties = scalar.properties
    guard scalar.value >= 0x660, properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { Int($0) }
  }
}
