// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension FormulaForm.Words {
  /// The Arabic words for powers and equations.
  static let arabic = FormulaForm.Words(
    squared: "تربيع", cubed: "تكعيب",
    power: { exponent in
      if exponent.hasPrefix("-") {
        return "أس سالب " + ArabicNumbers.cardinal(String(exponent.dropFirst()))
      }
      return "أس "
        + (exponent.allSatisfy(\.isNumber)
          ? ArabicNumbers.cardinal(exponent) : ArabicLatin.names(of: exponent))
    },
    letters: { ArabicLatin.names(of: $0) },
    operators: [
      "√": "جذر",
      "=": "يساوي", "+": "زائد", "-": "ناقص", "−": "ناقص", "–": "ناقص", "×": "ضرب", "·": "ضرب",
      "*": "ضرب", "÷": "على", "/": "على", "≈": "يساوي تقريبا", "≠": "لا يساوي",
      "<": "أقل من", ">": "أكثر من", "≤": "لا يزيد على", "≥": "لا يقل عن", "±": "زائد أو ناقص",
      "→": "يعطي",
    ],
    marks: .commaThousands, number: { ArabicNumbers.decimal($0) },
    unit: { ArabicUnits.names(of: $0) }, single: ["لكل", "كل"],
    greek: Set(LetterFolding.arabicGreek.values))
}

extension LetterFolding {
  /// Greek letters by their Arabic names.
  static let arabicGreek: [Unicode.Scalar: String] = [
    "α": "ألفا", "β": "بيتا", "γ": "غاما", "δ": "دلتا", "ε": "إبسيلون", "ζ": "زيتا", "η": "إيتا",
    "θ": "ثيتا", "ι": "إيوتا", "κ": "كابا", "λ": "لامدا", "μ": "ميو", "ν": "نيو", "ξ": "كساي",
    "ο": "أوميكرون", "π": "باي", "ρ": "رو", "σ": "سيغما", "ς": "سيغما", "τ": "تاو",
    "υ": "إبسيلون", "φ": "فاي", "χ": "كاي", "ψ": "بساي", "ω": "أوميغا",
  ]
}

extension ArabicLatin {
  /// `letters` by their English names in Arabic writing.
  static func names(of letters: String) -> String {
    letters.uppercased().compactMap { written[$0] }.joined(separator: " ")
  }

  private static let written: [Character: String] = [
    "A": "إِيه", "B": "بِي", "C": "سِي", "D": "دِي", "E": "إِي", "F": "إِف", "G": "جِي", "H": "إِتْش",
    "I": "آي", "J": "جِيه", "K": "كِيه", "L": "إِل", "M": "إِم", "N": "إِن", "O": "أُو", "P": "بِي",
    "Q": "كْيُو", "R": "آر", "S": "إِس", "T": "تِي", "U": "يُو", "V": "فِي", "W": "دَبِلْيُو", "X": "إِكْس",
    "Y": "وَاي", "Z": "زِد",
  ]
}
