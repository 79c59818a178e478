// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Roman numerals of rulers, wars, chapters.
struct EnglishRomanNumerals: Sendable {
  let numbers: EnglishNumbers

  /// Nouns behind which a numeral counts, even "I" and "V".
  private static let counted: Set<String> = [
    "chapter", "act", "scene", "part", "volume", "vol", "book", "title", "section", "article",
    "phase", "stage", "class", "type", "war", "bowl", "division", "group", "level", "annex",
    "appendix", "schedule", "mark", "table", "figure", "season", "episode", "round", "grade",
    "category", "tier", "league", "vatican", "page", "canto", "psalm", "symphony", "category",
    "generation", "corps", "pillar", "olympiad", "unit", "region", "zone", "step", "rocky", "model",
  ]
  /// Short forms of ``counted``, whose full stop ends nothing.
  private static let short: Set<String> = [
    "vol", "vols", "ch", "chs", "chap", "sec", "secs", "art", "arts", "fig", "figs", "pt", "pts",
    "bk", "div",
  ]
  /// The nouns before more than one numeral: "Parts I and II".
  private static let several: Set<String> = [
    "chapters", "acts", "parts", "volumes", "vols", "books", "sections", "articles", "phases",
    "stages", "wars", "titles", "types", "groups", "levels", "chs", "secs", "arts", "tables",
    "figures", "figs",
  ]

