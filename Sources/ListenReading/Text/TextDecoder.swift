// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Turns bytes of unknown encoding into text.
///
/// UTF-8 with or without byte order mark, UTF-16 with or without one, and where it is none of
/// these, Windows-1256 for what looks like Arabic and Windows-1252 for the rest.
enum TextDecoder {
  /// The result of decoding.
  struct Decoded {
    /// The text; line ends are as they were.
    var text: String
    /// For the editor, where something had to be guessed or mended.
    var warnings: [String]
  }

  /// The text of `bytes`; mojibake is repaired.
  static func decode(_ bytes: [UInt8]) -> Decoded {
    var decoded = plain(bytes)
    if let repaired = Mojibake.repaired(decoded.text) {
      decoded.text = repaired
      decoded.warnings.append(Mojibake.warning)
    }
    return decoded
  }

  private static func plain(_ bytes: [UInt8]) -> Decoded {
    if let isBigEndian = utf16Order(bytes) {
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for index in stride(from: 0, to: bytes.count - 1, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      }
      return Decoded(text: String(decoding: units, as: UTF16.self), warnings: [])
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return Decoded(text: text, warnings: [])
    }
    let (invalid, multibyte) = utf8Damage(bytes)
    // A letter and a mark of Windows-1256 look like a UTF-8 sequence by accident once in some 60
    // letters; several of them among less damage than that are UTF-8 with foreign bytes in it.
    if multibyte >= 3, multibyte * 16 > invalid {
      return Decoded(
        text: String(decoding: bytes, as: UTF8.self),
        warnings: ["\(invalid) bytes are not UTF-8 and were replaced"])
    }
    var scalars = String.UnicodeScalarView()
    let isArabic = Windows1256.isLikely(bytes)
    for byte in bytes {
      let scalar = isArabic ? Windows1256.scalar(for: byte) : Windows1252.scalar(for: byte)
      if let scalar { scalars.append(scalar) }
    }
    return Decoded(
      text: String(scalars),
      warnings: ["not UTF-8: read as \(isArabic ? "Windows-1256" : "Windows-1252")"])
  }

  /// Whether the bytes are UTF-16, by their mark or by where the zeros (or, for Arabic, the high
  /// bytes) are; true for big endian.
  static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return true }
    if bytes[0] == 0xFF, bytes[1] == 0xFE {
      let isUTF32 = bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0
      return isUTF32 ? nil : false
    }
    let sample = min(bytes.count & ~1, 4096)
    guard sample >= 8 else { return nil }
    var high = (even: 0, odd: 0)
    for index in stride(from: 0, to: sample, by: 2) {
      if bytes[index] == 0 || bytes[index] == 6 { high.even += 1 }
      if bytes[index + 1] == 0 || bytes[index + 1] == 6 { high.odd += 1 }
    }
    let threshold = sample * 9 / 20
    if high.even >= threshold, high.odd * 4 < high.even { return true }
    if high.odd >= threshold, high.even * 4 < high.odd { return false }
    return nil
  }

  private static func utf8Damage(_ bytes: [UInt8]) -> (invalid: Int, multibyte: Int) {
    var invalid = 0
    var multibyte = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte >= 0x80 else { continue }
      let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      var end = index
      while end < bytes.count, end - index < length, bytes[end] & 0xC0 == 0x80 { end += 1 }
      if length > 0, end - index == length {
        multibyte += 1
        index = end
      } else {
        invalid += 1
      }
    }
    return (invalid, multibyte)
  }
}
