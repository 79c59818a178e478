// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// Short names of emoji in one language, from a table of the Unicode CLDR.
///
/// A line of the table is an emoji without variation selectors, a tab and its name; a line that begins
/// with `#` and a blank is a comment. The table is taken apart when the first emoji is met, for most
/// articles have none.
package final class EmojiNames: Sendable {
  /// A line of a table that is no entry.
  package struct Fault: Error, Hashable {
    /// The line, counted from 1.
    package let line: Int
  }

  private struct Table {
    var names: [String: String] = [:]
    var longest = 0
  }

  private let bytes: [UInt8]
  private let table = Mutex<Table?>(nil)

  /// The names of a table in UTF-8.
  package init(table bytes: [UInt8]) throws(Fault) {
    var tabs = 0
    var number = 1
    var start = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\t") { tabs += 1 }
      guard byte == UInt8(ascii: "\n") else { continue }
      if tabs != 1, index > start, !bytes[start...].starts(with: "# ".utf8) {
        throw Fault(line: number)
      }
      (tabs, number, start) = (0, number + 1, index + 1)
    }
    if start < bytes.count { throw Fault(line: number) }
    self.bytes = bytes
  }

  /// `core` with its emoji named, nil where it has none that is known.
  func reading(of core: String) -> String? {
    guard core.unicodeScalars.contains(where: Self.mayBeEmoji) else { return nil }
    return table.withLock { table in
      let known = table ?? parsed()
      table = known
      return reading(of: core, known)
    }
  }

  private static func mayBeEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x203C && (scalar.properties.isEmoji || scalar.value == 0x20E3)
  }

  private func parsed() -> Table {
    var table = Table()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let key = String(decoding: line[..<tab], as: UTF8.self)
      table.names[key] = String(decoding: line[(tab + 1)...], as: UTF8.self)
      table.longest = max(table.longest, key.unicodeScalars.count)
    }
    return table
  }

  private func reading(of core: String, _ table: Table) -> String? {
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
        let (name, length) = match(scalars, at: index, table)
      {
        flush()
        // An emoji said again and again is said once.
        if words.last != name { words.append(name) }
        found = true
        index += length
        // "family: man, woman, girl"
        if let family = table.names["👪"], scalars[index - 1..<index].allSatisfy(Self.isRelative),
          index + 1 < scalars.count, scalars[index] == "\u{200D}",
          Self.isRelative(scalars[index + 1])
        {
          words[words.count - 1] = family
          words.append(name)
          while index + 1 < scalars.count, scalars[index] == "\u{200D}",
            Self.isRelative(scalars[index + 1])
          {
            if let member = table.names[String(Character(scalars[index + 1]))] {
              words.append(member)
            }
            index += 2
          }
        }
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

  private func match(
    _ scalars: [Unicode.Scalar], at index: Int, _ table: Table
  ) -> (String, Int)? {
    let end = min(scalars.count, index + table.longest)
    for stop in stride(from: end, to: index, by: -1) {
      if let name = table.names[Token.string(scalars[index..<stop])] {
        return (name, stop - index)
      }
    }
    return nil
  }

  /// Whether a family is made up of it: man, woman, boy, girl.
  private static func isRelative(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F466...0x1F469).contains(scalar.value)
  }

  /// Whether a scalar is a variation selector or a skin tone.
  private static func isDressing(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value == 0xFE0E || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }
}
