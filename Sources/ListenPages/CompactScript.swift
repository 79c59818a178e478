// SPDX-License-Identifier: GPL-3.0-or-later

/// A script without what only its readers need: comments, white space, and the length of private names and
/// of those that it declares at its outermost level.
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
  /// The places in `bytes` of names that may be shortened.
  private var uses: [Range<Int>] = []
  private var declared: [[UInt8]] = []
  /// Names that are properties too, or stand in a template.
  private var kept: Set<[UInt8]> = []

  /// The compact form of `script`.
  init(_ script: [UInt8]) {
    var place = 0
    while place < script.count {
      let end = Self.end(of: place, in: script, after: bytes)
      let token = script[place..<end]
      note(token, in: script)
      switch script[place] {
      case UInt8(ascii: " "): hasSpace = true
      case UInt8(ascii: "\n"): hasBreak = true
      case UInt8(ascii: "/") where token.starts(with: "//".utf8) || token.starts(with: "/*".utf8):
        hasSpace = true
      case UInt8(ascii: "#"): append(short(Array(token))[...])
      case UInt8(ascii: "`"): append(shortened(token)[...])
      default: append(token)
      }
      if Self.isLong(token) { uses.append((bytes.count - token.count)..<bytes.count) }
      place = end
    }
    bytes.append(UInt8(ascii: "\n"))
    shortenDeclared()
  }

  /// Whether `token` is a name of more than three letters, one of them a capital: no variable within a
  /// function and no property of the browser's is declared so in the player's parts.
  private static func isLong(_ token: ArraySlice<UInt8>) -> Bool {
    guard let first = token.first, token.count > 3, isName(first), first != UInt8(ascii: "#") else {
      return false
    }
    return token.contains { (0x41...0x5A).contains($0) }
  }

  /// The words at a line's beginning that declare the name after them.
  private static let declaring = ["const ", "let ", "class ", "function ", "async function "].map {
    Array("\n\($0)".utf8)
  }

  /// Notes whether `token` is declared here, or may not be shortened.
  private mutating func note(_ token: ArraySlice<UInt8>, in script: [UInt8]) {
    if token.first == UInt8(ascii: "`") {
      kept.formUnion(token.split { !Self.isName($0) }.map(Array.init))
    }
    guard Self.isLong(token) else { return }
    let before = script[..<token.startIndex]
    if Self.declaring.contains(where: { before.suffix($0.count).elementsEqual($0) }) {
      declared.append(Array(token))
    }
    let isProperty = before.last == UInt8(ascii: ".") && !before.hasSuffix("...")
    let after = script[token.endIndex...].first { $0 != UInt8(ascii: " ") }
    if isProperty || after == UInt8(ascii: ":") { kept.insert(Array(token)) }
  }

  /// Gives what is declared at the outermost level names of two letters.
  private mutating func shortenDeclared() {
    // An element's class has the name that developers see.
    kept.insert(Array("ListenPlayer".utf8))
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    let signs = Array("$_".utf8)
    var short: [[UInt8]: [UInt8]] = [:]
    for name in declared where !kept.contains(name) && short[name] == nil {
      guard short.count < letters.count * signs.count else { break }
      short[name] = [signs[short.count / letters.count], letters[short.count % letters.count]]
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    for use in uses {
      guard let name = short[Array(bytes[use])] else { continue }
      result += bytes[place..<use.lowerBound] + name
      place = use.upperBound
    }
    bytes = result + bytes[place...]
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

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
