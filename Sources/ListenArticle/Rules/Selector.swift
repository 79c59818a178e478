// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
package import ListenFormats

/// A list of CSS selectors in the subset that site rules need: types, classes, ids, attributes,
/// descendants, children, and `:not(…)`.
///
/// ```swift
/// let selector = try Selector("article.story > p:not(.promo), div#text p")
/// ```
public struct Selector: Sendable, Hashable, CustomStringConvertible {
  /// A fault in the text of a selector.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// A message such as `"p >" ends where an element should follow`.
    public var description: String
  }

  /// The selector as written.
  public let description: String
  fileprivate let paths: [Path]

  /// The selectors in `text`, separated by commas.
  ///
  /// - Throws: ``Fault`` that says what was found where.
  public init(_ text: String) throws(Fault) {
    var parser = SelectorParser(text)
    paths = try parser.list()
    description = text
  }

  /// Selectors that are written alike are equal.
  public static func == (first: Self, second: Self) -> Bool {
    first.description == second.description
  }

  /// Hashes the selector as written.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// Elements from the outermost to the one that is meant.
  fileprivate struct Path: Sendable {
    var steps: [Step]
  }

  fileprivate struct Step: Sendable {
    var compound: Compound
    /// It must be the parent of the step after it, not any element around it.
    var isParent = false
  }

  fileprivate struct Compound: Sendable {
    var type: String?
    var tests: [Test] = []
    var without: [Compound] = []
  }

  fileprivate enum Test: Sendable {
    case name(MarkupAttribute, String)
    case has(MarkupAttribute)
    case equals(MarkupAttribute, String)
    case begins(MarkupAttribute, String)
    case ends(MarkupAttribute, String)
    case contains(MarkupAttribute, String)
  }
}

// MARK: Matching

extension Selector {
  /// Whether the element `node` is one that the selector means.
  package func matches(_ node: Int, in markup: Markup) -> Bool {
    paths.contains { path in
      guard let last = path.steps.last, Self.matches(last.compound, node, markup) else {
        return false
      }
      return Self.matchesAround(path.steps.dropLast(), node, markup)
    }
  }

