// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension FormulaForm.Words {
  /// The Spanish words for powers and equations.
  static func spanish(_ numbers: SpanishNumbers, _ units: SpanishUnits) -> Self {
    Self(
      squared: "al cuadrado", cubed: "al cubo",
      power: { exponent in
        if exponent.hasPrefix("-") {
          return "elevado a menos " + numbers.cardinal(String(exponent.dropFirst()))
        }
        return "elevado a "
          + (exponent.allSatisfy(\.isNumber) ? numbers.cardinal(exponent) : exponent.uppercased())
      },
      letters: { SpanishInitialisms.letters($0.uppercased()) },
      operators: [
        "√": "raíz cuadrada de",
        "=": "igual a", "+": "más", "-": "menos", "−": "menos", "–": "menos", "×": "por",
        "·": "por", "*": "por", "÷": "dividido entre", "/": "sobre", "≈": "aproximadamente",
        "≠": "distinto de", "<": "menor que", ">": "mayor que", "≤": "menor o igual que",
        "≥": "mayor o igual que", "±": "más o menos", "→": "da",
      ],
      marks: numbers.marks, number: { numbers.spoken($0) },
      unit: { sign in units.unit(sign).map { ($0.one, $0.many) } },
      single: ["por", "cada", "el", "un"], greek: Set(LetterFolding.spanishGreek.values),
      of: "de")
  }
}

extension LetterFolding {
  /// Greek letters by their Spanish names.
  static let spanishGreek: [Unicode.Scalar: String] = [
    "α": "alfa", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "épsilon", "ζ": "dseta",
    "η": "eta", "θ": "zeta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mi", "ν": "ni",
    "ξ": "xi", "ο": "ómicron", "π": "pi", "ρ": "ro", "σ": "sigma", "ς": "sigma", "τ": "tau",
    "υ": "ípsilon", "φ": "fi", "χ": "ji", "ψ": "psi", "ω": "omega",
  ]
}
