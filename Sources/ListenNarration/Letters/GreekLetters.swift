// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Greek in Latin letters, after ELOT 743.
enum GreekLetters {
  /// `word` in small letters.
  static func latin(_ word: String) -> String {
    let scalars = Array(word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars)
    // A diaeresis parts two vowels; the stress is of no use to a voice without it.
    let plain = scalars.filter { !(0x0300...0x036F).contains($0.value) || $0.value == 0x308 }
    var result = ""
    var index = 0
    while index < plain.count {
      let isFirst = index == 0
      let next = index + 1 < plain.count ? plain[index + 1] : nil
      let after = index + 2 < plain.count ? plain[index + 2] : nil
      var length = 2
      switch (plain[index], next) {
      case (_, "\u{308}"?): length = 1
      case ("ο", "υ"?) where after != "\u{308}": result += "ou"
      case ("α", "υ"?) where after != "\u{308}": result += isVoiceless(after) ? "af" : "av"
      case ("ε", "υ"?) where after != "\u{308}": result += isVoiceless(after) ? "ef" : "ev"
      case ("μ", "π"?): result += isFirst || after == nil ? "b" : "mp"
      case ("ν", "τ"?): result += isFirst ? "d" : "nt"
      case ("γ", "κ"?): result += isFirst ? "g" : "ng"
      case ("γ", "γ"?): result += "ng"
      case ("γ", "χ"?): result += "nch"
      case ("γ", "ξ"?): result += "nx"
      default: length = 1
      }
      if length == 1 { result += letters[plain[index]] ?? "" }
      index += length
    }
    return result
  }

  private static func isVoiceless(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "θκξπσςτφχψ".unicodeScalars.contains($0) } ?? true
  }

  private static let letters: [Unicode.Scalar: String] = [
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
  ]
}
