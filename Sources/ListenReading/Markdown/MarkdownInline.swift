// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// The text of a paragraph, gathered from cmark's events, without its markup and with its pictures
/// apart.
///
/// Forms that articles use and CommonMark lacks are read here: `~~struck~~` and `==marked==` text, marks
/// of notes (`[^1]`), exponents, and elements of HTML whose text is never shown.
struct MarkdownInline {
  /// The pictures, in order.
  private(set) var images: [(address: String, caption: String)] = []

  private var scalars: [Unicode.Scalar] = []
  /// Code, in which no mark means anything.
  private var code: [Range<Int>] = []
  private var links: [Int] = []
  private var openImages: [(address: String, title: String, start: Int)] = []
  /// The start of an element whose text is not shown, and its name.
  private var silent: (name: String, start: Int, depth: Int, isMarked: Bool)?
  /// The texts that the author leaves out.
  private(set) var skipped: [String] = []
  private var superscript: Int?
  /// The names of the elements whose text is to be said in a certain way.
  private var marked: [(name: String, count: Int)] = []

  /// The elements whose text is not shown, or is no prose.
  static let silentElements = ["script", "style", "iframe", "svg", "video", "table"]

  /// The text of one line of Markdown, such as a title, in which no mark begins a block.
  static func plain(_ line: String) -> String {
    let marks = "\\`*_[]<&!~={"
    guard line.unicodeScalars.contains(where: { marks.unicodeScalars.contains($0) }) else {
      return line
    }
    // Behind a bar nothing is a block's mark, and marks of emphasis are what they are at a beginning.
    let source = MarkdownSource(Array(("|" + line.foldingWhiteSpace()).utf8)[...])
    guard let document = CommonMarkDocument(source.bytes) else { return line }
    var inline = MarkdownInline()
    document.walk { inline.take($0) }
    let text = Self.withoutComments(Self.withoutNotes(inline.text))
    return text.hasPrefix("|") ? String(text.dropFirst()) : text
  }

  /// Takes what happens inside of a paragraph or a heading; other events are passed over.
  mutating func take(_ event: CommonMarkDocument.Event) {
    switch event {
    case .text(let text): scalars += text.unicodeScalars
    case .code(let text):
      let start = scalars.count
      // A joiner, which no text keeps, holds apart what would be the mark of a note or a template.
      if let first = text.first, first == "{" || first == "[" { scalars.append("\u{2060}") }
      scalars += text.replacing("[^", with: "[\u{2060}^").unicodeScalars
      code.append(start..<scalars.count)
    case .softBreak, .lineBreak: scalars.append("\n")
    case .html(let tag): take(tag: tag.lowercased(), written: tag)
    case .enterLink: links.append(scalars.count)
    case .leaveLink:
      // The mark of a note whose text is an address.
      if let start = links.popLast(), start < scalars.count, scalars[start] == "^" {
        cut(from: start)
      }
    case .enterImage(let address, let title): openImages.append((address, title, scalars.count))
    case .leaveImage:
      guard let image = openImages.popLast() else { return }
      let alternative = Self.string(scalars[min(image.start, scalars.count)...])
      cut(from: image.start)
      images.append((image.address, image.title.isEmpty ? alternative : image.title))
    default: break
    }
  }

  private mutating func cut(from start: Int) {
    guard start < scalars.count else { return }
    scalars.removeSubrange(start...)
    while let last = code.last, last.upperBound > start { code.removeLast() }
  }

