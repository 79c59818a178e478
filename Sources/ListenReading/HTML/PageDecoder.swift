// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
internal import ListenArticle
internal import ListenFiles

/// Turns a page's bytes into UTF-8 without NULs: by its byte-order mark, else by what it declares
/// where that can be true, else by what its bytes look like.
struct PageDecoder {
  /// The result of decoding.
  struct Page {
    var utf8: [UInt8]
    /// The encoding that was used, as the web calls it.
    var encoding: String
    /// The page declares another encoding than its bytes are in.
    var contradicted: String?
  }

  func decode(_ bytes: [UInt8]) -> Page {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Page(utf8: Self.repair(bytes.dropFirst(3)), encoding: "utf-8")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    if let bigEndian = TextDecoder.utf16Order(bytes) {
      return utf16(bytes[...], bigEndian: bigEndian)
    }

    let declared = Self.declaredEncoding(bytes)
    let (faults, sequences) = Self.surveyUTF8(bytes)
    // Other encodings' bytes are never valid UTF-8 by chance for long; a few broken places in a page
    // that is UTF-8 otherwise come from cut strings.
    if sequences > 0 && faults * 20 <= sequences || faults == 0 {
      if faults == 0 && sequences == 0, let declared, let label = Self.multibyteASCII(declared),
        let utf8 = Self.iconv(bytes, from: label)
      {
        return Page(utf8: utf8, encoding: declared)
      }
      let other = sequences > 0 ? declared.flatMap { $0 == "utf-8" ? nil : $0 } : nil
      return Page(
        utf8: faults == 0 ? Self.withoutNULs(bytes) : Self.repair(bytes[...]), encoding: "utf-8",
        contradicted: other)
    }
    if let declared, declared != "utf-8", let label = Self.iconvName(declared),
      let utf8 = Self.iconv(bytes, from: label)
    {
      return Page(utf8: utf8, encoding: declared)
    }
    let guess = EastAsianGuess.encoding(of: bytes) ?? Self.guessEightBit(bytes)
    let utf8 = Self.iconv(bytes, from: guess) ?? Self.repair(bytes[...])
    return Page(utf8: utf8, encoding: guess.lowercased(), contradicted: declared)
  }

  private func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Page {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(units.count + units.count / 2)
    _ = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { utf8.append($0) }
    return Page(utf8: Self.withoutNULs(utf8), encoding: bigEndian ? "utf-16be" : "utf-16le")
  }

  private static func withoutNULs(_ bytes: [UInt8]) -> [UInt8] {
    // libxml2 takes a NUL for the end.
    bytes.containsNUL ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
  }

  private static func repair(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    withoutNULs(Array(String(decoding: bytes, as: UTF8.self).utf8))
  }

  /// How many places are not UTF-8, and how many are UTF-8 past ASCII.
  static func surveyUTF8(_ bytes: [UInt8]) -> (faults: Int, sequences: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var (faults, sequences, index) = (0, 0, 0)
      let count = bytes.count
      while index < count {
        let byte = bytes[index]
        if byte < 0x80 {
          index += 1
          continue
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        var valid = byte >= 0xC2 && byte <= 0xF4 && index + length <= count
        if valid {
          for next in 1..<length where bytes[index + next] & 0xC0 != 0x80 { valid = false }
        }
        if valid {
          sequences += 1
          index += length
        } else {
          faults += 1
          index += 1
        }
      }
      return (faults, sequences)
    }
  }

  /// The label in a `<meta … charset=…>` or an XML declaration near the start, in lower case.
  static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    // An archive puts bars of its own before the page.
    let head = bytes.prefix(16_384).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for (index, byte) in head.enumerated()
    where byte == UInt8(ascii: "c") || byte == UInt8(ascii: "e") {
      let rest = head[index...]
      guard let key = ["charset", "encoding"].first(where: { rest.starts(with: $0.utf8) }) else {
        continue
      }
      let after = rest.dropFirst(key.utf8.count).drop { $0 == 0x20 }
      guard after.first == UInt8(ascii: "=") else { continue }
      let label = after.dropFirst().drop { " \"'".utf8.contains($0) }.prefix {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_:.".utf8.contains($0)
      }
      if !label.isEmpty { return normalized(String(decoding: label, as: UTF8.self)) }
    }
    return nil
  }

  /// As the WHATWG reads labels: what calls itself Latin-1 is windows-1252.
  static func normalized(_ label: String) -> String {
    switch label {
    case "utf8", "utf-8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be": "utf-8"
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "cp1252",
      "x-cp1252":
      "windows-1252"
    case "iso-8859-9", "latin5": "windows-1254"
    case "cp1256", "x-cp1256": "windows-1256"
    case "cp1251", "x-cp1251": "windows-1251"
    case "gb2312", "gbk", "x-gbk", "gb_2312-80": "gb18030"
    case "x-sjis", "sjis", "shift-jis", "ms_kanji", "windows-31j": "shift_jis"
    case "ks_c_5601-1987", "ksc5601", "korean", "windows-949": "euc-kr"
    case "tis-620", "iso-8859-11": "windows-874"
    default: label
    }
  }

  private static func iconvName(_ label: String) -> String? {
    switch label {
    case "euc-kr": "UHC"
    case "shift_jis": "CP932"
    case "big5": "BIG5-HKSCS"
    case "windows-874": "CP874"
    default: label.hasPrefix("windows-") ? "CP" + label.dropFirst(8) : label.uppercased()
    }
  }

  /// Encodings whose text is ASCII bytes until decoded.
  private static func multibyteASCII(_ label: String) -> String? {
    label == "iso-2022-jp" ? "ISO-2022-JP" : nil
  }

  /// Bytes past ASCII stand alone among Latin letters, and side by side in Arabic and Cyrillic.
  static func guessEightBit(_ bytes: [UInt8]) -> String {
    var (high, joined, lowerHalf) = (0, 0, 0)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte >= 0x80 {
        high += 1
        if previous >= 0x80 { joined += 1 }
        if byte >= 0xE0 { lowerHalf += 1 }
      }
      previous = byte
    }
    guard joined * 2 > high else { return "CP1252" }
    // Running Cyrillic is nearly all in the small letters E0–FF; Arabic has its alef, ba, ta in C7–DF.
    return lowerHalf * 100 > high * 80 ? "CP1251" : "CP1256"
  }

  static func iconv(_ bytes: [UInt8], from label: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", label), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var input = bytes
    let capacity = 65_536
    var buffer = [CChar](repeating: 0, count: capacity)
    input.withUnsafeMutableBytes { raw in
      guard let base = raw.baseAddress else { return }
      var next: UnsafeMutablePointer<CChar>? = base.assumingMemoryBound(to: CChar.self)
      var left = raw.count
      while left > 0 {
        let (status, written, problem) = buffer.withUnsafeMutableBufferPointer { output in
          var out = output.baseAddress
          var room = capacity
          let status = Glibc.iconv(converter, &next, &left, &out, &room)
          return (status, capacity - room, errno)
        }
        for index in 0..<written { result.append(UInt8(bitPattern: buffer[index])) }
        guard Int(bitPattern: UInt(bitPattern: status)) == -1 else {
          continue
        }
        if problem == E2BIG { continue }
        // A byte that this encoding lacks.
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        next = next?.advanced(by: 1)
        left -= 1
      }
    }
    return withoutNULs(result)
  }
}
