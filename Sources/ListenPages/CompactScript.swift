// SPDX-License-Identifier: GPL-3.0-or-later

/// A script without what only its readers need: comments, white space, and the length of private names.
///
/// It knows as much of the language as the player's parts use (ECMAScript 2025, 12): strings, templates
/// without a template inside them, regular expressions, comments, names and signs. A line break stays
/// wherever a statement could end there.
struct CompactScript {
  /// The script, compacted.
  private(set) var bytes: [UInt8] = []
  private var names: [[UInt8]: [UInt8]] = [:]
  private var hasSpace = false
  private var hasBreak = false

  /// The compact form of `script`.
  init(_ script: [UInt8]) {
    var place = 0
    while place < script.count {
      let end = Self.end(of: place, in: script, after: bytes)
      let token = script[place..<end]
      switch script[place] {
      case UInt8(ascii: " "): hasSpace = true
      case UInt8(ascii: "\n"): hasBreak = true
      case UInt8(ascii: "/") where token.starts(with: "//".utf8) || token.starts(with: "/*".utf8):
        hasSpace = true
      case UInt8(ascii: "#"): append(short(Array(token))[...])
      case UInt8(ascii: "`"): append(shortened(token)[...])
      default: append(token)
      }
      place = end
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ token: ArraySlice<UInt8>) {
    guard let first = token.first else { return }
    if let last = bytes.last {
      if hasBreak, !Self.opens.contains(last), !Self.closes.contains(first) {
        bytes.append(UInt8(ascii: "\n"))
      } else if hasSpace || hasBreak {
        let joins = Self.isName(last) && Self.isName(first)
        // Two signs that would make another one.
        let isSign = last == first && "+-".utf8.contains(last)
        if joins || isSign { bytes.append(UInt8(ascii: " ")) }
      }
    }
    // The last statement of a block needs none.
    if first == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
    bytes += token
    hasSpace = false
    hasBreak = false
  }

  /// The characters after which no statement ends.
  private static let opens = Array("{([,;:?&|=<>*".utf8)
  /// The characters before which no statement ends, or nothing is lost if it does.
  private static let closes = Array("})].,;:?&|=<>*".utf8)

  /// A private name of one or two letters, the same for all classes.
  private mutating func short(_ name: [UInt8]) -> [UInt8] {
    if let known = names[name] { return known }
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    let number = names.count
    let head = number < letters.count ? [] : [letters[(number / letters.count - 1) % letters.count]]
    let made = [UInt8(ascii: "#")] + head + [letters[number % letters.count]]
    names[name] = made
    return made
  }

  /// A template with the private names in it shortened, each of which stands after `this.`.
  private mutating func shortened(_ template: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = template
    while let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
      let end = rest[(mark + 1)...].firstIndex { !Self.isName($0) } ?? rest.endIndex
      let isPrivate = rest[..<mark].suffix(5).elementsEqual("this.".utf8)
      result += rest[..<mark]
      result += isPrivate ? short(Array(rest[mark..<end])) : Array(rest[mark..<end])
      rest = rest[end...]
    }
    return result + rest
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "#"), 0x80...:
      true
    default: false
    }
  }

  /// The end of the token that begins at `start`; `before` is what was written so far, which tells a
  /// regular expression from a division.
  private static func end(of start: Int, in script: [UInt8], after before: [UInt8]) -> Int {
    let rest = script[start...]
    let byte = script[start]
    if rest.starts(with: "//".utf8) {
      return rest.firstIndex(of: UInt8(ascii: "\n")) ?? script.count
    }
    if rest.starts(with: "/*".utf8) {
      var place = start + 2
      while place + 1 < script.count, !script[place...].starts(with: "*/".utf8) { place += 1 }
      return min(script.count, place + 2)
    }
    if "\"'`".utf8.contains(byte) { return closing(byte, after: start, in: script) }
    if byte == UInt8(ascii: "/"), isOperandDue(after: before) {
      var place = closing(byte, after: start, in: script)
      while place < script.count, isName(script[place]) { place += 1 }
      return place
    }
    guard isName(byte) else { return start + 1 }
    return rest.firstIndex { !isName($0) } ?? script.count
  }

  /// Whether a slash after `script` begins a regular expression: a division has an operand before it.
  private static func isOperandDue(after script: [UInt8]) -> Bool {
    guard let last = script.last else { return true }
    return "(,=:[!&|?{};>".utf8.contains(last) || script.suffix(6).elementsEqual("return".utf8)
  }

  /// The end of what `mark` closes; a slash does not inside of brackets.
  private static func closing(_ mark: UInt8, after start: Int, in script: [UInt8]) -> Int {
    var place = start + 1
    var isBracketed = false
    while place < script.count {
      switch script[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "[") where mark == UInt8(ascii: "/"): isBracketed = true
      case UInt8(ascii: "]"): isBracketed = false
      case mark where !isBracketed: return place + 1
      default: break
      }
      place += 1
    }
    return script.count
  }
}
