// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Character references of HTML, decoded once.
enum EntityDecoder {
  /// `text` with each `&name;`, `&#123;` and `&#x1F;` replaced; what is none is left as it is.
  static func decode(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var output = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "&", let (decoded, end) = reference(scalars, at: index) {
        for scalar in decoded.unicodeScalars { output.append(scalar) }
        index = end
      } else {
        output.append(scalars[index])
        index += 1
      }
    }
    return String(output)
  }

  private static func reference(
    _ scalars: [Unicode.Scalar], at start: Int
  ) -> (String, end: Int)? {
    var end = start + 1
    let limit = min(scalars.count, start + 12)
    while end < limit, scalars[end] != ";" {
      guard scalars[end].isASCII,
        scalars[end] == "#" || scalars[end].properties.isAlphabetic
          || ("0"..."9").contains(scalars[end])
      else { return nil }
      end += 1
    }
    guard end < limit, end > start + 1 else { return nil }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[(start + 1)..<end])
    let key = String(name)
    if key.hasPrefix("#") { return number(key.dropFirst()).map { ($0, end + 1) } }
    return names[key].map { ($0, end + 1) }
  }

  private static func number(_ digits: Substring) -> String? {
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else {
      return nil
    }
    // HTML reads the C1 range as Windows-1252, since that is what people meant.
    if (0x80...0x9F).contains(value) {
      return Windows1252.scalar(for: UInt8(value)).map { String($0) } ?? ""
    }
    guard value != 0 else { return "" }
    return Unicode.Scalar(value).map { String($0) } ?? ""
  }

  /// The references that articles use.
  private static let names: [String: String] = {
    var table: [String: String] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
      "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"", "ensp": "\u{2002}", "emsp": "\u{2003}",
      "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
      "rlm": "\u{200F}", "shy": "\u{AD}", "ndash": "–", "mdash": "—", "horbar": "―",
      "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "dagger": "†", "Dagger": "‡", "bull": "•", "hellip": "…", "permil": "‰", "prime": "′",
      "Prime": "″", "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™", "larr": "←",
      "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "minus": "−", "infin": "∞",
      "asymp": "≈", "ne": "≠", "le": "≤", "ge": "≥", "OElig": "Œ", "oelig": "œ", "Scaron": "Š",
      "scaron": "š", "Yuml": "Ÿ", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜", "iexcl": "¡",
      "cent": "¢", "pound": "£", "curren": "¤", "yen": "¥", "brvbar": "¦", "sect": "§",
      "uml": "¨", "copy": "©", "ordf": "ª", "laquo": "«", "not": "¬", "reg": "®", "macr": "¯",
      "deg": "°", "plusmn": "±", "sup2": "²", "sup3": "³", "acute": "´", "micro": "µ",
      "para": "¶", "middot": "·", "cedil": "¸", "sup1": "¹", "ordm": "º", "raquo": "»",
      "frac14": "¼", "frac12": "½", "frac34": "¾", "iquest": "¿", "times": "×", "divide": "÷",
      "szlig": "ß", "Alpha": "Α", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
      "Delta": "Δ", "epsilon": "ε", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ",
      "Omega": "Ω", "omega": "ω", "Scedil": "Ş", "scedil": "ş", "Gbreve": "Ğ", "gbreve": "ğ",
      "Idot": "İ", "inodot": "ı", "Lstrok": "Ł", "lstrok": "ł", "Zcaron": "Ž", "zcaron": "ž",
      "Ccaron": "Č", "ccaron": "č", "Cacute": "Ć", "cacute": "ć", "sacute": "ś", "nacute": "ń",
      "eogon": "ę", "aogon": "ą", "zdot": "ż", "zacute": "ź", "newline": "\n", "NewLine": "\n",
      "Tab": "\t", "num": "#", "percnt": "%", "lpar": "(", "rpar": ")", "comma": ",",
      "period": ".", "colon": ":", "semi": ";", "excl": "!", "quest": "?", "dollar": "$",
      "lbrack": "[", "rbrack": "]", "lsqb": "[", "rsqb": "]", "ast": "*", "lowbar": "_",
    ]
    let latin1 = [
      "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave",
      "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve",
      "Oacute", "Ocirc", "Otilde", "Ouml", "", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml",
      "Yacute", "THORN", "", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig",
      "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth",
      "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "", "oslash", "ugrave", "uacute",
      "ucirc", "uuml", "yacute", "thorn", "yuml",
    ]
    for (offset, name) in latin1.enumerated() where !name.isEmpty {
      table[name] = String(Unicode.Scalar(UInt8(0xC0 + offset)))
    }
    return table
  }()
}
