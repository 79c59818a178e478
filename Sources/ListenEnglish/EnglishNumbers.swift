// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// English number words.
struct EnglishNumbers: Sendable {
  /// Whether "and" is said before tens: "one hundred and one" (British), "one hundred one" (American).
  var saysAnd: Bool

  static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  /// Whether `word` is a number below a hundred.
  static func isWord(_ word: String) -> Bool {
    ones.contains(word) || tens.dropFirst(2).contains(word)
  }
  static let scales = ["", "thousand", "million", "billion", "trillion", "quadrillion"]
  private static let ordinals = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  /// A cardinal in words, "forty five"; digit by digit if there is no name for so many.
  func cardinal(_ digits: String) -> String {
    let groups = DigitGroups.threes(digits)
    guard let last = groups.last else { return "zero" }
    guard groups.count <= Self.scales.count else { return spelled(digits) }
    var words: [String] = []
    for (position, group) in groups.enumerated() where group > 0 {
      let scale = groups.count - 1 - position
      if saysAnd, scale == 0, position > 0, last < 100 { words.append("and") }
      words.append(below1000(group))
      if scale > 0 { words.append(Self.scales[scale]) }
    }
    return words.joined(separator: " ")
  }

  /// An integer in words: "forty five".
  func cardinal(_ value: Int) -> String { cardinal(String(value)) }

  /// An ordinal in words: "forty fifth".
  func ordinal(_ digits: String) -> String {
    var words = cardinal(digits).split(separator: " ").map(String.init)
    guard let last = words.popLast() else { return "" }
    let ordinal =
      Self.ordinals[last] ?? (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
    return (words + [ordinal]).joined(separator: " ")
  }

  /// A number in words: "minus one point two five".
  func spoken(_ numeral: Numeral) -> String {
    var words = cardinal(numeral.integer)
    if let fraction = numeral.fraction { words += " point " + spelled(fraction) }
    switch numeral.sign {
    case "-": return "minus " + words
    case "+": return "plus " + words
    default: return words
    }
  }

  /// Digits one by one: "one nine zero".
  func spelled(_ digits: String) -> String {
    digits.utf8.compactMap { (48...57).contains($0) ? Self.ones[Int($0) - 48] : nil }
      .joined(separator: " ")
  }

  /// A year in words: "nineteen oh five", "two thousand seven", "twenty twelve"; nil if there is no such
  /// year.
  func year(_ value: Int) -> String? {
    guard (1...2999).contains(value) else { return nil }
    let (century, rest) = value.quotientAndRemainder(dividingBy: 100)
    if value < 100 { return cardinal(value) }
    if century % 10 == 0, rest < 10 {
      return cardinal(value)
    }
    if rest == 0 { return below1000(century) + " hundred" }
    return below1000(century) + " " + (rest < 10 ? "oh " + Self.ones[rest] : below1000(rest))
  }

  /// Four digits in two steps: "seventy two seventy four", "sixty seven hundred".
  func pairs(_ value: Int) -> String {
    let (first, second) = value.quotientAndRemainder(dividingBy: 100)
    if second == 0 { return cardinal(first) + " hundred" }
    return cardinal(first) + (second < 10 ? " oh " : " ") + cardinal(second)
  }

  /// A decade in words: "nineteen nineties", "eighties"; `value` is its first year.
  func decade(_ value: Int) -> String? {
    guard value % 10 == 0, let year = value < 100 ? Self.tens[value / 10] : year(value) else {
      return nil
    }
    if value % 1000 == 0 { return year + "s" }
    if value % 100 == 0 { return year + "s" }
    guard year.hasSuffix("y") else { return year.hasSuffix("ten") ? year + "s" : nil }
    return year.dropLast() + "ies"
  }

  private func below1000(_ value: Int) -> String {
    var words: [String] = []
    let (hundreds, rest) = value.quotientAndRemainder(dividingBy: 100)
    if hundreds > 0 { words += [Self.ones[hundreds], "hundred"] }
    if rest > 0 {
      if hundreds > 0, saysAnd { words.append("and") }
      if rest < 20 {
        words.append(Self.ones[rest])
      } else {
        words.append(Self.tens[rest / 10])
        if rest % 10 > 0 { words.append(Self.ones[rest % 10]) }
      }
    }
    return words.joined(separator: " ")
  }
}
