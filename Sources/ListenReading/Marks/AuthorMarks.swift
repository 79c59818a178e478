// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The marks by which authors say what of a page is read aloud; docs/marks.md lists them.
enum AuthorMarks {
  /// Why a marked element is not read.
  static let reason = "left out by its author"

  /// The names of classes that leave an element out.
  private static let standardClasses = ["no-audio", "noaudio", "no-listen", "listen-skip"]

  /// A site's own classes in lower case, while one of its documents is read.
  ///
  /// If they were an argument, they would go through every reader, down to those of fragments inside other formats.
  @TaskLocal private static var ownClasses: [String] = []

  private static var silentClasses: [String] { standardClasses + ownClasses }

  /// A class as ``ownClasses`` has it.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// Runs `read` with the classes `more` leaving out elements too, and returns its value.
  static func withSilentClasses<Value>(
    _ more: [String], _ read: () throws(ReadingError) -> Value
  ) throws(ReadingError) -> Value {
    guard !more.isEmpty else { return try read() }
    let result: Result<Value, ReadingError> = $ownClasses.withValue(more.map { $0.lowercased() }) {
      do throws(ReadingError) { return .success(try read()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// Attributes of other systems that have no effect here, so that authors are told of them.
  private static let unknown: [String] = [
    "ssml:alphabet", "data-speak", "data-say-as",
  ]

  /// The beginnings of all marks, understood or not.
  private static let beginnings = [
    "data-listen", "data-ssml", "data-speak", "data-say-as", "ssml:",
  ]
  .map { Array($0.utf8) }

  // MARK: Elements

  /// The attributes that can leave an element out.
  private static let attributes: Set<MarkupAttribute> = [.dataListen, .style, .class]

  /// The tree without what its author leaves out, and with what is there to be heard only.
  static func apply(_ markup: Markup) -> (markup: Markup, dropped: [Reading.Dropped]) {
    guard markup.hasAny(of: attributes) else { return (markup, []) }
    var markup = markup
    for node in markup.nodes.indices where markup.nodes[node].tag != .text {
      guard markup.value(.dataListen, of: node)?.elementsEqual("only".utf8) == true else {
        continue
      }
      // Without its attributes nothing hides it.
      markup.nodes[node].count = 0
    }
    return markup.leavingOut { reason(markup, $0) }
  }

  /// Why the element is not read, if its author says so.
  static func reason(_ markup: Markup, _ node: Int) -> String? {
    guard markup.nodes[node].count > 0 else { return nil }
    let isSilent =
      markup.value(.dataListen, of: node)?.elementsEqual("skip".utf8) == true
      || markup.value(.style, of: node).map {
        $0.containsFolded("speak") && Self.isSilent(style: String(decoding: $0, as: UTF8.self))
      } == true
      || markup.value(.class, of: node).map(Self.isSilent(classes:)) == true
    return isSilent ? reason : nil
  }

  /// CSS Speech, `speak: never` (and `none`, as it was called before).
  private static func isSilent(style: String) -> Bool {
    let compact = style.lowercased().filter { !$0.isWhitespace }
    return compact.split(separator: ";").contains { $0 == "speak:never" || $0 == "speak:none" }
  }

  private static func isSilent(classes: ArraySlice<UInt8>) -> Bool {
    let own = ownClasses
    var start = classes.startIndex
    for index in classes.startIndex...classes.endIndex {
      if index < classes.endIndex, classes[index] > 0x20, classes[index] != UInt8(ascii: ".") {
        continue
      }
      // Elements have many classes, and few are as long.
      if index - start >= 7,
        classes[start] == UInt8(ascii: "n") || classes[start] == UInt8(ascii: "l"),
        standardClasses.contains(where: { classes[start..<index].elementsEqual($0.utf8) })
      {
        return true
      }
      if !own.isEmpty, own.contains(name(classes[start..<index])) { return true }
      start = index + 1
    }
    return false
  }

  // MARK: Text

  /// Whether a tag in Markdown, or attributes such as `.no-audio data-listen="skip"`, leave out what
  /// they belong to.
  static func isSilent(attributes text: String) -> Bool {
    guard !text.isEmpty else { return false }
    let small = text.lowercased().replacing("'", with: "\"")
    if small.contains("data-listen=\"skip\"") || small.contains("data-listen=skip") { return true }
    if silentClasses.contains(where: { small.contains("." + $0) }) { return true }
    if let classes = value("class=\"", in: small), isSilent(classes: Array(classes.utf8)[...]) {
      return true
    }
    return value("style=\"", in: small).map(isSilent(style:)) == true
  }

  private static func value(_ start: String, in text: String) -> String? {
    guard let range = text.firstRange(of: start) else { return nil }
    return String(text[range.upperBound...].prefix { $0 != "\"" })
  }

  // MARK: Warnings

  /// A line for each mark in `text` that has no effect, with its own line; at most ten.
  static func warnings(in text: some Collection<UInt8>) -> [String] {
    let bytes = Array(text)
    guard holdsMark(bytes) else { return [] }
    var warnings: [String] = []
    var line = 1
    var isTag = false
    var index = 0
    while index < bytes.count, warnings.count < 10 {
      switch bytes[index] {
      case 0x0A: line += 1
      case UInt8(ascii: "<"):
        isTag = true
        if let end = endOfScript(bytes, index) {
          line += bytes[index..<end].count { $0 == 0x0A }
          index = end
          continue
        }
      case UInt8(ascii: ">"): isTag = false
      case UInt8(ascii: "d") where isTag, UInt8(ascii: "s") where isTag:
        guard beginsMark(bytes, index), let mark = mark(bytes, index) else { break }
        warnings.append("line \(line): the mark \(mark) has no effect".onOneLine)
      default: break
      }
      index += 1
    }
    return warnings
  }

  /// Whether the name of a mark stands after any space; of most pages that is all that is asked.
  private static func holdsMark(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      var isSpaced = false
      for index in all.indices {
        let byte = all[index]
        if isSpaced, byte == UInt8(ascii: "d") || byte == UInt8(ascii: "s"),
          beginsMark(bytes, index)
        {
          return true
        }
        isSpaced = byte <= 0x20
      }
      return false
    }
  }

  /// Whether the name of a mark, understood or not, begins at `index`, after a space.
  private static func beginsMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "d") || bytes[index] == UInt8(ascii: "s"), index > 0,
      bytes[index - 1] <= 0x20
    else { return false }
    return beginnings.contains { bytes[index...].starts(with: $0) }
  }

  /// The mark that begins at `start`, in the form of a message; nil if it is understood.
  private static func mark(_ bytes: [UInt8], _ start: Int) -> String? {
    let text = String(decoding: bytes[start..<min(bytes.count, start + 300)], as: UTF8.self)
    let name = String(text.prefix { $0.isLetter || $0 == "-" || $0 == ":" })
    let isOwn = name == "data-listen"
    let isSaying =
      name.hasPrefix("data-listen-") || name.hasPrefix("data-ssml") || name == "ssml:ph"
    guard isOwn || isSaying || unknown.contains(name) else { return nil }
    var value = text.dropFirst(name.count)
    guard value.first == "=" else { return isOwn || name == "data-listen-as" ? nil : name }
    value = value.dropFirst()
    let quote: Character? = value.first == "\"" || value.first == "'" ? value.first : nil
    let inside =
      quote.map { mark in value.dropFirst().prefix { $0 != mark } }
      ?? value.prefix { !$0.isWhitespace && $0 != ">" }
    // Our own pages number their segments so.
    if isOwn, inside == "skip" || inside == "only" || inside.allSatisfy(\.isNumber) { return nil }
    if isSaying, MarkAttributes.isUnderstood(name: name, value: unescaped(inside)) { return nil }
    if name == "ssml:alphabet", inside.lowercased() == "ipa" { return nil }
    return "\(name)=\"\(inside.prefix(40))\""
  }

  private static func unescaped(_ value: Substring) -> String {
    String(value).replacing("&quot;", with: "\"").replacing("&#34;", with: "\"")
      .replacing("&amp;", with: "&")
  }

  /// The end of a script or a style that begins at `start`.
  private static func endOfScript(_ bytes: [UInt8], _ start: Int) -> Int? {
    for (opening, closing) in [("<script", "</script"), ("<style", "</style")]
    where bytes[start...].starts(with: opening.utf8) {
      var at = start + 1
      // The standard library's search for a range took half of the time of reading pages.
      while at < bytes.count, bytes[at] != 0x3C || !bytes[at...].starts(with: closing.utf8) {
        at += 1
      }
      return at
    }
    return nil
  }
}
