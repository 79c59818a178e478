// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Tells what raised and lowered text is: a mark of a note, a power, an index, or an ending.
struct RaisedText {
  /// The treatment of raised or lowered text.
  enum Reading: Equatable {
    /// It belongs to the word as it is: "1st", "Mme".
    case left
    /// A mark that leads to a note.
    case dropped
    /// A power or an index, in Unicode's raised and lowered characters.
    case replaced(String)
  }

  private let markup: Markup

  init(_ markup: Markup) { self.markup = markup }

  /// The treatment of the `sup` or `sub` element `node`, after the text `before` of its block.
  func reading(_ node: Int, after before: [UInt8]) -> Reading {
    // Marks are short; what is never closed may hold the rest of the page.
    guard Int(markup.nodes[node].end) - node <= 8 else { return .left }
    let text = markup.visibleText(node)
    let isRaised = markup.nodes[node].tag == .sup
    if isRaised, isNoteMark(node, text, after: before) { return .dropped }
    guard let mapped = Self.mapped(text, isRaised ? Self.raised : Self.lowered) else {
      return .left
    }
    return .replaced(mapped)
  }

  /// A number, a letter or a star, mostly linked to a note; or a number after a word or a sentence.
  private func isNoteMark(_ node: Int, _ text: String, after before: [UInt8]) -> Bool {
    let bare = text.filter { !"[]() ,;*†‡§".contains($0) }
    if bare.isEmpty { return !text.isEmpty }
    guard bare.count <= 3 else { return false }
    let isLinked =
      markup.inside(node).contains { markup.nodes[$0].tag == .a }
      || markup.parent(node).map { markup.nodes[$0].tag == .a } == true
    if isLinked || text.hasPrefix("[") && bare.allSatisfy(\.isNumber) { return true }
    guard bare.allSatisfy(\.isNumber), let last = before.last else { return false }
    // After a number or a unit (m, km, CO) it is a power; after a word or a sentence it is a note's.
    if ".,;:!?".utf8.contains(last) || before.suffix(3).elementsEqual("”".utf8) { return true }
    let word = before.reversed().prefix { $0 > 0x20 }.count
    return word > 4 && !(0x30...0x39).contains(last) && last != UInt8(ascii: ")")
  }

  private static func mapped(_ text: String, _ table: [Character: Character]) -> String? {
    guard !text.isEmpty, text.count <= 8, text.contains(where: { !$0.isLetter }) || text.count == 1
    else { return nil }
    var output = ""
    for character in text where character != " " {
      guard let found = table[character] else { return nil }
      output.append(found)
    }
    return output
  }

  private static let raised = table("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
  private static let lowered = table("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")

  private static func table(_ plain: String, _ other: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, other))
  }
}
