// SPDX-License-Identifier: GPL-3.0-or-later

/// The bullet or number that opens a list's item.
enum ListMark {
  /// How many columns it takes with the space after it; nothing where `text` opens no item.
  ///
  /// Inside of a paragraph only a bullet or the number 1 opens one, so that "1984. A year" in the
  /// middle of a sentence stays text.
  static func width(_ text: Substring, interrupts: Bool) -> Int? {
    guard let first = text.first else { return nil }
    var rest = text
    var width: Int
    if first == "-" || first == "*" || first == "+" || first == "•" {
      rest = rest.dropFirst()
      width = 1
    } else {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      guard (1...9).contains(digits.count), !interrupts || digits == "1" else { return nil }
      rest = rest.dropFirst(digits.count)
      guard let mark = rest.first, mark == "." || mark == ")" else { return nil }
      rest = rest.dropFirst()
      width = digits.count + 1
    }
    if rest.isEmpty { return interrupts ? nil : width + 1 }
    guard rest.first == " " || rest.first == "\t" else { return nil }
    let spaces = rest.prefix { $0 == " " || $0 == "\t" }.count
    width += spaces > 4 ? 1 : spaces
    return rest.count == spaces && interrupts ? nil : width
  }
}
