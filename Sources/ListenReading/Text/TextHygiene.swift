// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
internal import ListenArticle

/// Cleans text before it becomes part of an article, in every reader.
///
/// ```swift
/// TextHygiene.clean("Caf\u{65}\u{301} &amp;\u{a0}bar\u{ad}man ")  // "Café & barman"
/// ```
enum TextHygiene {
  /// One block's text as an article holds it: NFC, white space folded to single spaces, leftover
  /// entities decoded once, invisible and control characters gone, a torn drop cap joined.
  static func clean(_ text: String) -> String {
    if isClean(text) { return joiningDropCap(text) }
    if let folded = foldingBlanks(text), isClean(folded) { return joiningDropCap(folded) }
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    var marks = 0
    var needsComposing = false
    var previous: Unicode.Scalar?
    var iterator =
      text.unicodeScalars.contains("&")
      ? EntityDecoder.decode(text).unicodeScalars.makeIterator()
      : text.unicodeScalars.makeIterator()
    var next = iterator.next()
    while let raw = next {
      next = iterator.next()
      guard let scalar = sanitized(raw, after: previous, before: next) else { continue }
      if scalar == " " {
        pendingSpace = !scalars.isEmpty
        previous = scalar
        continue
      }
      if scalar.value >= 0x300 {
        if isMark(scalar) {
          marks += 1
          // Longer runs are decoration that only costs time (the Stream-Safe Text Format's limit).
          if marks > 30 { continue }
          needsComposing = true
        } else {
          marks = 0
          needsComposing = needsComposing || mayDecompose(scalar)
        }
      } else {
        marks = 0
      }
      if pendingSpace {
        scalars.append(" ")
        pendingSpace = false
      }
      scalars.append(scalar)
      previous = scalar
    }
    let folded = String(scalars)
    let composed = needsComposing ? folded.precomposedStringWithCanonicalMapping : folded
    return joiningDropCap(composed)
  }

