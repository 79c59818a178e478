// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Spanish number words.
struct SpanishNumbers: Sendable {
  /// The agreement of a number that ends in one or in hundreds with the noun behind it.
  enum Agreement: Sendable {
    /// No noun behind it: "veintiuno".
    case none
    /// A masculine noun behind it: "veintiún".
    case masculine
    /// A feminine noun behind it: "veintiuna", "doscientas".
    case feminine
  }

  /// The marks of numbers: `1.234,5` in most countries, `1,234.5` from Mexico to Panama, in Peru and in
  /// the United States.
  var marks = Numeral.Marks.stopThousands

  static let ones = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro",
    "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  static let tens = [
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  static let hundreds = [
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos",
    "setecientos", "ochocientos", "novecientos",
  ]
  static let scales = ["", "millón", "billón", "trillón", "cuatrillón", "quintillón"]
  private static let manyScales = [
    "", "millones", "billones", "trillones", "cuatrillones", "quintillones",
  ]

  /// A cardinal in words, "treinta y uno"; digit by digit if there is no name for so many.
  func cardinal(_ digits: String, _ agreement: Agreement = .none) -> String {
    let groups = DigitGroups.threes(digits)
    guard !groups.isEmpty else { return "cero" }
    guard groups.count <= 2 * Self.scales.count else { return spelled(digits) }
    var words: [String] = []
    // The long scale: a name for every six digits.
    let padded = groups.count % 2 == 0 ? groups : [0] + groups
    for pair in 0..<(padded.count / 2) {
      let scale = padded.count / 2 - 1 - pair
      let thousands = padded[2 * pair]
      let rest = padded[2 * pair + 1]
      guard thousands + rest > 0 else { continue }
      let inner = scale == 0 ? agreement : .masculine
      if thousands == 1 { words.append("mil") }
      if thousands > 1 {
        let gender = inner == .feminine ? Agreement.feminine : .masculine
        words += [below1000(thousands, gender), "mil"]
      }
      if rest > 0 { words.append(below1000(rest, inner)) }
      if scale > 0 {
        words.append(thousands == 0 && rest == 1 ? Self.scales[scale] : Self.manyScales[scale])
      }
    }
    return words.joined(separator: " ")
  }

  /// An integer in words: "treinta y uno".
  func cardinal(_ value: Int, _ agreement: Agreement = .none) -> String {
    cardinal(String(value), agreement)
  }

  /// A number in words: "menos dos coma cinco".
  func spoken(_ numeral: Numeral, _ agreement: Agreement = .none) -> String {
    var words = cardinal(numeral.integer, numeral.isInteger ? agreement : .none)
    if let fraction = numeral.fraction {
      words += numeral.mark == "." ? " punto " : " coma "
      words += self.fraction(fraction, agreement)
    }
    switch numeral.sign {
    case "-": return "menos " + words
    case "+": return "más " + words
    default: return words
    }
  }

  /// The places after the comma: up to three as a number, more of them in pairs.
  func fraction(_ digits: String, _ agreement: Agreement = .none) -> String {
    var rest = digits[...]
    var words: [String] = []
    func append(_ part: Substring, isLast: Bool) {
      if part.hasPrefix("0") {
        for digit in part {
          let isEnd = isLast && words.count == digits.utf8.count - 1
          words.append(cardinal(String(digit), isEnd ? agreement : .none))
        }
      } else {
        words.append(cardinal(String(part), isLast ? agreement : .none))
      }
    }
    if rest.utf8.count <= 3 {
      while rest.utf8.count > 1, rest.hasPrefix("0") {
        words.append("cero")
        rest = rest.dropFirst()
      }
      words.append(cardinal(String(rest), agreement))
      return words.joined(separator: " ")
    }
    while !rest.isEmpty {
      let part = rest.prefix(2)
      rest = rest.dropFirst(2)
      if part == "00" {
        words += ["cero", "cero"]
      } else if part.hasPrefix("0") {
        words += ["cero", cardinal(String(part.dropFirst()), rest.isEmpty ? agreement : .none)]
      } else {
        append(part, isLast: rest.isEmpty)
      }
    }
    return words.joined(separator: " ")
  }

  /// Digits one by one: "uno nueve cero".
  func spelled(_ digits: String) -> String {
    digits.utf8.compactMap { (48...57).contains($0) ? Self.ones[Int($0) - 48] : nil }
      .joined(separator: " ")
  }

  private func below1000(_ value: Int, _ agreement: Agreement) -> String {
    if value == 100 { return "cien" }
    var words: [String] = []
    let (hundreds, rest) = value.quotientAndRemainder(dividingBy: 100)
    if hundreds > 0 {
      let word = Self.hundreds[hundreds]
      let isFeminine = agreement == .feminine && hundreds > 1
      words.append(isFeminine ? word.dropLast(2) + "as" : word)
    }
    if rest > 0 { words.append(below100(rest, agreement)) }
    return words.joined(separator: " ")
  }

  private func below100(_ value: Int, _ agreement: Agreement) -> String {
    guard value % 10 == 1, value != 11, agreement != .none else {
      if value < 30 { return Self.ones[value] }
      return Self.tens[value / 10] + (value % 10 > 0 ? " y " + Self.ones[value % 10] : "")
    }
    let one = agreement == .feminine ? "una" : "un"
    switch value {
    case 1: return one
    case 21: return agreement == .feminine ? "veintiuna" : "veintiún"
    default: return Self.tens[value / 10] + " y " + one
    }
  }
}
