// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Words in capitals: the opening of a story ("ERA TARDE cuando llegó"), headlines, emphasis.
///
/// The engine spells many short words that are in capitals. What ``SpanishInitialisms`` does not take
/// for letters is a word here.
enum SpanishCapitals {
  static let rules = [Rule("capitals", .capitals, word)]

  private static func word(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let count = token.core.unicodeScalars.count
    guard token.traits.contains(.shortWord), (2...6).contains(count) else { return nil }
    if shortWords.contains(token.lower) {
      return isAmongWords(line, index) || count > 2 ? Verbalization(token.lower) : nil
    }
    guard isAmongWords(line, index), count > 2, RomanNumeral.value(of: token.core) == nil,
      SpanishInitialisms.isSayable(SpanishInitialisms.plain(token.core)),
      !SpanishInitialisms.isKnown(token.core)
    else { return nil }
    return Verbalization(token.lower)
  }

  /// Whether a word beside the token is in capitals and none of the initialisms.
  static func isAmongWords(_ line: Line, _ index: Int) -> Bool {
    if line.isShouted { return true }
    if line.tokens[index].lead.contains("(") { return false }
    return [line[index - 2], line[index - 1], line[index + 1], line[index + 2]].contains { token in
      guard let token, token.isCapitals, token.traits.contains(.shortWord) else { return false }
      if shortWords.contains(token.lower) { return true }
      return token.core.unicodeScalars.count > 4 && !SpanishInitialisms.isKnown(token.core)
        && SpanishInitialisms.isSayable(SpanishInitialisms.plain(token.core))
    }
  }

  /// Words of two to four letters, which headlines have in capitals too.
  static let shortWords: Set<String> = Set(
    """
    el la los las un una uno unos unas de del al en con por para sin ser era eran es son fue está
    han ha hay he muy más no sí si ya que qué se su sus le les lo me mi mis te tu tus nos os tan y o
    u e ni día días mes año años hoy ayer ley rey mar sol luz paz vez dos tres diez seis ocho mil
    cien casa caso cosa hijo hija vida mano agua aire alto bajo bien mal mala malo buen gran todo
    toda nada cada como cómo así aún aquí allí ahí ante tras cuál cual fin voz pan gas sur este oro
    plan país toma pide dice deja sale hace va van ve ven dan da dio vio ir iba tren bus cine amor
    ojo ojos pie piso voto ojalá mayo río rusa ruso gol club copa liga juez crea cae caen abre
    entre sobre otra otro ella él esto eso esa ese les nuevo joven
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
