// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Counts the attributes of a document's tags before they are parsed: libxml2 compares every attribute
/// of a tag with all before it, so a tag of 100,000 would take the better part of a minute.
enum AttributeCount {
  /// How many a tag of a feed may have.
  static let limit = 1_000

  /// Whether a tag of `xml` has more than the limit.
  static func isExceeded(in xml: [UInt8]) -> Bool {
    xml.withUnsafeBufferPointer { bytes in
      var count = 0
      var isTag = false
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "<"):
          isTag = true
          count = 0
        case UInt8(ascii: ">"): isTag = false
        // Each attribute has one; those in text do no harm unless there is no tag's end for long.
        case UInt8(ascii: "=") where isTag:
          count += 1
          if count > limit { return true }
          index = valueEnd(bytes, index + 1)
          continue
        default: break
        }
        index += 1
      }
      return false
    }
  }

  /// The place after a value in quotation marks.
  private static func valueEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return start }
    let quote = bytes[index]
    index += 1
    // No value holds "<".
    while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "<") {
      index += 1
    }
    return bytes.indices.contains(index) && bytes[index] == quote ? index + 1 : index
  }
}
