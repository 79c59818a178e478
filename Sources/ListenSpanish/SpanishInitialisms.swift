// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Initialisms in Spanish, where most are said as words.
enum SpanishInitialisms {
  static let rules = [
    Rule("initialism", .stops, dotted),
    Rule("initialism", .capitals, capitals),
    Rule("serial", .digits, serial),
    Rule("initial", .stops, initial),
  ]

  /// Initialisms that are spelled, though they could be said as words.
  private static let spelled: Set<String> = [
    "ONG", "UE", "IA", "OMS", "ADN", "ARN", "AFP", "UGT", "ELN", "OMC", "EAU", "UCR", "IPC", "IRPF",
    "API", "AP", "EI", "ELP", "AIEA", "ERC", "EP", "IU", "OCDE", "EFE", "IBM", "ITV", "ICE", "AMLO",
    "OLP", "ANP", "ESO", "EPI", "ERTE", "AUC", "UPN", "IMSS", "INE", "AVE", "ATP", "EGB", "UHF",
    "VIH", "UAE", "ISIS",
  ]
  /// Initialisms of ``spelled`` that are words after all.
  private static let words: Set<String> = [
    "EFE", "AMLO", "ESO", "ERTE", "AVE", "INE", "ICE", "EPI", "OCDE", "ISIS",
  ]
  private static let expanded: [String: String] = [
    "EEUU": "Estados Unidos", "EE.UU": "Estados Unidos", "FFAA": "Fuerzas Armadas",
    "FF.AA": "Fuerzas Armadas", "RRHH": "Recursos Humanos", "CCOO": "Comisiones Obreras",
    "RR.HH": "Recursos Humanos", "JJOO": "Juegos Olímpicos", "JJ.OO": "Juegos Olímpicos",
    "CC.OO": "Comisiones Obreras", "DDHH": "derechos humanos", "DD.HH": "derechos humanos",
    "RRSS": "redes sociales", "CCAA": "comunidades autónomas", "CC.AA": "comunidades autónomas",
    "S.M": "su majestad", "SS.MM": "sus majestades", "S.S": "su santidad", "EE": "Estados",
  ]

  /// Last letters of initialisms that no name follows, as in `EE. UU.` and `RR. HH.`.
  private static let closing: Set<String> = ["UU", "HH"]

  /// Whether `text` is spelled or stands for words.
  static func isKnown(_ text: String) -> Bool { spelled.contains(text) || expanded[text] != nil }

  /// Capitals without their accents.
  static func plain(_ text: String) -> String {
    String(text.map { ["Á": "A", "É": "E", "Í": "I", "Ó": "O", "Ú": "U", "Ü": "U"][$0] ?? $0 })
  }

  /// `text` as the engine spells it, without ending a clause: `O.N.G`.
  static func letters(_ text: String) -> String {
    text.map { String($0) }.joined(separator: ".")
  }

  /// Reads `EE.UU.`, `U.R.S.S.`, `S.M.`, `EE. UU.`.
  private static func dotted(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    if token.trail == ".", token.core.utf8.count == 2, token.isCapitals, let next = line[index + 1],
      next.hasStop, next.core.utf8.count == 2, next.lead.isEmpty,
      let words = expanded[token.core + "." + next.core]
    {
      let stop = closing.contains(next.core) ? line.closingStop(after: index + 1) : .endOnly
      return Verbalization(words, tokens: 2, stop: stop)
    }
    guard token.core.contains("."), token.core.utf8.count <= 16 else { return nil }
    if let words = expanded[token.core] {
      let isClosing = closing.contains(String(token.core.suffix(2)))
      return Verbalization(words, stop: isClosing ? line.closingStop(after: index) : .endOnly)
    }
    let parts = token.core.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2,
      parts.allSatisfy({ $0.count == 1 && $0.first?.isUppercase == true })
    else { return nil }
    return Verbalization(letters(parts.joined()), stop: .endOnly)
  }

