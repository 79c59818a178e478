// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Initialisms: which capitals are letters, which are words.
///
/// The engine spells a word in capitals only where it finds no way to say it; `U.N` without a last
/// full stop is always said as letters, and ends no clause (espeak-ng 1.51, measured).
enum EnglishInitialisms {
  static let known = Rule("initialism", .capitalised, mixed)

  static let rules = [
    Rule("initialism", .stops, dotted),
    Rule("initialism", .capitals, capitals),
    Rule("initial", .stops, initial),
  ]

  /// Initialisms that are said as words, though short or without a vowel in the right place.
  static let spokenAsWords: Set<String> = [
    "NATO", "UNESCO", "UNICEF", "UNRWA", "OPEC", "NASA", "FIFA", "UEFA", "ASEAN", "BRICS",
    "COVID", "AIDS", "SARS", "MERS", "NAFTA", "OCHA", "ISIS", "ISIL", "DAESH", "SWAT", "RADAR",
    "LASER", "SCUBA", "PIN", "SIM", "POTUS", "SCOTUS", "FEMA", "NOAA", "OSHA", "AUKUS", "COP",
    "IRNA", "TASS", "IATA", "ICAO", "JSON", "CNET", "WADA", "FARC", "MAGA", "DACA", "ICE", "NIMBY",
    "GIF", "LAN", "RAM", "ROM",
    "SAM", "COBRA", "OSCE", "FRONTEX", "SIPRI", "WASP", "HIV", "RENAMO", "ECOWAS", "UNITA", "ANWAR",
    "AIPAC", "UNIFIL", "AFAD", "RUSI", "ISAF", "UNGA", "GATT", "CERN", "DOGE", "SALT", "START",
    "MIRV", "AWACS", "HIMARS", "THAAD", "ATACMS",
  ]

  /// Words of two and three letters, which headlines have in capitals too.
  static let shortWords: Set<String> = [
    "ad", "am", "an", "as", "at", "be", "by", "do", "ex", "go", "he", "hi", "if", "in", "is",
    "it", "la", "me", "my", "no", "of", "oh", "ok", "on", "or", "ox", "pa", "so", "to", "up", "us",
    "we", "ace", "act", "add", "age", "ago", "aid", "aim", "air", "all", "and", "any", "are", "arm",
    "art", "ask", "ate", "bad", "bag", "ban", "bar", "bat", "bay", "bed", "bee", "bet", "bid",
    "big", "bit", "box", "boy", "bus", "but", "buy", "can", "cap", "car", "cat", "cop", "cow",
    "cry", "cup", "cut", "dad", "day", "did", "die", "dig", "dog", "dry", "due", "ear", "eat",
    "egg", "end", "eye", "fan", "far", "fat", "fed", "few", "fit", "fix", "fly", "for", "fox",
    "fun", "gap", "gas", "gay", "get", "god", "got", "gun", "gut", "guy", "had", "has", "hat",
    "her", "hid", "him", "his", "hit", "hot", "how", "ice", "ill", "its", "jet", "job", "joy",
    "key", "kid", "law", "lay", "led", "leg", "let", "lie", "lot", "low", "mad", "man", "map",
    "max", "mom", "mum",
    "may", "men", "met", "mix", "mud", "net", "new", "nor", "not", "now", "odd", "off", "oil",
    "old", "one", "our", "out", "own", "pay", "pig", "put", "ran", "raw", "red", "rid", "row",
    "run", "sad", "sat", "saw", "say", "sea", "see", "set", "sex", "she", "sir", "sit", "six",
    "sky", "son", "spy", "sun", "tax", "tea", "ten", "the", "tie", "tip", "too", "top", "toy",
    "try", "two", "use", "van", "via", "vow", "war", "was", "way", "wed", "wet", "who", "why",
    "win", "won", "yes", "yet", "you", "zoo",
  ]
  /// Initialisms of four letters and more that the engine would say as words.
  private static let spelled: Set<String> = [
    "IAEA", "IDPS", "USAF", "USMC", "USNR", "USSR", "ICBM", "LGBT", "AUMF", "UAEU", "MAAC", "ASCE",
    "IRGC", "JCPOA", "UNHCR", "OECD", "ECHR", "USDA", "OPCW", "EULA", "IEEE", "ACLU", "NAACP",
    "UNDP", "UNEP", "UNGA", "UNSC", "SADC", "ISSN", "ISBN", "ESPN", "NCAA", "USPS", "UNFPA",
    "SOHR", "CCTV", "EEOC", "RAAF", "IISS", "UAVS",
  ]
  /// `text` as the engine spells it: `U.N`.
  ///
  /// A letter by itself stays as it is.
  static func letters(_ text: String) -> String {
    text.map { String($0) }.joined(separator: ".")
  }

