// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The symbols that the network reads and the classes that it answers with.
struct VowelVocabulary: Sendable {
  /// The marks that a class puts on a letter.
  struct Class: Sendable {
    var marks = VowelMarks()
    /// Hamza or madda: part of the letter, which the network reads without (U+0653…U+0655).
    var hamza: UInt32?
    /// Whether Arabic has the combination.
    var isLawful = true
  }

  /// The classes in the order of the network's outputs.
  let classes: [Class]
  private let symbols: [UInt32: Int]

  private struct File: Decodable {
    // The names of the keys in the file.
    enum CodingKeys: String, CodingKey {
      case characters = "char_to_idx"
      case marks = "diac_to_idx"
    }
    var characters: [String: Int]
    var marks: [String: Int]
  }

  /// Reads the JSON beside the model.
  init(_ json: Data, from url: URL) throws(VowelModelError) {
    let file: File
    do { file = try JSONDecoder().decode(File.self, from: json) } catch {
      throw .vocabulary(url)
    }
    var symbols: [UInt32: Int] = [:]
    for (text, index) in file.characters where text.unicodeScalars.count == 1 {
      for scalar in text.unicodeScalars { symbols[scalar.value] = index }
    }
    self.symbols = symbols
    var classes = [Class](repeating: Class(isLawful: false), count: file.marks.count)
    for (text, index) in file.marks {
      guard classes.indices.contains(index) else { throw .vocabulary(url) }
      classes[index] = VowelVocabulary.decode(text)
    }
    self.classes = classes
  }

  /// The network's symbol for a scalar; 1 stands for all that it has never seen.
  func symbol(_ scalar: Unicode.Scalar) -> Int { symbols[scalar.value] ?? 1 }

  private static func decode(_ text: String) -> Class {
    var result = Class()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0653...0x0655:
        if result.hamza != nil { result.isLawful = false }
        result.hamza = scalar.value
      case VowelMarks.shaddaScalar:
        if result.marks.shadda { result.isLawful = false }
        result.marks.shadda = true
      default:
        // Two vowels on a letter are noise of the training text, but for the one with a dagger.
        let known = VowelMarks.Sign(rawValue: scalar.value)
        let pair = result.marks.sign.map { $0 == .fatha && known == .daggerAlif } ?? true
        if known == nil || !pair { result.isLawful = false }
        result.marks.sign = known
      }
    }
    // No consonant is both doubled and without a vowel.
    if result.marks.shadda, result.marks.sign == .sukun { result.isLawful = false }
    return result
  }
}