  /// The text with single blanks between its words, as in the rows of a table; nil where it has no row of
  /// blanks and none at its ends.
  private static func foldingBlanks(_ text: String) -> String? {
    let blank = UInt8(ascii: " ")
    var previous = blank
    var hasRow = false
    for byte in text.utf8 {
      if byte == blank, previous == blank {
        hasRow = true
        break
      }
      previous = byte
    }
    guard hasRow || previous == blank else { return nil }
    return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var count = 0
      var isPending = false
      for byte in text.utf8 {
        if byte == blank {
          isPending = count > 0
          continue
        }
        if isPending {
          buffer[count] = blank
          count += 1
          isPending = false
        }
        buffer[count] = byte
        count += 1
      }
      return count
    }
  }

  /// Whether all of `text` is visible between single spaces, without an entity, a mark on a letter
  /// or anything else that is changed: ASCII, the letters of Latin and Arabic scripts, and the
  /// common quotation marks and dashes.
  private static func isClean(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    var lead: UInt8 = 0
    var isQuote = false
    for byte in text.utf8 {
      if lead == 0 {
        if byte < 0x80 {
          guard byte > 0x20 || (byte == 0x20 && previous != 0x20), byte < 0x7F,
            byte != UInt8(ascii: "&")
          else { return false }
        } else {
          guard (0xC2...0xCB).contains(byte) || (0xD8...0xDB).contains(byte) || byte == 0xE2 else {
            return false
          }
          lead = byte
        }
        previous = byte
      } else if lead == 0xE2, !isQuote {
        guard byte == 0x80 else { return false }
        isQuote = true
      } else {
        switch lead {
        case 0xC2: guard byte > 0xA0, byte != 0xAD else { return false }
        case 0xD8:
          guard byte >= 0xA0 || byte == 0x8C || byte == 0x9B || byte == 0x9F else { return false }
        case 0xD9:
          guard byte <= 0x8A || (0xA0...0xAF).contains(byte) || byte >= 0xB1 else { return false }
        case 0xDB: guard byte <= 0x93 else { return false }
        case 0xE2:
          switch byte {
          case 0x93, 0x94, 0x98...0x9E, 0xA2, 0xA6: isQuote = false
          default: return false
          }
        default: break
        }
        lead = 0
      }
    }
    return previous != UInt8(ascii: " ")
  }

  /// A single scalar as text keeps it: `nil` for what nobody sees, a space for any white space.
  static func sanitized(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x21...0x7E: return scalar
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      return " "
    case 0...0x1F, 0x7F: return nil
    case 0x80...0x9F: return Windows1252.scalar(for: UInt8(scalar.value))
    case 0xAD, 0x34F, 0x61C, 0x180B...0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFC:
      return nil
    case 0x200C:  // Persian and Indic scripts spell with it.
      return joins(previous) && joins(next) ? scalar : nil
    case 0x200D:
      return previous.map { joins($0) || $0.properties.isEmoji || $0.value == 0xFE0F } == true
        ? scalar : nil
    case 0xE000...0xF8FF, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF: return nil  // icon fonts, tags
    case 0xFDD0...0xFDEF: return nil
    default: return scalar.value & 0xFFFE == 0xFFFE ? nil : scalar
    }
  }

  private static func joins(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return (0x600...0x8FF).contains(scalar.value) || (0x900...0xDFF).contains(scalar.value)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F: true
    case 0x370...0x482: false
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }

  /// Whether NFC may change a scalar that is not a mark: Hangul parts, vowel signs that compose,
  /// compatibility ideographs, letter-like signs.
  private static func mayDecompose(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x340...0x37E, 0x387, 0x958...0x9DF, 0x9BE, 0x9D7, 0xA33...0xA5E, 0xB3E...0xBD7,
      0xC56...0xD57, 0xDCF...0xDDF, 0xF43...0xFB9, 0x102E, 0x1100...0x11FF, 0x1B35,
      0x1F71...0x1FFD, 0x2126, 0x212A, 0x212B, 0x2329, 0x232A, 0x2ADC, 0xF900...0xFAFF,
      0xFB1D...0xFB4E, 0x11000...0x11FFF, 0x1D15E...0x1D1C0, 0x2F800...0x2FA1D:
      true
    default: false
    }
  }

  /// "T he minister" and "W ASHINGTON" are how a decorated first letter comes out of a page.
  ///
  /// Joined only where that makes a frequent word, or a word in capitals; "A man" stays.
  static func joiningDropCap(_ text: String) -> String {
    guard mayHaveDropCap(text) else { return text }
    let head = Array(text.unicodeScalars.prefix(24))
    guard head.count > 4, head[1] == " ", head[0].properties.isUppercase else { return text }
    var end = 2
    while end < head.count, head[end].properties.isAlphabetic { end += 1 }
    guard end < head.count, end > 2 else { return text }
    let rest = head[2..<end]
    var word = String.UnicodeScalarView()
    word.append(head[0])
    word.append(contentsOf: rest)
    let isCapitals =
      rest.count >= 5 && rest.allSatisfy(\.properties.isUppercase)
      && !"AIOYEUX".unicodeScalars.contains(head[0])
    guard
      isCapitals
        || (rest[2].properties.isLowercase && FunctionWords.opensSentence(String(word).lowercased())
          && !FunctionWords.opensSentence(String(head[0]).lowercased()))
    else { return text }
    var joined = word
    joined.append(contentsOf: text.unicodeScalars.dropFirst(end))
    return String(joined)
  }

  /// Whether a blank follows the first letter, which is none that words have alone before small letters.
  private static func mayHaveDropCap(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next() else { return false }
    if first < 0x80 {
      guard first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z"), bytes.next() == 0x20,
        let next = bytes.next()
      else { return false }
      return first != UInt8(ascii: "A") || next < UInt8(ascii: "a") || next > UInt8(ascii: "z")
    }
    for _ in 1..<(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4) { _ = bytes.next() }
    return bytes.next() == 0x20
  }
}
