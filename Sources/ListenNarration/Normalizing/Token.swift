// SPDX-License-Identifier: GPL-3.0-or-later

/// A written token, which stands between two stretches of white space, taken apart into the
/// punctuation before it, its core, and the punctuation after it.
package struct Token: Sendable {
  /// The properties of a token's characters, by which rules select tokens.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt16
    package static let digits = Traits(rawValue: 1 << 0)
    package static let letters = Traits(rawValue: 1 << 1)
    /// A capital as the first letter.
    package static let capitalised = Traits(rawValue: 1 << 2)
    /// Letters that are all capitals, except for a final "s".
    package static let capitals = Traits(rawValue: 1 << 3)
    /// Currency, percent, degree and other signs inside the core.
    package static let signs = Traits(rawValue: 1 << 4)
    /// A hyphen, dash or slash inside the core.
    package static let joints = Traits(rawValue: 1 << 5)
    /// A full stop inside the core or right after it.
    package static let stops = Traits(rawValue: 1 << 6)
    /// A scalar beyond U+2000, where emoji, number forms and special signs are.
    package static let pictures = Traits(rawValue: 1 << 7)
    /// Up to twelve letters and nothing else (an apostrophe aside).
    package static let shortWord = Traits(rawValue: 1 << 8)
    /// A token that consists of punctuation.
    package static let bare = Traits(rawValue: 1 << 9)
    /// A double square bracket, which is a command to the engine.
    static let brackets = Traits(rawValue: 1 << 10)
    /// A length beyond ``longest``; no rule looks inside.
    package static let endless = Traits(rawValue: 1 << 11)
    package static let any = Traits(rawValue: .max)

    package init(rawValue: UInt16) { self.rawValue = rawValue }
  }

  /// The most bytes of a form that a rule knows, page addresses aside.
  static let longest = 400

  /// The range in the scalars of the source.
  var range: Range<Int>
  package var lead: String
  package var core: String
  package var trail: String
  /// The core in lower case.
  package var lower: String
  package var traits: Traits
  /// The token as it was written, where its letters were folded; nil where it is as written.
  package var written: String?
  /// Whether a blank that keeps lines together stands before it, as between the groups of a number.
  package var isGlued = false

  /// The token, its letters folded.
  package var text: String { lead + core + trail }
  /// Whether the punctuation after the core begins with a full stop.
  package var hasStop: Bool { trail.utf8.first == UInt8(ascii: ".") }
  /// Whether nothing but at most a full stop stands between this token and the next.
  var isOpen: Bool { trail.isEmpty }
  package var isCapitalised: Bool { traits.contains(.capitalised) }
  package var isCapitals: Bool { traits.contains(.capitals) }
  package var hasDigits: Bool { traits.contains(.digits) }

  /// Whether the core is a word or a name, as a lexicon lists them.
  var isWord: Bool {
    traits.contains(.letters) && traits.isDisjoint(with: [.endless])
      && (traits.isDisjoint(with: [.signs, .digits]) || core.utf8.count <= 12 && !isNumeric)
  }
  private var isNumeric: Bool { core.unicodeScalars.first.map(Scanner.isLetter) != true }

  /// The token with the bases of its letters, nil where it has no accents.
  var withoutAccents: Token? {
    let plain = LetterFolding.bases(text)
    guard plain != text else { return nil }
    var token = Token(Array(plain.unicodeScalars)[...])
    token.range = range
    token.isGlued = isGlued
    token.written = written ?? text
    return token
  }

  /// The token in `scalars`, which holds no white space, its letters folded to those of the voice.
  init(_ scalars: ArraySlice<Unicode.Scalar>, letters: LetterFolding) {
    guard scalars.count <= Token.longest, letters.isNeeded(scalars) else {
      self.init(scalars)
      return
    }
    let folded = letters.folded(scalars)
    self.init(folded[...])
    range = scalars.startIndex..<scalars.endIndex
    if !folded.elementsEqual(scalars) { written = Token.string(scalars) }
  }

  /// The token in `scalars`, which holds no white space.
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    range = scalars.startIndex..<scalars.endIndex
    guard scalars.count <= Token.longest else {
      (lead, core, trail, lower, traits) = ("", Token.string(scalars), "", "", .endless)
      return
    }
    var start = scalars.startIndex
    var end = scalars.endIndex
    while start < end, Token.opens(scalars[start]) {
      // "<5" is less than five.
      if scalars[start] == "<", start + 1 < end, Token.isCompared(scalars[start + 1]) { break }
      start += 1
    }
    while end > start, Token.closes(scalars[end - 1]) { end -= 1 }
    // "said.²": the number of a note behind the stop.
    var note = end
    while note > start, Scanner.isRaised(scalars[note - 1]) { note -= 1 }
    if note < end, note > start, Token.closes(scalars[note - 1]) {
      end = note
      while end > start, Token.closes(scalars[end - 1]) { end -= 1 }
    }
    // "401(k)" and "5(2)" keep their closing bracket.
    if end < scalars.endIndex, scalars[end] == ")", start < end,
      scalars[start..<end].contains("(")
    {
      end += 1
    }
    lead = Token.string(scalars[scalars.startIndex..<start])
    core = Token.string(scalars[start..<end])
    trail = Token.string(scalars[end...].filter { !Scanner.isRaised($0) }[...])
    (traits, lower) = Token.look(scalars[start..<end], core: core)
    if trail.utf8.first == UInt8(ascii: ".") { traits.insert(.stops) }
    if traits.isEmpty || start == end { traits.insert(.bare) }
    if scalars.count > 3 {
      for index in scalars.indices.dropLast()
      where scalars[index] == "[" && scalars[index + 1] == "[" {
        traits.insert(.brackets)
      }
    }
  }

  private static func look(
    _ core: ArraySlice<Unicode.Scalar>, core text: String
  ) -> (Traits, String) {
    var traits = Traits()
    var capitals = 0
    var small = 0
    var others = 0
    for (position, scalar) in core.enumerated() {
      switch scalar.value {
      case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: traits.insert(.digits)
      case 0x41...0x5A:
        capitals += 1
        if position == 0 { traits.insert(.capitalised) }
      case 0x61...0x7A: small += 1
      case 0x27, 0x2019: others -= 0
      case 0x2D, 0x2F, 0x2010...0x2015, 0x2212: traits.insert(.joints)
      case 0x2E: traits.insert(.stops)
      case 0xAA, 0xBA: traits.insert(.signs)
      case 0x21...0x7E, 0x80...0xBF, 0xD7, 0xF7: traits.insert(.signs)
      case 0x2000...: traits.formUnion([.pictures, .signs])
      default:
        if scalar.properties.isUppercase {
          capitals += 1
          if position == 0 { traits.insert(.capitalised) }
        } else {
          small += 1
        }
      }
      if scalar.value >= 0x2000, scalar.properties.isAlphabetic { others += 1 }
    }
    if capitals + small > 0 { traits.insert(.letters) }
    if capitals > 0, small == 0 || (small == 1 && core.last == "s" && capitals > 1) {
      traits.insert(.capitals)
    }
    let plain = traits.isDisjoint(with: [.digits, .signs, .joints, .pictures])
    if plain, core.count <= 12, !core.contains(".") { traits.insert(.shortWord) }
    return (traits, capitals > 0 ? text.lowercased() : text)
  }

  /// Whether `scalar` begins what a "<" before it compares with.
  private static func isCompared(_ scalar: Unicode.Scalar) -> Bool {
    Scanner.isDigit(scalar) || "$€£¥.-+−=".unicodeScalars.contains(scalar)
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "(", "[", "{", "<", "“", "‘", "„", "‚", "«", "‹", "¿", "¡", "`", "—", "…":
      true
    default: false
    }
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", ")", "]", "}", ">", "”", "’", "»", "›", "`", "—", "…", ".", ",", ";", ":",
      "!", "?", "،", "؛", "؟":
      true
    default: false
    }
  }

  package static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    // Most are ASCII, whose scalars are its bytes.
    if scalars.allSatisfy({ $0.isASCII }) {
      return String(unsafeUninitializedCapacity: scalars.count) { buffer in
        var count = 0
        for scalar in scalars {
          buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
        }
        return count
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
