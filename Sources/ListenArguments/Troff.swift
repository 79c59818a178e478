// SPDX-License-Identifier: GPL-3.0-or-later

/// Text as troff reads it back unchanged.
enum Troff {
  /// Text for a line of its own: nothing in it is taken for a request or an escape.
  static func text(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("\\(aq") ? "\\&" + escaped : escaped
  }

  /// An argument of a macro.
  static func argument(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// Text to be typed as it stands.
  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// A word that stands for another one.
  static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

  /// A labelled paragraph; the label is troff already.
  static func entry(_ label: String, _ text: String) -> [String] {
    [".TP", label, Self.text(text)]
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\(rs"
      // Bare ones come out as a hyphen, a curly quote or an accent: wrong in what is to be copied.
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\"": escaped += "\\(dq"
      case "\n": escaped += " "
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        // By number: then the page needs no guess at its encoding. Four digits at least.
        let hex = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "]"
      }
    }
    return escaped
  }
}