  /// Reads `EEUU`, `ONG`, `ONGs`, `HTS`.
  private static func capitals(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.traits.contains(.shortWord), token.core.utf8.count <= 6 else { return nil }
    var text = token.core
    if text.hasSuffix("s") { text.removeLast() }
    if let words = expanded[text], text != "EE" { return Verbalization(words) }
    guard text.utf8.count >= 2, !line.hasCapitals(beside: index, isWord: isWord) else { return nil }
    if spelled.contains(text), !words.contains(text) { return Verbalization(letters(text)) }
    // "La CA", "el PP": two letters are seldom a word outside a headline.
    if text.utf8.count == 2, text.utf8.allSatisfy({ $0 < 128 }), !token.core.hasSuffix("s"),
      !SpanishCapitals.isAmongWords(line, index), line.tokens.count > 1,
      RomanNumeral.value(of: text) == nil || ["CD", "DC", "MC", "CC", "DI", "MD"].contains(text),
      !SpanishCapitals.shortWords.contains(text.lowercased()) || isName(line, index)
    {
      return Verbalization(letters(text))
    }
    // The engine says "ADN" and "UGT" as if they were words.
    guard text.utf8.count <= 4, !isSayable(text), text.utf8.allSatisfy({ $0 < 128 }),
      RomanNumeral.value(of: text) == nil
    else { return nil }
    return Verbalization(letters(text))
  }

  /// Whether a word in capitals is one of a headline in capitals.
  private static func isWord(_ token: Token) -> Bool {
    SpanishCapitals.shortWords.contains(token.lower)
      || token.core.utf8.count > 3 && isSayable(token.core) && !spelled.contains(token.core)
  }

  /// Whether an article stands before the token, which then is a name: "la UN".
  private static func isName(_ line: Line, _ index: Int) -> Bool {
    ["la", "el", "los", "las", "del", "al"].contains(line.word(before: index) ?? "")
      && line[index - 1]?.isCapitals == false
  }

  /// Whether a Spanish word could end and begin like this.
  static func isSayable(_ text: String) -> Bool {
    let vowels = "AEIOU".utf8
    let letters = Array(text.utf8)
    guard letters.contains(where: { vowels.contains($0) }) else { return false }
    if letters.count >= 2 {
      let ending = letters.suffix(2)
      if ending.allSatisfy({ !vowels.contains($0) }) { return false }
      let start = letters.prefix(2)
      if start.allSatisfy({ !vowels.contains($0) }), letters.count < 4 {
        return "LRH".utf8.contains(letters[1])
      }
    }
    return true
  }

  /// Reads `F-16`, `MI6`, `G7`, `Su-35`, `11-S`.
  private static func serial(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.traits.contains(.letters), token.core.utf8.count <= 10 else { return nil }
    let numbers = SpanishNumbers()
    var scanner = Scanner(token.core)
    let letters = scanner.take { Scanner.isLetter($0) }
    guard (1...4).contains(letters.utf8.count), letters == letters.uppercased() else { return nil }
    _ = scanner.acceptDash()
    guard let digits = scanner.digits(), digits.utf8.count <= 4 else { return nil }
    let number = digits.hasPrefix("0") ? numbers.spelled(digits) : numbers.cardinal(digits)
    let rest = scanner.rest
    guard rest.isEmpty || rest.utf8.count == 1 && rest.first?.isUppercase == true else {
      return nil
    }
    let isWord = letters.utf8.count > 2 && isSayable(letters) && !spelled.contains(letters)
    let name = isWord ? letters.prefix(1) + letters.dropFirst().lowercased() : self.letters(letters)
    return Verbalization(name + " " + number + (rest.isEmpty ? "" : " " + rest))
  }

  /// Reads `J. Biden`, `George W. Bush`: the stop would end a clause.
  private static func initial(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count == 1, token.isCapitals, token.hasStop,
      ["", ",", ";"].contains(token.trail.dropFirst()), let next = line[index + 1]
    else { return nil }
    guard
      next.isCapitalised || ["y", "de", "del", "e"].contains(next.lower) || token.trail != "."
        || next.hasDigits
    else {
      return nil
    }
    if SpanishAbbreviations.sentenceStarters.contains(next.lower), token.trail == ".",
      line[index - 1]?.isCapitalised != true
    {
      return nil
    }
    return Verbalization(token.core, stop: .drop)
  }
}
