// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks over a page's tags before they are parsed: libxml2 compares every attribute of a tag with all
/// before it, so a tag of a million attributes would take minutes.
enum TagSurvey {
  static let maximumAttributes = 2000

  /// Whether some tag has more attributes than any page needs.
  static func isExcessive(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 1 < bytes.count {
        guard bytes[index] == 0x3C, isLetter(bytes[index + 1]) else {
          index += 1
          continue
        }
        let nameStart = index + 1
        index = nameStart
        while index < bytes.count, isLetter(bytes[index]) { index += 1 }
        let isRaw = ["script", "style"].contains {
          $0.utf8.elementsEqual(bytes[nameStart..<index].lazy.map { $0 | 0x20 })
        }
        guard let end = endOfTag(bytes, from: index) else { return true }
        index = end
        // What is inside is not markup.
        while isRaw, index + 1 < bytes.count, bytes[index] != 0x3C || bytes[index + 1] != 0x2F {
          index += 1
        }
      }
      return false
    }
  }

  /// Past the tag that is open at `start`; nothing where it has too many attributes.
  private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    var attributes = 0
    while index < bytes.count, bytes[index] != 0x3E {
      let byte = bytes[index]
      index += 1
      if byte <= 0x20 || byte == 0x2F {
        if index < bytes.count, bytes[index] > 0x20 { attributes += 1 }
        if attributes > maximumAttributes { return nil }
      } else if byte == 0x3D {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { continue }
        let quote = bytes[index]
        index += 1
        while index < bytes.count, bytes[index] != quote { index += 1 }
        // Attributes may follow without a space.
        attributes += 1
        index += 1
      }
    }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
