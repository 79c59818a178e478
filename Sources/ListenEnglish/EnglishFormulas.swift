// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension FormulaForm.Words {
  /// The English words for powers and equations.
  static func english(_ numbers: EnglishNumbers, _ units: EnglishUnits) -> Self {
    Self(
      squared: "squared", cubed: "cubed",
      power: { exponent in
        if exponent == "n" { return "to the N" }
        if exponent.hasPrefix("-") {
          return "to the minus " + numbers.cardinal(String(exponent.dropFirst()))
        }
        return exponent.allSatisfy(\.isNumber)
          ? "to the " + numbers.ordinal(exponent) : "to the " + exponent.uppercased()
      },
      letters: { run in
        // The engine takes a lone "A" for the article unless a hyphen follows.
        run.uppercased() == "A" ? "A-" : EnglishInitialisms.letters(run.uppercased())
      },
      operators: [
        "√": "the square root of",
        "=": "equals", "+": "plus", "-": "minus", "−": "minus", "–": "minus", "×": "times",
        "·": "times", "*": "times", "÷": "divided by", "/": "over", "≈": "is about",
        "≠": "is not", "<": "is less than", ">": "is more than", "≤": "is at most",
        "≥": "is at least", "±": "plus or minus", "→": "gives",
      ],
      marks: .commaThousands, number: { numbers.spoken($0) }, unit: { units.unit($0) },
      single: ["per", "a", "an", "one", "each", "every"],
      greek: Set(LetterFolding.englishGreek.values), of: "of")
  }
}

extension LetterFolding {
  /// Greek letters by their English names.
  static let englishGreek: [Unicode.Scalar: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu",
    "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau",
    "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
  ]
}
