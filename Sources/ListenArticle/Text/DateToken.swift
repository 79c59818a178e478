// SPDX-License-Identifier: GPL-3.0-or-later

/// A word, a number or a mark of a text in which a date is looked for.
struct DateToken: Hashable {
  /// What it is.
  enum Kind: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)
  }

  /// What it is; words are folded by ``MonthNames/folded(_:)``.
  var kind: Kind
  /// Where it stands, in Unicode scalars.
  var range: Range<Int>
  /// Whether white space comes before it.
  var isSpaced: Bool

  /// The value of a number.
  var number: Int? {
    if case .number(let value, _) = kind { value } else { nil }
  }

  /// How many digits a number has.
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
        kind = .number(value, digits: index - start)
      } else if WordScanner.isLetter(scalar) {
        while index < scalars.count, WordScanner.isLetter(scalars[index]),
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

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0x660...0x669: Int(scalar.value - 0x660)
    case 0x6F0...0x6F9: Int(scalar.value - 0x6F0)
    default: nil
    }
  }
}
