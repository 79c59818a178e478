// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Signs between words in Spanish.
struct SpanishSigns: Sendable {
  let numbers: SpanishNumbers

  var telephones: Rule { SpanishTelephones(numbers: numbers).rule }
  var signs: Rule { Rule("symbol", [.signs, .joints], sign) }

  private func sign(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    switch token.core {
    case "*", "•", "|", "†", "·", "■", "▪", "►", "★", "_", "**", "***": return Verbalization("")
    case "&": return Verbalization("y")
    case "=": return Verbalization("igual a")
    case "+": return index > 0 && line[index + 1] != nil ? Verbalization("más") : nil
    case "×": return Verbalization("por")
    case "→": return Verbalization("a")
    case "∞": return Verbalization("infinito")
    case "∑", "Σ": return Verbalization("la suma")
    case "‰": return Verbalization("por mil")
    case "↑", "▲": return Verbalization(line.word(before: index) == "sube" ? "" : "sube")
    case "↓", "▼": return Verbalization(line.word(before: index) == "baja" ? "" : "baja")
    case "C#": return Verbalization("C sharp")
    case "@": return Verbalization("arroba")
    case "§": return Verbalization("sección")
    case "a/a": return Verbalization("interanual")
    case "m/m": return Verbalization("intermensual")
    case "t/t": return Verbalization("intertrimestral")
    case "y/o": return Verbalization("y o")
    case "c/u": return Verbalization("cada uno")
    case "C++": return Verbalization("C más más")
    default: break
    }
    let parts = token.core.split(separator: "&", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...12).contains($0.utf8.count) }),
      parts.allSatisfy({ $0.allSatisfy(\.isLetter) })
    else { return nil }
    return Verbalization(
      parts.map { $0.utf8.count <= 2 ? SpanishInitialisms.letters(String($0)) : String($0) }
        .joined(separator: " y "))
  }
}
