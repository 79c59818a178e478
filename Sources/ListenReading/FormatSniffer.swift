// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle

/// Tells a document's format by its content.
package enum FormatSniffer {
  /// The format of `bytes`.
  package static func format(of bytes: [UInt8]) -> Source.Format {
    if isPage(bytes) { return .html }
    let head = head(of: bytes)
    let start = head.trimmedStart
    guard let first = start.first else { return .text }
    if first == "<" { return markup(start) }
    if first == "{", FrontMatterReader.objectEnd(Array(start.utf8)[...]) != nil { return .markdown }
    if first == "{" || (first == "[" && isJSONArray(start)) { return .json }
    // A mail that is quoted as a whole is no quotation of an article: it is the article.
    if TextReader.isQuoted(head) { return .text }
    for mark in ["---\n", "---\r", "+++\n", "+++\r"] where start.hasPrefix(mark) {
      return .markdown
    }
    if start.hasPrefix("import ") || start.hasPrefix("export "),
      MarkdownLine.isModule(start.prefix { !$0.isNewline }.trimmed)
    {
      return .markdown
    }
    return isMarkdown(head) ? .markdown : .text
  }

  /// Whether the first thing in `bytes` is what most pages begin with, told without decoding.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let start = bytes.dropFirst(isMarked ? 3 : 0).prefix(1_024)
      .drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    // ASCII letters in lower case differ by one bit.
    let lower = start.prefix(14).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return lower.starts(with: "<!doctype html".utf8) || lower.starts(with: "<html".utf8)
  }

  /// The beginning of the document as text, whatever its encoding.
  private static func head(of bytes: [UInt8]) -> Substring {
    let text = TextDecoder.decode(Array(bytes.prefix(16_384))).text[...]
    return text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text
  }

  private static func markup(_ text: Substring) -> Source.Format {
    let lower = text.lowercased()
    if lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html") { return .html }
    if let root = lower.place(of: "<speak"), root < (lower.place(of: "<html") ?? .max),
      lower.dropFirst(root).contains("synthesis") || lower.hasPrefix("<speak")
    {
      return .ssml
    }
    // A page may speak of feeds, but not before its own root.
    let page = lower.place(of: "<html") ?? .max
    for root in [
      lower.place(of: "<rss"), lower.place(of: "<feed"), lower.place(of: "<rdf:rdf"),
      lower.place(of: "<nitf"), lower.place(of: "<newsitem"), lower.place(of: "<newsmessage"),
    ] {
      if let root, root < page { return .feed }
    }
    let second = lower.dropFirst().first
    let isTag = second == "!" || second == "?" || (second?.isLetter ?? false)
    return isTag && lower.utf8.contains(0x3E) ? .html : .text
  }

  /// Whether a line has `**bold**` words, and not just stars in place of letters.
  private static func isEmphasis(_ line: Substring) -> Bool {
    let parts = line.split(separator: "**", omittingEmptySubsequences: false)
    guard parts.count >= 3, !line.has("***") else { return false }
    return parts[1].first?.isLetter ?? false && !(parts[1].last?.isWhitespace ?? true)
  }

  private static func isJSONArray(_ text: Substring) -> Bool {
    let next = text.dropFirst().trimmedStart.first
    return next == "{"
  }

  /// Markdown says so by headings, links and emphasis that no dump has.
  private static func isMarkdown(_ text: Substring) -> Bool {
    var headings = 0
    var signs = 0
    var previousIsText = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let hashes = line.prefix { $0 == "#" }.count
      if (1...6).contains(hashes), line.dropFirst(hashes).first == " ",
        line.dropFirst(hashes).contains(where: \.isLetter)
      {
        headings += 1
      } else if previousIsText, line.count >= 3,
        line.allSatisfy({ $0 == "=" }) || line.allSatisfy({ $0 == "-" })
      {
        headings += 1
      } else if line.hasPrefix("> ") || line.hasPrefix("```") || line.hasPrefix("![") {
        signs += 1
      } else if line.has("](http") || line.has("](/") || isEmphasis(line) {
        signs += 1
      }
      previousIsText = line.contains(where: \.isLetter)
    }
    return headings > 0 || signs >= 2
  }
}

extension StringProtocol {
  fileprivate var trimmedStart: SubSequence { drop { $0.isWhitespace } }
}
