// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Reads back the object that `inspect --json` prints for an article.
struct ArticleShape {
  private let value: JSONValue
  private let source: Source
  /// The text before a key in the place of a fault.
  private let place: String

  init(_ value: JSONValue, source: Source, place: String) {
    self.value = value
    self.source = source
    self.place = place
  }

  /// The article.
  func reading() throws(ReadingError) -> Reading {
    let (body, dropped, unknown) = try body()
    var article = Article(language: "und", body: body)
    article.title = try string("title")
    article.byline = try strings("byline")
    article.source = try string("source")
    article.section = try string("section")
    article.standfirst = try string("standfirst")
    article.caption = try string("caption")
    article.tags = try strings("tags")
    article.link = try string("link")
    article.image = try string("image")
    article.identifier = try string("identifier")
    if let text = try string("published") {
      guard let date = DateParser.parse(text) else {
        throw fault("published", found: "\"\(text)\"", expected: "an ISO 8601 date")
      }
      article.published = date
    }
    let warnings = ArticleLanguage.settle(
      &article, source: source, declared: try string("language"))
    return Reading(article, dropped: dropped, warnings: unknown + warnings)
  }

  /// The blocks, those that their author leaves out, and a line for each mark without effect.
  private func body() throws(ReadingError) -> ([Block], [Reading.Dropped], [String]) {
    guard case .array(let items) = value["body"] else {
      throw fault("body", found: value["body"]?.kind ?? "nothing", expected: "an array")
    }
    var blocks: [Block] = []
    var dropped: [Reading.Dropped] = []
    var unknown: [String] = []
    for (index, item) in items.enumerated() {
      let key = "body[\(index)]"
      guard case .object = item else {
        throw fault(key, found: item.kind, expected: "an object with \"kind\" and \"text\"")
      }
      guard case .string(let text) = item["text"] else {
        throw fault(key + ".text", found: item["text"]?.kind ?? "nothing", expected: "a string")
      }
      var kind = Block.Kind.paragraph
      if let given = item["kind"] {
        guard let known = given.string.flatMap(Block.Kind.init) else {
          throw fault(
            key + ".kind", found: given.string.map { "\"\($0)\"" } ?? given.kind,
            expected: "one of "
              + Block.Kind.allCases.map { "\"\($0.rawValue)\"" }
              .joined(separator: ", "))
        }
        kind = known
      }
      let clean = TextHygiene.clean(text)
      let mark = item["listen"]?.string
      if mark == "skip" {
        dropped.append(.init(clean, reason: AuthorMarks.reason, position: blocks.count))
        continue
      }
      if let mark {
        unknown.append("\(place)\(key).listen: the mark \"\(mark)\" has no effect".onOneLine)
      }
      guard !clean.isEmpty else { continue }
      var block = Block(kind, clean)
      let read = BlockMarks.read(item, text: clean)
      block.take(read.marks)
      unknown += read.faults.map { "\(place)\(key).\($0)".onOneLine }
      blocks.append(block)
    }
    guard !blocks.isEmpty else {
      throw .noArticle(name: source.name, found: "\(place)\"body\" has no text")
    }
    return (blocks, dropped, unknown)
  }

  private func string(_ key: String) throws(ReadingError) -> String? {
    switch value[key] {
    case nil, .null: return nil
    case .string(let text):
      let clean = TextHygiene.clean(text)
      return clean.isEmpty ? nil : clean
    case .some(let other): throw fault(key, found: other.kind, expected: "a string")
    }
  }

  private func strings(_ key: String) throws(ReadingError) -> [String] {
    guard let list = value[key] else { return [] }
    var result: [String] = []
    for (index, element) in list.elements.enumerated() {
      guard case .string(let text) = element else {
        throw fault("\(key)[\(index)]", found: element.kind, expected: "a string")
      }
      let clean = TextHygiene.clean(text)
      if !clean.isEmpty { result.append(clean) }
    }
    return result
  }

  private func fault(_ key: String, found: String, expected: String) -> ReadingError {
    .malformed(name: source.name, place: place + key, found: found, expected: expected)
  }
}