  /// The elements of `markup` that the selector means, in order; not those inside of others of them.
  package func outermost(in markup: Markup) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < markup.nodes.count {
      if markup.nodes[index].tag != .text, matches(index, in: markup) {
        found.append(index)
        index = Int(markup.nodes[index].end)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Step by step outwards, with all elements around that may be the step's: work of the depth times the
  /// steps, whatever the page.
  private static func matchesAround(
    _ steps: ArraySlice<Step>, _ node: Int, _ markup: Markup
  ) -> Bool {
    var inner = [node]
    for step in steps.reversed() {
      var outer: [Int] = []
      if step.isParent {
        outer = inner.compactMap(markup.parent)
      } else if let deepest = inner.first {
        var at = markup.parent(deepest)
        while let next = at {
          outer.append(next)
          at = markup.parent(next)
        }
      }
      inner = outer.filter { matches(step.compound, $0, markup) }
      if inner.isEmpty { return false }
    }
    return true
  }

  private static func matches(_ compound: Compound, _ node: Int, _ markup: Markup) -> Bool {
    if let type = compound.type, markup.name(node) != type { return false }
    for test in compound.tests where !matches(test, node, markup) { return false }
    return !compound.without.contains { matches($0, node, markup) }
  }

  private static func matches(_ test: Test, _ node: Int, _ markup: Markup) -> Bool {
    switch test {
    case .name(let attribute, let name):
      guard let value = markup.value(attribute, of: node) else { return false }
      return value.split(whereSeparator: { $0 <= 0x20 }).contains { $0.elementsEqual(name.utf8) }
    case .has(let attribute): return markup.value(attribute, of: node) != nil
    case .equals(let attribute, let text): return markup.string(attribute, of: node) == text
    case .begins(let attribute, let text):
      return markup.value(attribute, of: node)?.starts(with: text.utf8) == true
    case .ends(let attribute, let text):
      return markup.string(attribute, of: node)?.hasSuffix(text) == true
    case .contains(let attribute, let text):
      return markup.value(attribute, of: node).map { Array($0).contains(bytes: Array(text.utf8)) }
        == true
    }
  }
}

// MARK: Parsing

private struct SelectorParser {
  private let text: String
  private let letters: [Character]
  private var place = 0

  init(_ text: String) {
    self.text = text
    letters = Array(text)
  }

  mutating func list() throws(Selector.Fault) -> [Selector.Path] {
    var paths: [Selector.Path] = []
    while true {
      paths.append(try path())
      skipSpace()
      guard let next = peek else { break }
      guard next == "," else { throw fault("\(next) where a comma or the end should be") }
      place += 1
    }
    return paths
  }

  private mutating func path() throws(Selector.Fault) -> Selector.Path {
    skipSpace()
    var steps = [Selector.Step(compound: try compound())]
    while true {
      let hadSpace = skipSpace()
      guard let next = peek, next != "," else { break }
      if next == ">" {
        steps[steps.count - 1].isParent = true
        place += 1
        skipSpace()
      } else if !hadSpace {
        throw fault("\"\(next)\"")
      }
      steps.append(Selector.Step(compound: try compound()))
    }
    return Selector.Path(steps: steps)
  }

  private mutating func compound() throws(Selector.Fault) -> Selector.Compound {
    var result = Selector.Compound()
    let start = place
    if peek == "*" {
      place += 1
    } else if let name = name() {
      result.type = name.lowercased()
    }
    while let next = peek {
      switch next {
      case ".":
        place += 1
        result.tests.append(.name(.class, try required("a class")))
      case "#":
        place += 1
        result.tests.append(.equals(.id, try required("an id")))
      case "[": result.tests.append(try attribute())
      case ":": result.without += try negation()
      default:
        guard place > start else { throw fault("\"\(next)\" where an element should be") }
        return result
      }
    }
    guard place > start else { throw fault("nothing where an element should be") }
    return result
  }

  private mutating func attribute() throws(Selector.Fault) -> Selector.Test {
    place += 1
    let name = try required("an attribute").lowercased()
    guard let attribute = MarkupAttribute(rawValue: name) else {
      let known = ["class", "id", "itemprop", "role", "rel", "href", "lang", "property", "name"]
      throw fault("the attribute \"\(name)\"; those kept are \(known.joined(separator: ", "))")
    }
    if peek == "]" {
      place += 1
      return .has(attribute)
    }
    var mark: Character?
    if let next = peek, "~^$*".contains(next) {
      mark = next
      place += 1
    }
    guard peek == "=" else { throw fault("no = after the attribute \"\(name)\"") }
    place += 1
    let value = try value()
    guard peek == "]" else { throw fault("no ] after the attribute \"\(name)\"") }
    place += 1
    return switch mark {
    case "~": .name(attribute, value)
    case "^": .begins(attribute, value)
    case "$": .ends(attribute, value)
    case "*": .contains(attribute, value)
    default: .equals(attribute, value)
    }
  }

  private mutating func value() throws(Selector.Fault) -> String {
    guard let quote = peek, quote == "\"" || quote == "'" else { return try required("a value") }
    place += 1
    let start = place
    while let next = peek, next != quote { _ = next; place += 1 }
    guard peek == quote else { throw fault("a value whose quote is not closed") }
    place += 1
    return String(letters[start..<place - 1])
  }

  private mutating func negation() throws(Selector.Fault) -> [Selector.Compound] {
    let head = String(letters[place..<min(letters.count, place + 5)])
    guard head == ":not(" else {
      throw fault("\"\(head)\"; of those with a colon only :not( ) is known")
    }
    place += 5
    var found: [Selector.Compound] = []
    while true {
      skipSpace()
      found.append(try compound())
      skipSpace()
      guard let next = peek else { throw fault("a :not( that is not closed") }
      place += 1
      if next == ")" { return found }
      guard next == "," else { throw fault("\"\(next)\" inside of :not( )") }
    }
  }

  private var peek: Character? { place < letters.count ? letters[place] : nil }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = place
    while let next = peek, next.isWhitespace { place += 1 }
    return place > start
  }

  private mutating func name() -> String? {
    let start = place
    while let next = peek {
      if next == "\\", place + 1 < letters.count {
        place += 2
      } else if next.isLetter || next.isNumber || next == "-" || next == "_" {
        place += 1
      } else {
        break
      }
    }
    return place > start ? String(letters[start..<place].filter { $0 != "\\" }) : nil
  }

  private mutating func required(_ what: String) throws(Selector.Fault) -> String {
    guard let name = name() else {
      throw fault("\(peek.map { "\"\($0)\"" } ?? "the end") where \(what) should be")
    }
    return name
  }

  private func fault(_ found: String) -> Selector.Fault {
    Selector.Fault(description: "the selector \"\(text)\" has \(found) at character \(place + 1)")
  }
}
