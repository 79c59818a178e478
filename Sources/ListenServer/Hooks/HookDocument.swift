// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// The contents of a hook's body, a document or its address, and the name under which it is kept.
struct HookDocument {
  /// The contents of the body.
  enum Contents {
    /// A document and the suffix of its file.
    case document([UInt8], suffix: String)
    /// An absolute address, which is fetched.
    case address(String)
  }

  /// A name in lower-case ASCII letters, digits and hyphens, the same for the same article.
  let name: String
  let contents: Contents
  /// The name of the article's folder, where it is known.
  let folder: String?

  /// A reason why a body is not taken.
  struct Fault: Error { var description: String }

  /// The document in `body`, read by `rules` where they are for its page.
  ///
  /// - Throws: ``Fault``.
  init(_ body: [UInt8], rules: SiteRules = SiteRules()) throws(Fault) {
    var bytes = body
    var identifier: String?
    if body.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      let value = try? JSONParser.parse(body),
      case .object(let members) = value
    {
      identifier = Self.identifier(members["id"])
      if let address = members["url"]?.string,
        members.keys.allSatisfy({ ["id", "url"].contains($0) })
      {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
          throw Fault(description: "\"url\" is no absolute address of http or https")
        }
        name = Self.name(identifier ?? address)
        contents = .address(address)
        folder = nil
        return
      }
      if let document = members["document"]?.string { bytes = Array(document.utf8) }
    }
    let source = Source(name: "body", bytes: bytes)
    let readings: [Reading]
    do {
      readings = try TimeLimit().run("body") { try ArticleReader(rules: rules).read(source) }
    } catch { throw Fault(description: "\(error)") }
    guard let article = readings.first?.article, readings.count == 1 else {
      throw Fault(description: "the body holds \(readings.count) articles; one is expected")
    }
    guard article.title != nil else {
      throw Fault(
        description: "the body holds an article without a title; a headline is expected")
    }
    let folder = ArticleFolder(article).name
    name = Self.name(identifier ?? article.identifier ?? article.link ?? folder)
    contents = .document(bytes, suffix: Self.suffix(of: bytes))
    self.folder = folder
  }

  /// The identifier in a text or a number.
  private static func identifier(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text) where !text.isEmpty: text
    case .number(let digits): digits
    default: nil
    }
  }

  private static func suffix(of bytes: [UInt8]) -> String {
    switch FormatSniffer.format(of: bytes) {
    case .html: "html"
    case .feed, .ssml: "xml"
    case .json: "json"
    case .markdown: "md"
    case .text: "txt"
    }
  }

  /// The name for an identifier: itself if it is of the name's letters, else as much of it, and a hash.
  static func name(_ identifier: String) -> String {
    var slug = ""
    for byte in identifier.utf8 {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) {
        slug.unicodeScalars.append(Unicode.Scalar(lower))
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    guard slug != identifier || slug.utf8.count > 72 else { return slug }
    slug = String(slug.prefix(60))
    while slug.last == "-" { slug.removeLast() }
    let hash = SHA256.hex(Array(identifier.utf8)).prefix(10)
    return slug.isEmpty ? String(hash) : slug + "-" + hash
  }
}
