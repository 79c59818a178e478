// SPDX-License-Identifier: GPL-3.0-or-later

/// The text of a paragraph without its markup, and the pictures in it.
struct MarkdownInline {
  /// What is to be read.
  private(set) var text = ""
  /// The pictures, in order.
  private(set) var images: [(address: String, caption: String)] = []

  private let scalars: [Unicode.Scalar]
  private let references: Set<String>
  private let closers: [Int: Int]
  private var runs = EmphasisRuns()
  /// Up to where what would end a link, a tag, or a code span of a length has been looked for in
  /// vain, so that nothing is looked for twice.
  private var vain = (link: 0, tag: 0, code: [Int: Int]())

  /// Reads `source`; `references` are the names of the text's link definitions.
  init(_ source: String, references: Set<String>, depth: Int = 0) {
    scalars = Array(source.unicodeScalars)
    self.references = references
    closers = Self.brackets(scalars)
    scan(depth: depth)
    text = runs.text()
  }

  /// The place of each closing bracket by that of its opening one.
  private static func brackets(_ scalars: [Unicode.Scalar]) -> [Int: Int] {
    var open: [Int] = []
    var pairs: [Int: Int] = [:]
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "[": open.append(index)
      case "]": if let start = open.popLast() { pairs[start] = index }
      default: break
      }
      index += 1
    }
    return pairs
  }

  private mutating func scan(depth: Int) {
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "\\" where index + 1 < scalars.count && Self.isPunctuation(scalars[index + 1]):
        runs.append(scalars[index + 1])
        index += 2
      case "\\" where index + 1 < scalars.count && scalars[index + 1] == "\n":
        index += 1
      case "`":
        index = code(at: index)
      case "!" where index + 1 < scalars.count && scalars[index + 1] == "[":
        index = image(at: index) ?? literal(at: index)
      case "[":
        index = link(at: index, depth: depth) ?? literal(at: index)
      case "<":
        index = tag(at: index) ?? literal(at: index)
      case "*", "_", "~", "=":
        index = run(at: index)
      default:
        index = literal(at: index)
      }
    }
  }

  private mutating func literal(at index: Int) -> Int {
    runs.append(scalars[index])
    return index + 1
  }

  private mutating func code(at index: Int) -> Int {
    let count = scalars[index...].prefix { $0 == "`" }.count
    var cursor = max(index + count, vain.code[count] ?? 0)
    let limit = max(cursor, min(scalars.count, index + count + 4_000))
    while cursor < limit {
      guard scalars[cursor] == "`" else {
        cursor += 1
        continue
      }
      let closing = scalars[cursor...].prefix { $0 == "`" }.count
      if closing == count {
        for scalar in scalars[(index + count)..<cursor] { runs.append(scalar) }
        return cursor + count
      }
      cursor += closing
    }
    vain.code[count] = limit
    for _ in 0..<count { runs.append("`") }
    return index + count
  }

  private mutating func run(at index: Int) -> Int {
    let mark = scalars[index]
    let count = scalars[index...].prefix { $0 == mark }.count
    if (mark == "~" || mark == "=") && count != 2 {
      for _ in 0..<count { runs.append(mark) }
    } else {
      let end = index + count
      runs.append(
        run: mark, count: count, after: index > 0 ? scalars[index - 1] : " ",
        before: end < scalars.count ? scalars[end] : " ")
    }
    return index + count
  }

  // MARK: Links

  private mutating func image(at index: Int) -> Int? {
    guard let close = closers[index + 1] else { return nil }
    let alternative = String(String.UnicodeScalarView(scalars[(index + 2)..<close]))
    if let target = target(after: close) {
      images.append((target.address, target.title ?? alternative))
      return target.end
    }
    return reference(after: close, label: alternative)
  }

  private mutating func link(at index: Int, depth: Int) -> Int? {
    guard let close = closers[index] else { return nil }
    let label = String(String.UnicodeScalarView(scalars[(index + 1)..<close]))
    if label.hasPrefix("^") { return close + 1 }  // a note's mark
    guard let end = target(after: close)?.end ?? reference(after: close, label: label) else {
      return nil
    }
    if depth < 4 {
      let inner = MarkdownInline(label, references: references, depth: depth + 1)
      images += inner.images
      for scalar in inner.text.unicodeScalars { runs.append(scalar) }
    } else {
      for scalar in label.unicodeScalars { runs.append(scalar) }
    }
    return end
  }

  /// The end of `[text][name]`, `[name][]` or `[name]`, where the name is defined.
  private func reference(after close: Int, label: String) -> Int? {
    if close + 1 < scalars.count, scalars[close + 1] == "[", let end = closers[close + 1] {
      let name = String(String.UnicodeScalarView(scalars[(close + 2)..<end]))
      return references.contains((name.isEmpty ? label : name).lowercased()) ? end + 1 : nil
    }
    return references.contains(label.lowercased()) ? close + 1 : nil
  }

  /// `(address "title")` after a closing bracket.
  private mutating func target(after close: Int) -> (address: String, title: String?, end: Int)? {
    var index = close + 1
    guard index < scalars.count, scalars[index] == "(", index >= vain.link else { return nil }
    index += 1
    let limit = min(scalars.count, index + 2_000)
    while index < limit, scalars[index].properties.isWhitespace { index += 1 }
    var address = String.UnicodeScalarView()
    var depth = 0
    let isAngled = index < limit && scalars[index] == "<"
    if isAngled { index += 1 }
    while index < limit {
      let scalar = scalars[index]
      if isAngled {
        if scalar == ">" { break }
      } else if scalar.properties.isWhitespace || (scalar == ")" && depth == 0) {
        break
      }
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      address.append(scalar)
      index += 1
    }
    if isAngled { index += 1 }
    while index < limit, scalars[index].properties.isWhitespace { index += 1 }
    var title: String?
    if index < limit, scalars[index] == "\"" || scalars[index] == "'" {
      let quote = scalars[index]
      guard let end = scalars[(index + 1)..<limit].firstIndex(of: quote) else { return nil }
      title = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
      index = end + 1
      while index < limit, scalars[index].properties.isWhitespace { index += 1 }
    }
    guard index < limit, scalars[index] == ")" else {
      if index >= limit { vain.link = limit }
      return nil
    }
    return (String(address), title, index + 1)
  }

  // MARK: HTML

  /// Leaves out a tag or a comment; an address in angle brackets stays.
  private mutating func tag(at index: Int) -> Int? {
    let limit = min(scalars.count, index + 2_000)
    guard index + 1 < limit else { return nil }
    let next = scalars[index + 1]
    guard next == "/" || next == "!" || next.properties.isAlphabetic else { return nil }
    guard let end = scalars[min(max(index, vain.tag), limit)..<limit].firstIndex(of: ">") else {
      vain.tag = limit
      return nil
    }
    let inside = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
    if inside.has("://") && !inside.utf8.contains(0x20)
      || inside.utf8.contains(0x40) && !inside.utf8.contains(0x3D)
    {
      for scalar in inside.unicodeScalars { runs.append(scalar) }
    } else if inside.lowercased().hasPrefix("br") {
      runs.append(" ")
    } else if inside.lowercased() == "sup", let close = note(after: end) {
      return close
    }
    return end + 1
  }

  /// The end of a superscript that is only a number: a note's mark.
  private func note(after end: Int) -> Int? {
    var index = end + 1
    while index < scalars.count, scalars[index].properties.numericType != nil { index += 1 }
    guard index > end + 1, scalars[index...].starts(with: "</sup>".unicodeScalars) else {
      return nil
    }
    return index + 6
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
