// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// A script that the voice of a paragraph can't read, with the Latin form of its words.
///
/// A word in it is said in the voice of its paragraph, as a newsreader says it: the engine changes its
/// voice inside a word's neighbours with a break, and knows no voice for many scripts. Cyrillic follows
/// the BGN/PCGN tables of names in news, Greek ELOT 743, Han Pinyin, Hangul the Revised Romanization;
/// names that have a Latin form of their own keep it (``ForeignNames``).
enum ForeignScript: Sendable, Hashable {
  case cyrillic, greek, hebrew, arabic, han, kana, hangul, latinless

  /// The script of a letter; nil for one that a voice with the alphabet `home` reads, and for other
  /// characters.
  static func of(_ scalar: Unicode.Scalar, home: LetterFolding.Home) -> ForeignScript? {
    switch scalar.value {
    case ..<0x370: return nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: return scalar.properties.isAlphabetic ? .greek : nil
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: return .cyrillic
    case 0x590...0x5FF, 0xFB1D...0xFB4F: return .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      guard home != .arabic else { return nil }
      switch scalar.value {
      case 0x660...0x669, 0x6F0...0x6F9, 0x60C, 0x61B, 0x61F, 0x66A...0x66C: return nil
      default: return .arabic
      }
    case 0x3005, 0x3007, 0x3400...0x9FFF, 0x20000...0x3FFFF, 0xF900...0xFAFF: return .han
    case 0x3041...0x30FF, 0x31F0...0x31FF:
      return scalar.value == 0x30FB ? nil : .kana
    case 0x1100...0x11FF, 0xAC00...0xD7FF, 0x3130...0x318F: return .hangul
    case 0x1D00...0x2FFF, 0xA700...0xA7FF, 0xAB30...0xAB6F: return nil
    case 0xE000...0xF8FF, 0xFB00...0xFB06, 0xFE00...0xFFFF, 0x1D400...0x1FFFF: return nil
    default: return scalar.properties.isAlphabetic ? .latinless : nil
    }
  }

  /// Whether a scalar is a vowel sign or a joiner inside a word, which is no letter itself.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: scalar.value == 0x200C || scalar.value == 0x200D
    }
  }

  /// Whether words mix the two, as Japanese ones do.
  func isKin(to other: ForeignScript) -> Bool {
    self == other || [.han, .kana].contains(self) && [.han, .kana].contains(other)
  }

  /// The word `run` in Latin letters.
  func latin(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let word = Token.string(run)
    if let name = ForeignNames.latin(word) { return name }
    switch self {
    case .cyrillic: return Self.cased(CyrillicLetters.latin(run), like: run)
    case .greek: return Self.cased(GreekLetters.latin(word), like: run)
    case .hebrew: return SemiticLetters.hebrew(run)
    case .arabic: return SemiticLetters.arabic(run)
    case .han, .kana: return ForeignNames.segments(word).map(Self.romanized).joined(separator: " ")
    case .hangul, .latinless: return Self.romanized(word)
    }
  }

  /// `latin` in capitals if `run` is all in capitals, otherwise with a capital at its beginning.
  private static func cased(_ latin: String, like run: ArraySlice<Unicode.Scalar>) -> String {
    let capitals = run.filter { $0.properties.isUppercase }.count
    if capitals > 1, run.allSatisfy({ $0.properties.isUppercase || !$0.properties.isAlphabetic }) {
      return latin.uppercased()
    }
    return run.first?.properties.isUppercase == true
      ? latin.prefix(1).uppercased() + latin.dropFirst() : latin
  }

  /// By the transliterations of the CLDR, without accents and with a capital; a scalar that they
  /// leave as it is by its name in Unicode ("KHMER LETTER KA").
  static func romanized(_ word: String) -> String {
    if let name = ForeignNames.latin(word) { return name }
    guard word.unicodeScalars.contains(where: { $0.value > 0x36F }) else { return word }
    let latin = word.applyingTransform(.toLatin, reverse: false) ?? word
    var result = ""
    for scalar in latin.decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x27, 0x2D, 0x61...0x7A, 0x41...0x5A, 0x30...0x39:
        result.unicodeScalars.append(scalar)
      case 0x131: result += "i"
      case ..<0x370: break
      default: result += named(scalar)
      }
    }
    result = result.replacing("'", with: "").replacing("-", with: "")
    return result.prefix(1).uppercased() + result.dropFirst()
  }

  private static func named(_ scalar: Unicode.Scalar) -> String {
    guard scalar.properties.isAlphabetic || isMark(scalar),
      let name = scalar.properties.name,
      let last = name.split(separator: " ").last, last.allSatisfy(\.isLetter), last.count <= 5
    else { return "" }
    let isSign = ["VIRAMA", "SIGN", "TONE", "STOP", "MARK"].contains(String(last))
    return isSign ? "" : last.lowercased()
  }
}
