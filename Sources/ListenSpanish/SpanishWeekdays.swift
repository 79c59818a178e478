// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Days of the week in their short forms: "mar – mié", "sáb 10-14".
///
/// "mar" and "sal" are words; a date, a time or another day must stand beside a short form.
enum SpanishWeekdays {
  static let rules = [
    Rule("date", .letters, span),
    Rule("date", .letters, day),
  ]

  private static let names: [String: String] = [
    "lun": "lunes", "mar": "martes", "mié": "miércoles", "mie": "miércoles", "miérc": "miércoles",
    "jue": "jueves", "vie": "viernes", "vier": "viernes", "sáb": "sábado", "sab": "sábado",
    "dom": "domingo",
  ]

  private static func span(_ line: Line, _ index: Int) -> Verbalization? {
    guard let first = name(line[index]), opens(line.tokens[index]), let link = line[index + 1],
      ["-", "–", "—", "a", "al"].contains(link.text), let last = line[index + 2],
      last.lead.isEmpty, let second = name(last)
    else { return nil }
    return Verbalization(
      first + " a " + second, tokens: 3, stop: line.closingStop(after: index + 2))
  }

  private static func day(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard let name = name(token) else { return nil }
    let isMarked =
      token.hasStop || token.isCapitalised || token.lower.contains("é")
      || token.lower.contains("á")
    let next = line[index + 1]
    let isDated =
      next.map { $0.lead.isEmpty && isDate($0) } ?? false
      || opens(token) && ["mañana", "tarde", "noche"].contains(next?.lower)
    let isPaired =
      [",", ".,", "/"].contains(token.trail) && self.name(next) != nil
      || ["y", "e", "o", "&"].contains(next?.text) && self.name(line[index + 2]) != nil
      || line[index - 1].map { ["y", "e", "o", "&"].contains($0.text) } == true
        && self.name(line[index - 2]) != nil
      || line[index - 1]?.trail == "," && self.name(line[index - 1]) != nil
    guard isDated && isMarked || isPaired else { return nil }
    return Verbalization(name, stop: .drop)
  }

  private static func name(_ token: Token?) -> String? {
    guard let token, token.core.utf8.count <= 6 else { return nil }
    return names[token.lower]
  }

  private static func opens(_ token: Token) -> Bool { token.trail.isEmpty || token.trail == "." }

  /// Whether a token is a day or a time: "5", "10-14", "05/09", "9:30".
  private static func isDate(_ token: Token) -> Bool {
    var scanner = Scanner(token.core)
    guard let digits = scanner.digits(), digits.utf8.count <= 2 else { return false }
    let rest = scanner.rest
    return rest.isEmpty || rest == "h" || rest.first.map { ":./-–".contains($0) } == true
  }
}
