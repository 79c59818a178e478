// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Abbreviations of words.
///
/// Every one with a full stop would end a clause for the engine.
package enum EnglishAbbreviations {
  static let rules = [
    Rule("abbreviation", .letters, street),
    Rule("abbreviation", [.letters, .signs], number),
    Rule("abbreviation", .letters, state),
    Rule("abbreviation", .joints, party),
    Rule("abbreviation", .letters, versus),
    Rule("abbreviation", .letters, word),
  ]

  /// The position in which a short form is an abbreviation.
  package enum Use: String, Sendable {
    /// A title before a name, with or without a stop: "Mr", "Dr.".
    case title
    /// A title before a name, with a stop: "Gen.".
    case stoppedTitle = "stopped title"
    /// A short form anywhere, with a stop: "misc.".
    case stopped
    /// A short form anywhere: "ltd".
    case always
    /// A suffix after a name, with a stop or before a comma: "Jr.".
    case suffix
    /// A short form before a number: "vol.", "pp.".
    case numbered = "number"
  }

  /// The words and the positions of short forms, by these in lower case.
  package static let words: [String: (String, Use)] = EnglishTables.abbreviations.lookup(
    by: "short"
  ) { row in
    Use(rawValue: row["use"]).map { (row["words"], $0) }
  }

  /// The short forms that no name follows: a capital after their stop begins a sentence.
  package static let closing = Set(
    EnglishTables.abbreviations.rows.filter { $0["closes"] == "yes" }.flatMap { $0.list("short") })

  /// The words of the short forms that have the `use` of a table's row.
  private static func words(_ use: String) -> [String: String] {
    EnglishTables.abbreviations.lookup(by: "short") { $0["use"] == use ? $0["words"] : nil }
  }

  /// Words that begin sentences, in lower case.
  package static let sentenceStarters: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you",
    "his", "her", "its", "their", "our", "but", "and", "or", "so", "in", "on", "at", "by", "for",
    "from",
    "with", "as", "if", "when", "while", "after", "before", "since", "although", "however", "there",
    "what", "who", "why", "how", "where", "some", "many", "most", "one", "two", "did", "does", "is",
    "are", "was", "were", "no", "not", "also", "then", "meanwhile", "according", "despite", "under",
    "last", "next", "both", "each", "all", "more", "among", "earlier", "later", "it's", "he's",
  ]

  private static let states = words("state")

  /// Reads `St.` and `Dr.`: saint and doctor before a name, street and drive after one.
  private static func street(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    // "317 S. 3rd St"
    if token.core.utf8.count == 1, token.trail == ".", let way = directions[token.core],
      line[index - 1]?.hasDigits == true, line[index - 1]?.trail.isEmpty == true,
      line.hasWord(in: streets, after: index, within: 3)
    {
      return Verbalization(way, stop: .drop)
    }
    guard token.lower == "st" || token.lower == "dr", token.core != "ST", token.core != "DR" else {
      return nil
    }
    let isSaint = token.lower == "st"
    guard
      token.trail.isEmpty || token.trail.first == "." || token.trail.first == ","
        || index > 0 && token.trail.first != ")"
    else { return nil }
    let before = line[index - 1]
    let isAfterName =
      token.lead.isEmpty && before?.trail.isEmpty == true
      && (before?.isCapitalised == true || before?.lower.hasSuffix("th") == true
        || before?.lower.hasSuffix("rd") == true || before?.lower.hasSuffix("st") == true
        || before?.lower.hasSuffix("nd") == true)
    let isNumbered = line.tokens[max(0, index - 3)..<index].contains { $0.hasDigits }
    let next = line[index + 1]
    let startsSentence = isAfterName && sentenceStarters.contains(next?.lower ?? "")
    let isBeforeName =
      next?.isCapitalised == true && !startsSentence && (token.trail.isEmpty || token.trail == ".")
    if isAfterName, !isBeforeName || isNumbered && token.hasStop {
      let isStreet =
        isNumbered || token.isCapitalised || next == nil || token.trail.first == ","
        || next?.hasDigits == true || next?.text == "#" || token.hasStop
      guard isStreet else { return nil }
      return Verbalization(isSaint ? "street" : "drive", stop: .endOnly)
    }
    guard isBeforeName else { return nil }
    return Verbalization(isSaint ? "saint" : "doctor", stop: .drop)
  }

  /// Reads `No. 1`, `Nos. 3 and 4`, `NO 2`, `no. 10`.
  private static func number(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    switch token.lower {
    case "no", "nos":
      guard
        token.hasStop && token.trail.utf8.count == 1 || token.trail.isEmpty && token.core == "NO",
        let next = line[index + 1], next.lead.isEmpty || next.lead == "#",
        next.core.unicodeScalars.first.map(Scanner.isDigit) == true
      else {
        // The last word of a cut line: "CASE NO."
        guard token.core == "NO", token.trail == ".", line[index + 1] == nil,
          line[index - 1]?.isCapitals == true
        else { return nil }
        return Verbalization("number")
      }
      // "document NO 2366" has no two thousand documents before it.
      if token.core == "NO", next.core.utf8.count == 4,
        next.core.utf8.allSatisfy({ (48...57).contains($0) })
      {
        return Verbalization(
          "number " + EnglishNumbers(saysAnd: false).spelled(next.core), tokens: 2, stop: .keep)
      }
      return Verbalization(token.lower == "no" ? "number" : "numbers", stop: .drop)
    case let joined where joined.hasPrefix("no.") && token.hasDigits:
      let rest = token.core.dropFirst(3)
      guard rest.unicodeScalars.allSatisfy(Scanner.isDigit) else { return nil }
      return Verbalization("number " + rest)
    case "nº", "n°", "№": return Verbalization("number", stop: .drop)
    default: return nil
    }
  }

  /// Whether `text` is the short form of a state.
  static func isState(_ text: String) -> Bool { states[text] != nil }

  /// Reads `Kansas City, MO` and `Portland, Ore.`.
  private static func state(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.isCapitalised, token.core.utf8.count <= 5, let name = states[token.core],
      token.lead.isEmpty, let before = line[index - 1], before.trail == ",", before.isCapitalised,
      !before.isCapitals
    else { return nil }
    let isPostal = token.core.utf8.count == 2 && token.isCapitals
    guard isPostal || token.hasStop else { return nil }
    return Verbalization(name, stop: isPostal ? .keep : .endOnly)
  }

  /// Reads `R-Texas`, `D-N.Y.`: the party and the state of a member of Congress.
  private static func party(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let parts = token.core.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2,
      let party = ["R": "Republican", "D": "Democrat", "I": "Independent"][parts[0]]
    else { return nil }
    let place = parts[1].replacing(".", with: "")
    let isWhole = states.values.contains(parts[1])
    guard isWhole || token.hasStop || place.utf8.count == 2 && parts[1] == parts[1].uppercased()
    else {
      return nil
    }
    guard let state = isWhole ? parts[1] : states[place] else { return nil }
    return Verbalization(party + " of " + state, stop: isWhole ? .keep : .endOnly)
  }

  private static let directions = ["N": "north", "S": "south", "E": "east", "W": "west"]
  private static let streets: Set<String> = [
    "st", "street", "ave", "avenue", "rd", "road", "blvd", "boulevard", "dr", "drive",
  ]

  /// Reads `vs.`, `Roe v. Wade` and `v. 0.2%`.
  private static func versus(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.trail.isEmpty || token.hasStop else { return nil }
    switch token.core {
    case "vs": return Verbalization("versus", stop: .drop)
    case "v":
      // "Roe v. Wade", "up 0.3%, v. 0.2% forecast"
      let isCase =
        line[index - 1]?.isCapitalised == true && line[index + 1]?.isCapitalised == true
      let isCompared =
        token.hasStop && line[index + 1].map { $0.hasDigits && $0.traits.contains(.signs) } == true
      guard isCase || isCompared else { return nil }
      return Verbalization("versus", stop: .drop)
    default: return nil
    }
  }

  /// Short forms before a year, in brackets or behind a comma, such as `(b. 1962)`.
  private static let lives = words("life")

  private static func life(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.trail == ".", token.core.utf8.count <= 4, let word = lives[token.lower],
      !token.isCapitalised || token.core.utf8.count > 1, let next = line[index + 1],
      next.lead.isEmpty,
      let year = Int(next.core.prefix(4)), next.core.utf8.prefix(4).count == 4,
      (1000...2100).contains(year)
    else { return nil }
    // "p. 1962" is a page, and "m. 1500" may be metres: a person stands before these.
    let isOfPerson = token.lead.contains("(") || line[index - 1]?.trail == ","
    guard isOfPerson || token.core.utf8.count > 1 || token.lower == "c" else { return nil }
    return Verbalization(word, stop: .drop)
  }

  private static func word(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    if let life = life(line, index) { return life }
    guard token.core.utf8.count <= 9, let (word, use) = words[token.lower] else { return nil }
    // "Rt. 66" is a road, "Rt. Hon." a title.
    if token.lower == "rt", line.joined(stoppedAfter: index)?.hasDigits == true {
      return Verbalization("route", stop: .drop)
    }
    // "the 3rd ed."
    if token.lower == "ed", token.hasStop, let before = line[index - 1], before.trail.isEmpty,
      before.hasDigits, before.traits.contains(.letters)
    {
      return Verbalization("edition", stop: .endOnly)
    }
    // "min. wage", "min. 5"
    if token.lower == "min", token.hasStop, let next = line.joined(stoppedAfter: index) {
      return Verbalization(
        next.hasDigits && line[index - 1]?.hasDigits != true
          ? "minimum"
          : next.hasDigits ? word : "minimum", stop: .drop)
    }
    // In capitals most of these are something else: "DR Congo", "CO", "PP".
    if token.isCapitals, token.core.utf8.count > 1, !["INC", "LTD", "CORP"].contains(token.core) {
      return nil
    }
    let next = line[index + 1]
    let isStopped = token.hasStop
    switch use {
    case .title:
      guard token.trail.isEmpty || token.trail == ".",
        next?.isCapitalised == true || ["&", "and"].contains(next?.core)
          || next?.hasDigits == true && isStopped
          || next == nil && isStopped
      else { return nil }
      return Verbalization(word, stop: .drop)
    case .stoppedTitle:
      guard token.isCapitalised, token.trail == ".", line.isPart || next?.isCapitalised == true
      else {
        return nil
      }
      if token.lower == "gen", next?.lower == "sec" {
        return Verbalization("general secretary", tokens: 2, stop: .drop)
      }
      return Verbalization(word, stop: .drop)
    case .stopped:
      guard isStopped else { return nil }
      return Verbalization(word, stop: .endOnly)
    case .always:
      let isClosing = closing.contains(token.lower)
      return Verbalization(word, stop: isClosing ? line.closingStop(after: index) : .endOnly)
    case .suffix:
      // "inc" in small letters and without a stop the engine says well enough.
      guard isStopped || token.isCapitalised && index > 0 && token.lower != "co" else {
        return nil
      }
      if token.lower == "inc" { return Verbalization(word, stop: .endOnly) }
      guard
        line[index - 1]?.isCapitalised == true || ["&", "and"].contains(line[index - 1]?.core)
          || line[index - 1]?.hasDigits == true && isStopped
          || index == 0
      else { return nil }
      if index == 0, !isStopped { return nil }
      return Verbalization(word, stop: .endOnly)
    case .numbered:
      guard let next, next.lead.isEmpty, token.trail.isEmpty || token.trail == ".",
        token.core != "C"
      else { return nil }
      let isDigit = next.core.unicodeScalars.first.map(Scanner.isDigit) == true
      guard
        isDigit
          || isStopped && EnglishNumbers.isWord(next.lower)
          // "William P. L. Thomson" has initials.
          || isStopped && token.core.utf8.count > 1
            && EnglishRomanNumerals.isNumeral(line, index + 1)
      else { return nil }
      guard isStopped || !stopNeeded.contains(token.lower) else { return nil }
      return Verbalization(word, stop: .drop)
    }
  }

  /// Short forms that without a stop are words or units.
  private static let stopNeeded: Set<String> = [
    "c", "p", "min", "long", "art", "ca", "est", "sec", "lat", "ch", "ext", "prop", "pt", "secs",
    "chs",
  ]
}
