// SPDX-License-Identifier: GPL-3.0-or-later

/// Roman numerals in their standard form.
package enum RomanNumeral {
  /// The value of `text`, nil where it is not the standard numeral of its value ("IIII", "IC").
  package static func value(of text: String) -> Int? {
    guard (1...12).contains(text.utf8.count) else { return nil }
    var values: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "I", "i": values.append(1)
      case "V", "v": values.append(5)
      case "X", "x": values.append(10)
      case "L", "l": values.append(50)
      case "C", "c": values.append(100)
      case "D", "d": values.append(500)
      case "M", "m": values.append(1000)
      default: return nil
      }
    }
    var sum = 0
    for (position, value) in values.enumerated() {
      let isLess = position + 1 < values.count && value < values[position + 1]
      sum += isLess ? -value : value
    }
    return (1...3999).contains(sum) && numeral(sum) == text.uppercased() ? sum : nil
  }

  /// The standard numeral of `value`.
  static func numeral(_ value: Int) -> String {
    let parts = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (part, letters) in parts {
      while rest >= part {
        text += letters
        rest -= part
      }
    }
    return text
  }
}
