// SPDX-License-Identifier: GPL-3.0-or-later

/// Short names of emoji in one language, from the Unicode CLDR.
package struct EmojiNames: Sendable {
  private let names: [String: String]
  private let longest: Int

  /// Reads a table: entries parted by ";" or line ends, each an emoji, a blank and its name.
  package init(table: String) {
    var names: [String: String] = [:]
    var longest = 0
    for entry in table.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      guard let blank = entry.firstIndex(of: " ") else { continue }
      let key = String(entry[..<blank])
      names[key] = String(entry[entry.index(after: blank)...])
      longest = max(longest, key.unicodeScalars.count)
    }
    self.names = names
    self.longest = longest
  }

  /// `core` with its emoji named, nil where it has none that is known.
  func reading(of core: String) -> String? {
    let scalars = Array(core.unicodeScalars).filter { !EmojiNames.isDressing($0) }
    var words: [String] = []
    var plain: [Unicode.Scalar] = []
    var found = false
    var index = 0
    func flush() {
      guard !plain.isEmpty else { return }
      words.append(Token.string(plain[...]))
      plain = []
    }
    while index < scalars.count {
      if scalars[index].value >= 0x203C || scalars[index].value < 0x3A,
        let (name, length) = match(scalars, at: index)
      {
        flush()
        // An emoji said again and again is said once.
        if words.last != name { words.append(name) }
        found = true
        index += length
        // A gender or an object joined to a person that is not in the table goes unsaid.
        while index + 1 < scalars.count, scalars[index] == "\u{200D}" { index += 2 }
      } else {
        plain.append(scalars[index])
        index += 1
      }
    }
    flush()
    return found ? words.joined(separator: " ") : nil
  }

  private func match(_ scalars: [Unicode.Scalar], at index: Int) -> (String, Int)? {
    let end = min(scalars.count, index + longest)
    for stop in stride(from: end, to: index, by: -1) {
      if let name = names[Token.string(scalars[index..<stop])] { return (name, stop - index) }
    }
    return nil
  }

  /// Variation selectors and skin tones.
  private static func isDressing(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value == 0xFE0E || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }
}
