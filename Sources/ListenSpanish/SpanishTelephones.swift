// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Telephone numbers in Spanish, and addresses of the Internet in figures.
struct SpanishTelephones: Sendable {
  let numbers: SpanishNumbers

  var rule: Rule { Rule("telephone", [.digits, .signs], telephone) }

  private func telephone(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var groups: [String]
    var tokens = 1
    if let form = TelephoneForm(line, index, isCalled: isCalled(line, index)) {
      groups = form.groups
      tokens = form.tokens
    } else {
      let parts = token.core.split(separator: "-").map(String.init)
      let dotted = token.core.split(separator: ".").map(String.init)
      let isLocal =
        parts.count == 2 && parts.allSatisfy { $0.utf8.count == 4 }
        && parts.allSatisfy { Int($0) != nil }
        && !parts.allSatisfy { ("1000"..."2100").contains($0) }
      // An address of the Internet.
      if dotted.count == 4, dotted.allSatisfy({ Int($0).map(String.init) == $0 }),
        token.core.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 })
      {
        return Verbalization(dotted.map { numbers.spelled($0) }.joined(separator: " punto "))
      }
      guard isLocal else { return nil }
      groups = parts
    }
    let takesBracket = token.lead.hasSuffix("(")
    var words = ""
    if groups.first == "+" {
      groups.removeFirst()
      words = "más " + numbers.cardinal(groups.removeFirst()) + ", "
    }
    // Short groups are said as numbers, groups of four by their digits.
    let isShort = groups.allSatisfy { $0.utf8.count <= 3 && !$0.hasPrefix("0") }
    words += groups.map { isShort ? numbers.cardinal($0) : numbers.spelled($0) }
      .joined(separator: ", ")
    return Verbalization(words, tokens: tokens, leadTaken: takesBracket ? 1 : 0)
  }

  private static let callers: Set<String> = [
    "tel", "telf", "teléf", "tfno", "teléfono", "teléfonos", "telefono", "móvil", "celular", "fax",
    "whatsapp", "llamar", "llame", "llamen", "llama", "llamando", "llamada", "llamadas", "contacto",
    "centralita", "marcar", "marque", "marcando",
  ]

  /// Whether the words before a number make it one to call: "al 900 123 456" too, if nothing
  /// follows that it could count.
  private func isCalled(_ line: Line, _ index: Int) -> Bool {
    // "tel. 91 123 45 67 o 600 123 456"
    let isNext = line[index - 1].map { ["o", "y", "/", "-"].contains($0.text) } ?? false
    if line.hasWord(in: Self.callers, before: index, within: isNext ? 8 : 4) { return true }
    guard let before = line.word(before: index), before == "al" || before == "número" else {
      return false
    }
    var last = index
    while let next = line.joined(after: last), next.hasDigits { last += 1 }
    return SpanishCounts.agreement(with: line.word(after: last)) == .none
  }
}
