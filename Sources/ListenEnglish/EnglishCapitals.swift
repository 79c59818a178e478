// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Words in capitals: the opening of a story ("THE OLD BRIDGE was closed"), headlines, emphasis.
///
/// The engine spells many short words that are in capitals. What ``EnglishInitialisms`` does not take
/// for letters is a word here.
enum EnglishCapitals {
  static let rules = [Rule("capitals", .capitals, word)]

  private static func word(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.traits.contains(.shortWord), (2...12).contains(token.core.utf8.count),
      token.core.utf8.allSatisfy({ $0 < 0x80 || $0 == 0xE2 || $0 == 0x99 }),
      !EnglishInitialisms.spokenAsWords.contains(token.core)
    else { return nil }
    let stem = String(token.lower.prefix { $0 != "'" && $0 != "’" })
    let isShouted = line.isShouted || EnglishInitialisms.isShouted(line, index)
    let isPronoun = ["it", "who", "us"].contains(stem)
    if EnglishInitialisms.shortWords.contains(stem) {
      // "200 AD", "ON" and "AM" alone are letters to the engine or words; it knows better.
      guard isShouted || !isPronoun && token.core.utf8.count > 2 else { return nil }
      // "US TROOPS LEAVE" is the country, "TELL US MORE" is not.
      if stem == "us", !objects.contains(line.word(before: index) ?? "") { return nil }
      return Verbalization(token.lower)
    }
    // "IT'S", "WE'RE", "BACK": words of a sentence in capitals.
    guard isShouted, token.core.utf8.count <= 6, RomanNumeral.value(of: token.core) == nil,
      stem != token.lower || token.core.utf8.count > 3
    else { return nil }
    return Verbalization(token.lower)
  }

  /// Words behind which "us" is the pronoun.
  private static let objects: Set<String> = [
    "of", "tell", "give", "let", "show", "help", "join", "make", "for", "about", "around", "among",
    "made", "makes", "gave", "told", "all", "both", "call", "contact", "follow",
  ]
}
