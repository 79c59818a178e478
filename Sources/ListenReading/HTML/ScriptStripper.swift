// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Takes what is inside scripts, styles, drawings and comments out of a page before it is parsed; they are often
/// most of its bytes.
///
/// JSON-LD stays. On the way, tags are looked over: libxml2 compares every attribute of a tag with all
/// before it, so a tag of a million attributes would take minutes.
struct ScriptStripper {
  static let maximumAttributes = 2000

  private let bytes: UnsafeBufferPointer<UInt8>
  private var result: [UInt8] = []
  /// Up to here bytes have been kept or left out.
  private var kept = 0
  /// Elements that are never closed from here on, so that they are looked for once only.
  private var hopeless: Set<Int> = []
  /// The end of a `noscript` that stays.
  private var heldEnd = 0

  /// The page without scripts, or nothing where a tag has more attributes than any page needs.
  static func strip(_ page: [UInt8]) -> [UInt8]? {
    page.withUnsafeBufferPointer { bytes in
      var stripper = ScriptStripper(bytes)
      return stripper.run() ? stripper.result : nil
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  private mutating func run() -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0x3C else {
        index += 1
        continue
      }
      if starts(with: "<!--", at: index) {
        guard let end = find("-->", from: index + 4) else { break }
        leaveOut(index, end + 3)
        index = end + 3
        continue
      }
      guard Self.isLetter(bytes[index + 1]) else {
        index += 1
        continue
      }
      let name = index + 1
      guard let end = endOfTag(from: name) else { return false }
      index = end
      guard let closing = closing(of: name), !isData(name, end), !hopeless.contains(closing.key)
      else {
        continue
      }
      if closing.mayHoldText, end < heldEnd { continue }
      if let stop = find(closing.tag, from: end) {
        if closing.mayHoldText, holdsText(end, stop) {
          heldEnd = stop
          continue
        }
        leaveOut(end, stop)
        index = stop
      } else if closing.isRaw {
        leaveOut(end, bytes.count)
        index = bytes.count
      } else {
        hopeless.insert(closing.key)
      }
    }
    result.append(contentsOf: bytes[min(kept, bytes.count)...])
    return true
  }

  private mutating func leaveOut(_ start: Int, _ end: Int) {
    result.append(contentsOf: bytes[kept..<start])
    kept = end
  }

  private struct Closing {
    var tag: StaticString
    /// Its contents are not markup, so that it goes on to the end of the page where it isn't closed.
    var isRaw: Bool
    /// Some pages hold their article in `noscript`, for a script to put elsewhere.
    var mayHoldText = false
    var key: Int { tag.utf8CodeUnitCount }
  }

  private func closing(of name: Int) -> Closing? {
    if starts(with: "script", at: name), isEndOfName(name + 6) {
      return Closing(tag: "</script", isRaw: true)
    }
    if starts(with: "style", at: name), isEndOfName(name + 5) {
      return Closing(tag: "</style", isRaw: true)
    }
    if starts(with: "svg", at: name), isEndOfName(name + 3) {
      return Closing(tag: "</svg", isRaw: false)
    }
    if starts(with: "noscript", at: name), isEndOfName(name + 8) {
      return Closing(tag: "</noscript", isRaw: false, mayHoldText: true)
    }
    return nil
  }

  /// Whether more than a notice or a picture is there: paragraphs of some length.
  private func holdsText(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 600 else { return false }
    var letters = 0
    var paragraphs = 0
    var inTag = false
    for index in start..<end {
      switch bytes[index] {
      case 0x3C:
        inTag = true
        if index + 2 < end, bytes[index + 1] | 0x20 == UInt8(ascii: "p"),
          bytes[index + 2] == 0x3E || bytes[index + 2] == 0x20
        {
          paragraphs += 1
        }
      case 0x3E: inTag = false
      case 0x21...: if !inTag { letters += 1 }
      default: break
      }
    }
    return paragraphs >= 2 && letters >= 400
  }

  private func isEndOfName(_ at: Int) -> Bool {
    at < bytes.count && (bytes[at] <= 0x20 || bytes[at] == 0x3E || bytes[at] == 0x2F)
  }

  private func isData(_ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end - 6)).contains { starts(with: "ld+json", at: $0) }
  }

  /// Past the tag whose name is at `start`; nothing where it has too many attributes.
  private func endOfTag(from start: Int) -> Int? {
    var index = start
    var attributes = 0
    while index < bytes.count, bytes[index] != 0x3E {
      let byte = bytes[index]
      index += 1
      if byte <= 0x20 || byte == 0x2F {
        if index < bytes.count, bytes[index] > 0x20 { attributes += 1 }
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
      if attributes > Self.maximumAttributes { return nil }
    }
    return min(index + 1, bytes.count)
  }

  /// Whether `text`, in lower case, is at `place` in any case.
  private func starts(with text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count {
      let byte = bytes[place + offset]
      let low = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if low != text.utf8Start[offset] { return false }
    }
    return true
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    let first = text.utf8Start[0]
    var index = start
    while index < bytes.count {
      if bytes[index] == first, starts(with: text, at: index) { return index }
      index += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