  /// `text` as the engine spells it, with an ending: `N.G.O's`.
  ///
  /// After two letters a full stop would be read as "dot".
  static func letters(_ text: String, ending: String) -> String {
    guard text.utf8.count == 2 else { return letters(text) + ending }
    return text.map { String($0) }.joined(separator: text.hasPrefix("A") ? "-" : " ") + ending
  }

  /// The plural of a number word: "thirty fives", "sixties".
  static func plural(_ words: String) -> String {
    if words.hasSuffix("y") { return words.dropLast() + "ies" }
    return words + (words.hasSuffix("x") ? "es" : "s")
  }

  /// The letters before the number of "F-16", "MI6", "COVID-19"; nil where they are a word that
  /// tells nothing.
  static func prefix(_ text: String) -> String? {
    guard text == text.uppercased() else {
      let isName = text.utf8.count == 2 && text.first?.isUppercase == true
      return isName ? text : nil
    }
    if text.utf8.count == 1 { return text }
    if spokenAsWords.contains(text) {
      return text == "COP" ? "Cop" : text
    }
    return text.utf8.count <= 3 || isUnsayable(text) || spelled.contains(text)
      ? letters(text) : text
  }

  /// Reads `U.S.`, `U.N.'s`, `D.C.`, `J.D.`, `e.g.` is another rule's.
  private static func dotted(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 16 else { return nil }
    var letters = ""
    var scanner = Scanner(token.core)
    while let letter = scanner.accept(where: { Scanner.isLetter($0) && $0.properties.isUppercase })
    {
      letters.unicodeScalars.append(letter)
      guard scanner.accept(".") else { break }
    }
    guard letters.unicodeScalars.count >= 2, token.core.contains(".") else { return nil }
    let tail = scanner.rest
    if tail.isEmpty {
      // A last letter without a stop after it is part of it too: "U.S".
      // "in 44 B.C. Rome": no name goes on after an era.
      let isEra = ["BC", "BCE", "CE"].contains(letters)
      return Verbalization(
        self.letters(letters), stop: isEra ? line.closingStop(after: index) : .endOnly)
    }
    guard tail == "'s" || tail == "’s" || tail == "s" else { return nil }
    return Verbalization(self.letters(letters, ending: "'s"))
  }

  /// Reads `UN`, `MPs`, `NGOs`, `the US's`.
  private static func capitals(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.traits.contains(.shortWord), token.core.utf8.count <= 8 else { return nil }
    var text = token.core
    var isPlural = false
    if text.hasSuffix("s") {
      text.removeLast()
      isPlural = true
      if text.hasSuffix("'") || text.hasSuffix("’") { text.removeLast() }
    }
    let count = text.unicodeScalars.count
    guard count >= 2, text.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    guard isInitialism(text, isPlural: isPlural, line, index) else { return nil }
    return Verbalization(isPlural ? letters(text, ending: "'s") : letters(text))
  }

  private static func isInitialism(
    _ text: String, isPlural: Bool, _ line: Line, _ index: Int
  ) -> Bool {
    if spokenAsWords.contains(text) { return false }
    if spelled.contains(text) { return true }
    let isWord = shortWords.contains(text.lowercased())
    let count = text.utf8.count
    if text == "US" || text == "WHO" || text == "IT" {
      return !isShouted(line, index)
    }
    if isWord { return false }
    if count == 2, RomanNumeral.value(of: text) != nil, text.allSatisfy({ "IVXL".contains($0) }) {
      return false
    }
    if isUnsayable(text) { return count <= 5 || isPlural }
    if line.isShouted { return false }
    // Among other capitals a short word may be anything; outside them it is an initialism.
    return count <= 3 && !isShouted(line, index)
  }

  /// Whether no word can be meant: there is no vowel, or up to five letters begin or end as no word does.
  private static func isUnsayable(_ text: String) -> Bool {
    let vowels = "AEIOUY".utf8
    guard text.utf8.contains(where: { vowels.contains($0) }) else { return true }
    let count = text.utf8.count
    guard (3...5).contains(count) else { return false }
    let ending = text.suffix(2)
    if !ending.utf8.contains(where: { vowels.contains($0) }), !endings.contains(String(ending)) {
      return true
    }
    guard count > 3 else { return false }
    let start = String(text.prefix(2))
    let opening = start.utf8.map { vowels.contains($0) }
    // "EBRD", "AFDB"; but "ARTS", "INCH".
    let hasOneVowel = !text.utf8.dropFirst().contains { vowels.contains($0) }
    if hasOneVowel, !["S", "H"].contains(text.suffix(1)) { return true }
    if opening == [true, true] { return !vowelPairs.contains(start) }
    return opening == [false, false] && !openings.contains(start)
  }

