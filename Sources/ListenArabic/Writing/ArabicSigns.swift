// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Signs that stand between words.
enum ArabicSigns {
  static let rules = [Rule("symbol", [.signs, .bare, .letters], sign)]

  private static func sign(_ line: Line, _ index: Int) -> Verbalization? {
    switch line.tokens[index].core {
    case "*", "•", "|", "†", "·", "■", "▪", "►", "★", "_", "***", "**", "●", "◆", "۞", "۩":
      Verbalization("")
    case "%", "٪": Verbalization("في المئة")
    case "&": Verbalization("و")
    case "=": Verbalization("يساوي")
    case "×": Verbalization("ضرب")
    case "+": Verbalization("زائد")
    case "@": Verbalization("آت")
    case "~": Verbalization("نحو")
    case "№": Verbalization("رقم")
    case "‰": Verbalization("في الألف")
    case "∞": Verbalization("ما لا نهاية")
    case "§": Verbalization("المادة")
    case "÷": Verbalization("على")
    case "→": Verbalization("إلى")
    default: nil
    }
  }
}
