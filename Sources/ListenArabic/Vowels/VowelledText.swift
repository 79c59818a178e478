// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A text taken apart for the network: letters in one row, without the marks on them.
///
/// The network was trained on decomposed text (NFD) without combining marks and without pictographs
/// (general categories Mn and So).
struct VowelledText {
  /// A scalar that the network reads.
  struct Base {
    var scalar: Unicode.Scalar
    /// The mark that is part of the letter: `أ` is an alif with hamza.
    var hamza: UInt32?
    /// The marks that the author wrote on it.
    var marks = VowelMarks()
    /// Whether it is a letter of the Arabic script.
    var isArabicLetter = false
  }

  private(set) var bases: [Base] = []
  /// The text's scalars in order; those of a base carry its index, vowel marks are left out.
  private var written: [(scalar: Unicode.Scalar, base: Int?)] = []

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark, let last = bases.indices.last,
        bases[last].isArabicLetter
      {
        if bases[last].marks.add(scalar) { continue }
        // One that was typed apart from its letter belongs to it all the same.
        if (0x0653...0x0655).contains(scalar.value) { bases[last].hamza = scalar.value }
        written.append((scalar, last))
        continue
      }
      written.append((scalar, bases.count))
      let parts =
        scalar.isASCII
        ? String.UnicodeScalarView([scalar])
        : String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      let before = bases.count
      for part in parts {
        switch part.properties.generalCategory {
        case .otherSymbol: break
        case .nonspacingMark:
          if bases.count > before { bases[bases.count - 1].hamza = part.value }
        default:
          bases.append(Base(scalar: part, isArabicLetter: VowelledText.isLetter(part)))
        }
      }
      if bases.count == before { written[written.count - 1].base = nil }
    }
  }

  /// Whether a scalar is a letter of the Arabic script that can bear a vowel.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0621...0x063A, 0x0641...0x064A, 0x066E...0x06D3, 0x06D5, 0x06FA...0x06FC: true
    default: false
    }
  }

  /// Whether the base is a bare alif at the beginning of a word or behind its article.
  ///
  /// Elsewhere it could as well be a long vowel.
  func opensWord(_ index: Int) -> Bool {
    guard bases[index].scalar == "ا", bases[index].hamza == nil else { return false }
    var start = index
    while start > 0, bases[start - 1].isArabicLetter { start -= 1 }
    let before = bases[start..<index].map(\.scalar)
    return before.isEmpty || before == ["ا", "ل"] || before == ["ل", "ل"]
      || before.count == 3 && before[1] == "ا" && before[2] == "ل"
  }

  /// The text with `marks` on its bases, and `hamzas` on those of these places.
  func rebuilt(with marks: [VowelMarks], hamzas: [Int: UInt32] = [:]) -> String {
    var result = String.UnicodeScalarView()
    for (index, item) in written.enumerated() {
      result.append(item.scalar)
      guard let base = item.base, base < marks.count else { continue }
      if let hamza = hamzas[base].flatMap(Unicode.Scalar.init) { result.append(hamza) }
      let isLast = index + 1 == written.count || written[index + 1].base != base
      if isLast { result.append(contentsOf: marks[base].text.unicodeScalars) }
    }
    return String(result)
  }

  /// Ranges of ``bases`` of at most `limit`, cut after a mark that ends a sentence or clause, else
  /// at a space, else anywhere.
  func stretches(limit: Int = 400) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while bases.count - start > limit {
      let window = start..<(start + limit)
      let cut =
        window.last { ".!?؟؛،:".unicodeScalars.contains(bases[$0].scalar) }
        ?? window.last { bases[$0].scalar.properties.isWhitespace } ?? (window.upperBound - 1)
      result.append(start..<(cut + 1))
      start = cut + 1
    }
    if start < bases.count { result.append(start..<bases.count) }
    return result
  }
}