  private mutating func take(tag: String, written: String) {
    let isClosing = tag.hasPrefix("</")
    let name = String(tag.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter || $0.isNumber })
    if let silent {
      guard name == silent.name, !tag.hasSuffix("/>") else { return }
      self.silent?.depth += isClosing ? -1 : 1
      if isClosing, silent.depth == 1 {
        if silent.isMarked {
          skipped.append(Self.string(scalars[min(silent.start, scalars.count)...]))
        }
        cut(from: silent.start)
        self.silent = nil
      }
      return
    }
    if !isClosing, !tag.hasSuffix("/>"), AuthorMarks.isSilent(attributes: tag) {
      silent = (name, scalars.count, 1, true)
      return
    }
    if isClosing, let last = marked.last, last.name == name {
      marked.removeLast()
      for _ in 0..<last.count { scalars.append(MarkedText.close) }
      return
    }
    let sayings = isClosing ? [] : MarkAttributes.sayings(tag: written)
    if !sayings.isEmpty {
      for saying in sayings { scalars += MarkedText.opening(saying).unicodeScalars }
      if tag.hasSuffix("/>") {
        for _ in sayings { scalars.append(MarkedText.close) }
      } else {
        marked.append((name, sayings.count))
      }
      return
    }
    switch name {
    case "br": scalars.append("\n")
    case "sup" where !isClosing: superscript = scalars.count
    case "sup":
      if let start = superscript { endSuperscript(start) }
      superscript = nil
    default:
      if !isClosing, !tag.hasSuffix("/>"), Self.silentElements.contains(name) {
        silent = (name, scalars.count, 1, false)
      }
    }
  }

  /// A raised number is the mark of a note, unless it is an exponent: behind a digit or a measure.
  private mutating func endSuperscript(_ start: Int) {
    guard start < scalars.count,
      scalars[start...].allSatisfy({ $0.properties.numericType != nil || $0 == "-" || $0 == "−" })
    else { return }
    let before = scalars[..<start].reversed().prefix { !$0.properties.isWhitespace }
    let isPower = before.first.map { ("0"..."9").contains($0) } ?? false
    let unit = Self.string(ArraySlice(before.reversed().drop { !$0.properties.isAlphabetic }))
    let isArea =
      ["m", "km", "cm", "mm", "dm", "ft", "in", "mi", "yd"].contains(unit)
      && (scalars[start...] == ["2"] || scalars[start...] == ["3"])
    let raised = scalars[start...].compactMap { Self.raised[$0] }
    let count = scalars.count - start
    cut(from: start)
    if isPower || isArea, raised.count == count { scalars += raised }
  }

  private static let raised: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "-": "⁻", "−": "⁻",
  ]

  /// The text to be read, with the line ends of the source.
  var text: String { MarkdownSpan.parts(of: joined).text }

  /// All texts that the author leaves out.
  var allSkipped: [String] { skipped + MarkdownSpan.parts(of: joined).skipped }

  private var joined: String {
    guard hasPairs else { return Self.string(scalars[...]) }
    var runs = EmphasisRuns()
    var index = 0
    var codeIndex = 0
    while index < scalars.count {
      while codeIndex < code.count, code[codeIndex].upperBound <= index { codeIndex += 1 }
      let mark = scalars[index]
      let isCode = codeIndex < code.count && code[codeIndex].contains(index)
      guard mark == "~" || mark == "=", !isCode else {
        runs.append(mark)
        index += 1
        continue
      }
      let count = scalars[index...].prefix { $0 == mark }.count
      let end = index + count
      if count == 2 {
        runs.append(
          run: mark, count: count, after: index > 0 ? scalars[index - 1] : " ",
          before: end < scalars.count ? scalars[end] : " ")
      } else {
        for _ in 0..<count { runs.append(mark) }
      }
      index = end
    }
    return runs.text()
  }

  private var hasPairs: Bool {
    zip(scalars, scalars.dropFirst()).contains { $0 == $1 && ($0 == "~" || $0 == "=") }
  }

  /// `text` without the marks of notes.
  static func withoutNotes(_ text: String) -> String {
    guard text.has("[^") else { return text }
    var output: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "["), index + 2 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "^"),
        let close = bytes[index..<min(bytes.count, index + 200)].firstIndex(of: UInt8(ascii: "]")),
        close > index + 2
      {
        index = close + 1
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// `text` without the comments of MDX.
  static func withoutComments(_ text: String) -> String {
    guard text.has("{/*") else { return text }
    var output: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let start = rest.firstRange(of: "{/*".utf8),
      let end = rest[start.upperBound...].firstRange(of: "*/}".utf8)
    {
      output += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return String(decoding: output + rest, as: UTF8.self)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    return String(view)
  }
}
