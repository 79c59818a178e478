// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// Reads the items of an RSS or Atom feed, or of a WordPress export, as articles.
struct FeedReader {
  func read(_ source: Source) throws(ReadingError) -> [Reading] {
    guard !source.bytes.isEmpty else { throw .empty(name: source.name) }
    // JSON Feed says that it is a feed, too.
    if let first = source.bytes.first(where: { $0 > 0x20 && $0 < 0x80 }), first == UInt8(ascii: "{")
    {
      return try JSONArticleReader().read(source)
    }
    let markup = try parse(source)
    let stories = NITFStory.stories(in: markup)
    var readings: [Reading] = []
    var limits = DocumentLimits(name: source.name)
    if !stories.isEmpty {
      for story in stories {
        guard let reading = story.reading(source) else { continue }
        try limits.add(reading)
        readings.append(reading)
      }
      guard !readings.isEmpty else {
        throw .noArticle(name: source.name, found: "NITF without a paragraph")
      }
      return readings
    }
    guard let channel = FeedChannel(markup) else {
      throw .noArticle(name: source.name, found: "XML that is neither RSS, Atom nor NITF")
    }
    for node in channel.items {
      let item = FeedItem(markup, node: node, channel: channel)
      guard item.isPublishedArticle else { continue }
      guard let reading = item.reading(source) else { continue }
      try limits.add(reading)
      readings.append(reading)
    }
    guard !readings.isEmpty else {
      throw .noArticle(
        name: source.name,
        found: channel.items.isEmpty ? "a feed without items" : "a feed whose items have no text")
    }
    return readings
  }

  private func parse(_ source: Source) throws(ReadingError) -> Markup {
    // White space before the XML declaration is common, and not allowed.
    let start = source.bytes.firstIndex { $0 > 0x20 } ?? 0
    let bytes = Array(source.bytes[start...])
    if AttributeCount.isExceeded(in: bytes) {
      throw .tooLarge(
        name: source.name, found: "a tag of more attributes", limit: "\(AttributeCount.limit)")
    }
    do {
      return try MarkupParser().xml(bytes)
    } catch {
      if error.kind == .malformed, let markup = try? MarkupParser().xml(Self.mended(bytes)) {
        return markup
      }
      guard error.kind == .malformed else {
        throw .tooLarge(
          name: source.name, found: "more than \(MarkupBuilder.maximumNodes) elements",
          limit: "\(MarkupBuilder.maximumNodes)")
      }
      throw .malformed(
        name: source.name, place: "line \(error.line), column \(error.column)",
        found: error.found, expected: "well-formed RSS or Atom without entities of its own")
    }
  }

  /// HTML's named entities as numbers, and no control characters: what feeds get wrong most.
  private static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") {
        let name = bytes[(index + 1)...].prefix(12).prefix {
          (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        }
        let end = index + 1 + name.count
        if !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ";"),
          let value = MarkupParser.htmlEntity(String(decoding: name, as: UTF8.self))
        {
          result.append(contentsOf: "&#\(value);".utf8)
          index = end + 1
          continue
        }
        let isReference = !name.isEmpty && end < bytes.count && bytes[end] == UInt8(ascii: ";")
        let isNumber = bytes[(index + 1)...].first == UInt8(ascii: "#")
        result.append(contentsOf: isReference || isNumber ? "&".utf8 : "&amp;".utf8)
      } else if byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        result.append(byte)
      }
      index += 1
    }
    return result
  }
}