  /// Pairs of letters at the beginning of words and of names of places, which datelines have in
  /// capitals ("DHAKA", "LVIV").
  private static let openings: Set<String> = [
    "BL", "BR", "CH", "CL", "CR", "DR", "FL", "FR", "GH", "GL", "GN", "GR", "KL", "KN", "KR", "PH",
    "PL", "PR", "PS", "RH", "SC", "SH", "SK", "SL", "SM", "SN", "SP", "SQ", "ST", "SW", "TH", "TR",
    "TW", "WH", "WR", "DH", "LV", "TB", "KH", "ZH", "NG", "MB", "ND", "TS", "DZ", "MW", "BH", "SR",
    "SZ", "CZ", "HR", "DW", "VL", "PF", "KW", "KV", "ZW", "LL", "MC", "QU", "YP",
  ]
  private static let vowelPairs: Set<String> = [
    "EA", "AI", "AU", "OU", "OA", "EI", "EU", "YE", "YO", "YA", "YU", "OI", "EY", "AY", "UY", "AE",
    "OY", "IO", "YI",
  ]

  /// Pairs of consonants at the end of short words.
  private static let endings: Set<String> = [
    "CH", "CK", "CT", "DD", "FF", "FT", "GG", "LD", "LF", "LK", "LL", "LM", "LP", "LT", "MP", "MS",
    "ND", "NG", "NK", "NN", "NS", "NT", "PS", "PT", "RC", "RD", "RE", "RK", "RM", "RN", "RR", "RS",
    "RT", "SH", "SK", "SS", "ST", "TH", "TS", "TT", "ZZ", "BB", "KS", "LS", "DS", "GS", "HN", "HM",
    "CS", "FS", "XX", "NC", "NX", "WL", "WN", "WS", "YS", "WD", "RL",
    "RP", "RB", "WK", "MB", "GN", "GH", "LC",
  ]

  /// A word of a hashtag as the engine should have it: "Cop" for "COP", letters for an initialism.
  static func inHashtag(_ text: String) -> String {
    guard text.utf8.count > 1, text == text.uppercased(), text.allSatisfy(\.isLetter) else {
      return text
    }
    if spokenAsWords.contains(text) { return text.prefix(1) + text.dropFirst().lowercased() }
    return text.utf8.count <= 3 && !shortWords.contains(text.lowercased()) || isUnsayable(text)
      || spelled.contains(text) ? letters(text) : text
  }

  /// Whether the words beside the token are in capitals too.
  static func isShouted(_ line: Line, _ index: Int) -> Bool {
    line.hasCapitals(beside: index) { word in
      shortWords.contains(word.lower)
        || word.core.utf8.count > 3 && !isUnsayable(word.core) && !spokenAsWords.contains(word.core)
          && !spelled.contains(word.core)
    }
  }

  /// Reads `PhD`, `pH`, `BSc`, `kWh` and the like, which are letters though not all are capitals.
  private static func mixed(_ line: Line, _ index: Int) -> Verbalization? {
    switch line.tokens[index].core {
    case "PhD", "Ph.D": Verbalization("P.H.D", stop: .endOnly)
    case "PhDs": Verbalization("P.H.D's")
    case "pH": Verbalization("P.H")
    case "WWII", "WW2": Verbalization("World War Two")
    case "WWI", "WW1": Verbalization("World War One")
    default: nil
    }
  }

  /// Reads `John F. Kennedy`, `R. Allen`: the stop goes, since it would end a clause.
  ///
  /// Several are one group, as where no blank parts them: "J. K. Rowling" is said like "J.K. Rowling".
  private static func initial(_ line: Line, _ index: Int) -> Verbalization? {
    guard isInitial(line, index) else { return nil }
    let token = line.tokens[index]
    var letters = token.core
    var count = 1
    while count < 6, line[index + count - 1]?.trail == ".", let next = line[index + count],
      next.lead.isEmpty, isInitial(line, index + count)
    {
      letters += next.core
      count += 1
    }
    if count > 1 { return Verbalization(self.letters(letters), tokens: count, stop: .drop) }
    if token.core == "A" {
      var reading = Verbalization("'eI", stop: .drop)
      reading.spelling = "A"
      return reading
    }
    return Verbalization(token.core, stop: .drop)
  }

  private static func isInitial(_ line: Line, _ index: Int) -> Bool {
    guard let token = line[index], token.core.utf8.count == 1, token.isCapitals, token.hasStop,
      ["", ",", ";", ":"].contains(token.trail.dropFirst())
    else { return false }
    guard token.trail == "." else { return true }
    // "you and I. Did …" and "plan B. The …" end sentences.
    guard let next = line[index + 1] else { return false }
    if line[index - 1]?.isCapitalised == true { return true }
    let isFollowed = next.core.utf8.count == 1 && next.hasStop
    return token.core != "I"
      && (!next.isCapitalised || isFollowed
        || !EnglishAbbreviations.sentenceStarters.contains(next.lower))
  }
}
