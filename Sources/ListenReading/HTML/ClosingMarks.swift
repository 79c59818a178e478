// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The marks that end and divide sentences, in any script.
enum ClosingMarks {
  /// Commas, full stops and their like in any script.
  static func count(_ bytes: [UInt8]) -> Int {
    var count = 0
    let isUnmarked = hasNoMarks(bytes)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x20 where isUnmarked: count += 1
      case 0x2C, 0x2E, 0x21, 0x3F, 0x3A, 0x3B: count += 1
      // U+060C, U+061B and U+061F; U+06D4.
      case 0xD8 where index + 1 < bytes.count:
        let next = bytes[index + 1]
        if next == 0x8C || next == 0x9B || next == 0x9F { count += 1 }
      // U+3001 and U+3002, U+0964, the full-width ones.
      case 0xE3 where index + 2 < bytes.count:
        if bytes[index + 1] == 0x80 && (0x81...0x82).contains(bytes[index + 2]) { count += 1 }
      case 0xE0 where index + 2 < bytes.count:
        if bytes[index + 1] == 0xA5 && bytes[index + 2] == 0xA4 { count += 1 }
      case 0xEF where index + 2 < bytes.count:
        if bytes[index + 1] == 0xBC && bytes[index + 2] < 0xA0 { count += 1 }
      default: break
      }
    }
    return count
  }

  /// Whether the text ends as a sentence does.
  static func end(_ bytes: [UInt8]) -> Bool {
    if bytes.count > 90, hasNoMarks(bytes) { return true }
    for scalar in String(decoding: bytes.suffix(12), as: UTF8.self).unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", "。", "؟", "۔", "！", "？", "।", "．", "።", ":": return true
      case "\"", "'", "”", "’", "»", ")", "]", "“", "」", "』", "）", "】", "》", "›", "*", " ":
        continue
      default: return false
      }
    }
    return false
  }

  /// Whether the text is in a script that has spaces where others have marks: Thai, Lao, Burmese, Khmer.
  private static func hasNoMarks(_ bytes: [UInt8]) -> Bool {
    var letters = 0
    var found = 0
    for (index, byte) in bytes.prefix(120).enumerated()
    where byte >= 0xC0 && index + 1 < bytes.count {
      letters += 1
      let next = bytes[index + 1]
      if byte == 0xE0, (0xB8...0xBB).contains(next) { found += 1 }
      if byte == 0xE1, (0x80...0x82).contains(next) || next == 0x9E || next == 0x9F { found += 1 }
    }
    return found * 2 > letters && found >= 5
  }
}
