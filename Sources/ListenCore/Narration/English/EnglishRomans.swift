// SPDX-License-Identifier: GPL-3.0-or-later

/// Roman numerals of rulers, wars, chapters.
struct EnglishRomans: Sendable {
  let numbers: EnglishNumbers

  /// A numeral after these counts, even "I" and "V".
  private static let counted: Set<String> = [
    "chapter", "act", "scene", "part", "volume", "vol", "book", "title", "section", "article",
    "phase", "stage", "class", "type", "war", "bowl", "division", "group", "level", "annex",
    "appendix", "schedule", "mark", "table", "figure", "season", "episode", "round", "grade",
    "category", "tier", "league", "vatican", "page", "canto", "psalm", "symphony", "category",
    "generation", "corps", "pillar", "olympiad", "unit", "region", "zone", "step", "rocky", "model",
  ]
  /// A numeral after these, or after these and a name, is a rank: Pope Leo the Fourteenth.
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

  var rules: [Rule] {
    [
      Rule("roman", [.capitals, .pictures], numeral)
    ]
  }

  private func numeral(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count <= 18 else { return nil }
    if token.traits.contains(.pictures) {
      return Self.sign(token.core).map { Verbalization(numbers.cardinal($0)) }
    }
    var text = token.core
    var tail = ""
    for ending in ["'s", "’s"] where text.hasSuffix(ending) {
      text.removeLast(2)
      tail = ending
    }
    guard text == text.uppercased(), let value = RomanNumeral.value(of: text), value < 400 else {
      return nil
    }
    guard let before = line[index - 1], before.trail.isEmpty || before.trail == "\"",
      token.lead.isEmpty
    else {
      // A numeral that is all there is, or that heads a list.
      let isAlone = line.tokens.count == 1 && !line.isPart
      guard text.utf8.count >= 2, isAlone || index == 0 && token.trail == ":",
        text.allSatisfy({ "IVX".contains($0) })
      else { return nil }
      return Verbalization(numbers.cardinal(value))
    }
    let previous = before.lower
    if Self.counted.contains(previous) {
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