  /// Whether `text` is a numeral in capitals, or two with a dash between them.
  static func isNumeral(_ text: String) -> Bool {
    let parts = text.split(
      separator: text.contains("–") ? "–" : "-", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { $0 == $0.uppercased() && RomanNumeral.value(of: String($0)) != nil }
  }

  /// Whether the token at `index` is a numeral behind a short form.
  ///
  /// "I" is one only where nothing makes it the pronoun: "Vol. I, page 4", not "modern art. I left".
  static func isNumeral(_ line: Line, _ index: Int) -> Bool {
    guard let token = line[index], isNumeral(token.core) else { return false }
    guard token.core == "I" else { return true }
    guard line[index - 1]?.isCapitalised == true else { return false }
    return !token.trail.isEmpty || line[index + 1] == nil
      || ["of", "and", "or", "to"].contains(line[index + 1]?.lower)
  }

  /// Reads numerals after the first, as `II` in "Books I and II", and `I-III` in "Chapters I-III".
  private func further(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    func counts(_ position: Int) -> Bool {
      guard let before = line[position] else { return false }
      return Self.several.contains(before.lower)
        && (before.trail.isEmpty || before.trail == "." && Self.short.contains(before.lower))
    }
    guard token.lead.isEmpty, Self.isNumeral(token.core) else { return nil }
    let values = token.core.split { $0 == "-" || $0 == "–" }.compactMap {
      RomanNumeral.value(of: String($0))
    }
    let isNext =
      ["and", "or", "to", "through"].contains(line.word(before: index) ?? "")
      && line[index - 2].map { Self.isNumeral($0.core) } == true
      && (counts(index - 3)
        || line[index - 3].map { Self.isNumeral($0.core) } == true && counts(index - 4))
    guard
      counts(index - 1) || isNext
        || values.count == 2
          && line[index - 1].map({
            Self.counted.contains($0.lower) && $0.trail.isEmpty
          }) == true
    else { return nil }
    return Verbalization(values.map { numbers.cardinal($0) }.joined(separator: " to "))
  }

  /// Titles behind which, or behind which and a name, a numeral is a rank: Pope Leo the Fourteenth.
  private static let ranks: Set<String> = [
    "king", "queen", "pope", "emperor", "empress", "tsar", "czar", "prince", "sultan", "shah",
    "kaiser", "pharaoh", "duke", "patriarch", "emir", "grand",
  ]
  /// Names that rulers and popes bear.
  private static let rulers: Set<String> = [
    "abdulhamid", "abdullah", "adrian", "albert", "alexander", "alexandra", "alexios", "alfonso",
    "amenhotep",
    "anne", "antiochus", "artaxerxes", "augustus", "baldwin", "baudouin", "bayezid", "benedict",
    "boniface", "callixtus",
    "carl", "casimir", "catherine", "celestine", "charles", "christian", "clement", "cleopatra",
    "constantine", "cyrus", "darius", "edward", "elizabeth", "eric", "ferdinand", "francis",
    "franz", "frederick", "friedrich", "george", "gregory", "gustav", "haakon", "harald", "harold",
    "henri", "henry",
    "hussein", "innocent", "isabella", "ivan", "james", "jan", "john", "joseph", "juan", "juba",
    "julius", "justin",
    "justinian", "karl", "kirill", "leo", "leopold", "lothair", "louis", "ludwig", "manuel",
    "margrethe", "maria", "mary", "maximilian",
    "mehmed", "michael", "mohammed", "mohammad", "murad", "mustafa", "napoleon", "nicholas", "olav",
    "osman", "otto", "paul",
    "pedro", "peter", "petros", "philip", "philippe", "pius", "ptolemy", "rama", "ramesses",
    "ramses", "richard", "robert",
    "rudolf", "selim", "seti", "shapur", "sigismund", "sixtus", "suleiman", "tawadros", "theodore",
    "theodosius", "theophilos",
    "thutmose", "tiglath", "umberto", "urban", "victor", "vittorio", "vladimir", "wilhelm",
    "willem", "william", "xerxes",
    "naruhito", "felipe", "filaret", "hamad", "faisal", "farouk", "fuad", "zog", "bartholomew",
    "aram", "karekin", "shenouda",
  ]

  /// First names that families hand down, beside those of rulers.
  private static let givens: Set<String> = [
    "thomas", "samuel", "david", "daniel", "andrew", "benjamin", "walter", "arthur", "howard",
    "raymond", "ronald", "donald", "kenneth", "stephen", "steven", "mark", "matthew", "anthony",
    "jack", "joe", "jim", "bill", "bob", "tom", "sam", "dan", "jay", "luke", "earl", "clarence",
    "franklin", "theodore", "harrison", "marvin", "otis", "roy", "russell", "lloyd", "dale",
    "wayne",
  ]

  var rules: [Rule] {
    [
      Rule("roman", .capitals, further),
      Rule("roman", [.capitals, .pictures, .shortWord], numeral),
    ]
  }

  private func numeral(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 18,
      token.isCapitals || token.traits.contains(.pictures)
        || token.core.utf8.first.map({ "ivxIVXLCDM".utf8.contains($0) }) == true
    else { return nil }
    if token.traits.contains(.pictures) {
      return Self.sign(token.core).map { Verbalization(numbers.cardinal($0)) }
    }
    var text = token.core
    var tail = ""
    for ending in ["'s", "’s"] where text.hasSuffix(ending) {
      text.removeLast(2)
      tail = ending
    }
    guard text == text.uppercased() || isSmall(text, line, index),
      let value = RomanNumeral.value(of: text.uppercased()), value < 400
    else {
      return nil
    }
    guard let before = line[index - 1],
      before.trail.isEmpty || before.trail == "\""
        || before.trail == "." && Self.short.contains(before.lower)
          && Self.isNumeral(line, index),
      token.lead.isEmpty
    else {
      // A numeral that is all there is, or that heads a list.
      // "XXIII Olympiad" begins a headline.
      if text.utf8.count > 1, index == 0, Self.series.contains(line.word(after: index) ?? "") {
        return Verbalization(numbers.ordinal(String(value)))
      }
      let isAlone = line.tokens.count == 1 && !line.isPart
      guard text.utf8.count >= 2, isAlone || index == 0 && token.trail == ":",
        text.allSatisfy({ "IVX".contains($0) })
      else { return nil }
      return Verbalization(numbers.cardinal(value))
    }
    let previous = before.lower
    if previous == "the", text.utf8.count > 1, Self.series.contains(line.word(after: index) ?? "") {
      return Verbalization(numbers.ordinal(String(value)))
    }
    if Self.counted.contains(previous) || before.trail == "." && Self.short.contains(previous) {
      // "World War I was", but "in part I was".
      guard text != "I" || before.isCapitalised, text.utf8.count > 1 || "IVX".contains(text) else {
        return nil
      }
      return Verbalization(numbers.cardinal(value) + tail)
    }
    // "Albert I. Jones" has an initial.
    if text.utf8.count == 1, token.trail == ".", line[index + 1]?.isCapitalised == true,
      !EnglishAbbreviations.sentenceStarters.contains(line[index + 1]?.lower ?? "")
    {
      return nil
    }
    guard text != "X", text != "C", text != "M", text != "D", text != "L" else { return nil }
    let hasRank = line.hasWord(in: Self.ranks, before: index, within: 3)
    if before.isCapitalised, Self.rulers.contains(previous) || hasRank {
      guard value <= 40 else { return nil }
      if text == "I" || text == "V", !hasRank {
        // "Francis I said": who speaks does so with a verb that "I" takes.
        guard !Self.verbs.contains(line.word(after: index) ?? "") else { return nil }
      }
      return Verbalization("the " + numbers.ordinal(String(value)) + tail)
    }
    // "Robert Kane III", "W. H. Ford IV": a name that grandfathers bore.
    if before.isCapitalised, (2...5).contains(value), text.utf8.count > 1,
      let given = line[index - 2],
      given.isCapitalised,
      given.trail.isEmpty
        && (Self.rulers.contains(given.lower) || Self.givens.contains(given.lower))
        || given.hasStop
          && (given.core.utf8.count == 1 || ["wm", "chas", "geo", "jos"].contains(given.lower))
    {
      return Verbalization("the " + numbers.ordinal(String(value)) + tail)
    }
    // A ship, a film, a weapon: two letters or more that are no initialism.
    let isPlain =
      text.utf8.count >= 2 && text.allSatisfy { "IVX".contains($0) }
      && !(value == 4 && Self.drips.contains(line.word(after: index) ?? ""))
    guard isPlain, value <= 30, text != "XX", text != "XI" || previous == "pius" else { return nil }
    let isName =
      before.isCapitalised && !line.isPart
      && !EnglishAbbreviations.sentenceStarters.contains(previous)
    guard isName || previous == "battle" else { return nil }
    return Verbalization(numbers.cardinal(value) + tail)
  }

  /// `ii` of "Scene ii", `iv` of "page iv".
  private func isSmall(_ text: String, _ line: Line, _ index: Int) -> Bool {
    guard text.allSatisfy({ "ivx".contains($0) }), let before = line.word(before: index) else {
      return false
    }
    let pages: Set<String> = ["scene", "act", "page", "pages", "chapter", "note", "canto", "verse"]
    return pages.contains(before) || text.utf8.count > 1 && Self.counted.contains(before)
  }

  /// The nouns that are counted by ordinals: "the XXIV Olympiad".
  private static let series: Set<String> = [
    "olympics", "olympic", "olympiad", "paralympics", "paralympic", "winter", "summer", "congress",
    "plenary", "session", "amendment", "dynasty", "century", "legion",
  ]
  private static let drips: Set<String> = [
    "drip", "drips", "fluid", "fluids", "line", "infusion", "treatment", "drug", "medication",
  ]
  private static let verbs: Set<String> = [
    "am", "was", "have", "had", "will", "would", "think", "know", "saw", "met", "do", "did",
    "can", "could", "love", "remember", "think", "believe", "told", "said", "never", "ever",
  ]

  /// `Ⅳ`, `Ⅸ`.
  private static func sign(_ core: String) -> String? {
    guard let scalar = core.unicodeScalars.first, core.unicodeScalars.count == 1 else { return nil }
    switch scalar.value {
    case 0x2160...0x216B: return String(scalar.value - 0x215F)
    case 0x2170...0x217B: return String(scalar.value - 0x216F)
    default: return nil
    }
  }
}
