// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns news text into words that a voice reads correctly.
///
/// ```swift
/// let normalizer = Normalizers.normalizer(for: "en-US")
/// let text = normalizer.normalize("It cost $3.5bn in the 1990s.")
/// text.spoken  // "It cost three point five billion dollars in the nineteen nineties."
/// ```
///
/// The text is divided at white space. Each token is offered to the rules of the language, and the
/// first rule that has a reading for it (and perhaps for tokens after it) is used. Text that no
/// rule claims stays as written, for the engine to read.
public struct NewsNormalizer: TextNormalizer {
  private let language: any Language
  private let rules: [Rule]
  /// The source of pronunciations that is consulted for every word before the rules.
  public var pronunciations: (any PronunciationSource)?
  /// The names of emoji, consulted before the rules; without them emoji are left to the engine.
  package var emoji: EmojiNames?
  /// The homographs, consulted for every word that neither the pronunciations nor the rules cover.
  var homographs: Homographs?

  package init(language: any Language) {
    self.language = language
    self.rules = language.rules
  }

  /// The spoken form of `text`, with every token bound to its words.
  public func normalize(_ text: String) -> SpokenText {
    let scalars = Array(text.unicodeScalars)
    let line = Line(scalars, letters: language.letters)
    let guarded = NewsNormalizer.holdsCommand(scalars)
    let inCapitals = (pronunciations != nil || homographs != nil) && line.isInCapitals
    var pieces: [SpokenText.Piece] = []
    pieces.reserveCapacity(2 * line.tokens.count + 1)
    var position = 0
    var index = 0
    func append(_ range: Range<Int>, _ sounds: [SpokenText.Sound], _ rule: String?) {
      var piece = SpokenText.Piece(source: range, sounds: sounds, rule: rule)
      if guarded, case .words(let words)? = sounds.first, words.utf8.count > 1 {
        let safe = NewsNormalizer.withoutCommands(words)
        if safe != words {
          piece.sounds[0] = .words(safe)
          piece.rule = "brackets"
        }
      }
      pieces.append(piece)
      position = range.upperBound
    }
    while index < line.tokens.count {
      let token = line.tokens[index]
      if token.range.lowerBound > position {
        let gap = Token.string(scalars[position..<token.range.lowerBound])
        append(position..<token.range.lowerBound, [.words(gap)], nil)
      } else if !pieces.isEmpty {
        // The blank that is missing after a sentence.
        pieces[pieces.count - 1].sounds.append(.words(" "))
        pieces[pieces.count - 1].rule = pieces[pieces.count - 1].rule ?? "spacing"
      }
      if let (count, sounds) = pronunciation(line, index, inCapitals: inCapitals) {
        let last = line.tokens[index + count - 1]
        append(token.range.lowerBound..<last.range.upperBound, sounds, "lexicon")
        index += count
      } else if let (reading, rule) = verbalization(of: line, at: index) {
        let last = line.tokens[index + reading.tokens - 1]
        let plain = sounds(of: reading, line: line, at: index)
        let sounds = rule == "emoji" ? plain.flatMap { pronounced($0) } : plain
        let range = token.range.lowerBound..<last.range.upperBound
        let isAsWritten = sounds == [.words(Token.string(scalars[range]))]
        append(range, sounds, isAsWritten ? nil : rule)
        index += reading.tokens
      } else if let said = homographs?.sounds(of: line, at: index, inCapitals: inCapitals) {
        append(token.range, said, "homograph")
        index += 1
      } else {
        append(token.range, plain(token), token.written == nil ? nil : "letters")
        index += 1
      }
    }
    if position < scalars.count {
      append(position..<scalars.count, [.words(Token.string(scalars[position...]))], nil)
    }
    return SpokenText(source: text, pieces: pieces)
  }

  /// The most words of a name in a lexicon.
  private static let longestName = 8

  /// The lexicon's pronunciation of the word at `index` and those after it.
  private func pronunciation(
    _ line: Line, _ index: Int, inCapitals: Bool
  ) -> (count: Int, sounds: [SpokenText.Sound])? {
    guard let pronunciations, line.tokens[index].isWord else { return nil }
    var words: [Substring] = []
    for token in line.tokens[index...].prefix(Self.longestName) {
      guard token.isWord, words.isEmpty || token.lead.isEmpty else { break }
      words.append(token.core[...])
      guard token.trail.isEmpty else { break }
    }
    let found = pronunciations.pronunciation(of: words, inCapitals: inCapitals)
    guard let (count, said) = found, (1...words.count).contains(count) else { return nil }
    var sounds = said
    let lead = line.tokens[index].lead
    let trail = line.tokens[index + count - 1].trail
    if !lead.isEmpty { sounds.insert(.words(lead), at: 0) }
    if !trail.isEmpty { sounds.append(.words(trail)) }
    return (count, sounds)
  }

  /// The words of `sound` as the lexicon says them: the name of an emoji is a text of its own.
  private func pronounced(_ sound: SpokenText.Sound) -> [SpokenText.Sound] {
    guard pronunciations != nil, case .words(let text) = sound else { return [sound] }
    let scalars = Array(text.unicodeScalars)
    let line = Line(scalars)
    var result: [SpokenText.Sound] = []
    var position = 0
    var index = 0
    while index < line.tokens.count {
      let found = pronunciation(line, index, inCapitals: false)
      let last = line.tokens[index + (found?.count ?? 1) - 1]
      let range = line.tokens[index].range
      if range.lowerBound > position {
        result.append(.words(Token.string(scalars[position..<range.lowerBound])))
      }
      result += found?.sounds ?? [.words(line.tokens[index].text)]
      position = last.range.upperBound
      index += found?.count ?? 1
    }
    if position < scalars.count { result.append(.words(Token.string(scalars[position...]))) }
    return result.joiningWords()
  }

  /// A token that no rule changes; names that its folding made of it are looked up one by one.
  private func plain(_ token: Token) -> [SpokenText.Sound] {
    guard token.written != nil, let pronunciations, token.core.contains(" ") else {
      return [.words(token.text)]
    }
    let words = token.core.split(separator: " ")
    var sounds: [SpokenText.Sound] = [.words(token.lead)]
    var index = 0
    while index < words.count {
      if index > 0 { sounds.append(.words(" ")) }
      if let (count, said) = pronunciations.pronunciation(
        of: Array(words[index...].prefix(Self.longestName)), inCapitals: false)
      {
        sounds += said
        index += max(1, count)
      } else {
        sounds.append(.words(String(words[index])))
        index += 1
      }
    }
    return sounds + [.words(token.trail)]
  }

  private func verbalization(of line: Line, at index: Int) -> (Verbalization, String)? {
    let token = line.tokens[index]
    guard !token.traits.contains(.endless) else { return nil }
    if let reading = compared(line, index) ?? noted(line, index) { return reading }
    if token.traits.contains(.pictures), let words = emoji?.reading(of: token.core) {
      return (Verbalization(words), "emoji")
    }
    if let roman = roman(line, index) { return roman }
    for rule in rules where !rule.traits.isDisjoint(with: token.traits) {
      guard let reading = rule.read(line, index) else { continue }
      return (reading, rule.name)
    }
    guard token.traits.contains(.joints), !line.isPart else { return nil }
    return compound(token, after: line[index - 1], in: line)
  }

  /// Reads `<5`, `≥ 90`, `±3%`, `<$5m`: the sign by its name, the rest by its rule.
  private func compared(_ line: Line, _ index: Int) -> (Verbalization, String)? {
    let token = line.tokens[index]
    guard
      let sign = token.core.unicodeScalars.first ?? token.lead.unicodeScalars.first
        ?? token.trail.unicodeScalars.first,
      let name = language.comparisons[sign]
    else { return nil }
    guard token.core.unicodeScalars.count > 1 else {
      // Between two numbers it is the sign of a formula.
      guard token.text.unicodeScalars.count == 1, line[index + 1]?.hasDigits == true,
        line[index - 1].map({ !$0.hasDigits && $0.core.utf8.count > 1 }) ?? true
      else { return nil }
      return (
        Verbalization(
          name, leadTaken: token.lead.isEmpty ? 0 : 1, trailTaken: token.trail.isEmpty ? 0 : 1),
        "symbol"
      )
    }
    let rest = String(token.core.unicodeScalars.dropFirst())
    guard token.hasDigits, let next = rest.unicodeScalars.first, !Scanner.isLetter(next),
      next != "-" || rest.unicodeScalars.dropFirst().first.map(Scanner.isDigit) == true
    else { return nil }
    let inner = line.replacing(index, core: rest)
    guard var (reading, _) = verbalization(of: inner.line, at: inner.index) else {
      return (Verbalization(name + " " + rest), "symbol")
    }
    guard reading.spelling == nil else { return nil }
    reading.words = name + " " + reading.words
    return (reading, "symbol")
  }

  /// A word with the number of a note at its end ("council²") is said without it.
  private func noted(_ line: Line, _ index: Int) -> (Verbalization, String)? {
    let token = line.tokens[index]
    guard token.core.unicodeScalars.last.map(Scanner.isRaised) == true else { return nil }
    let word = token.core.unicodeScalars.prefix { !Scanner.isRaised($0) }
    guard word.count > 3,
      token.core.unicodeScalars.dropFirst(word.count).allSatisfy(Scanner.isRaised),
      word.allSatisfy({ Scanner.isLetter($0) || "-'’".unicodeScalars.contains($0) })
        || word.count == 4 && (1500...2100).contains(Int(String(word)) ?? 0)
    else { return nil }
    let inner = line.replacing(index, core: String(word))
    return verbalization(of: inner.line, at: inner.index)
      ?? (Verbalization(String(word)), "note")
  }

  /// `Ⅻ`: the characters of Unicode are numerals wherever they stand.
  private func roman(_ line: Line, _ index: Int) -> (Verbalization, String)? {
    let token = line.tokens[index]
    guard let written = token.written, let value = RomanNumeral.value(of: token.core),
      written.unicodeScalars.filter({ (0x2160...0x2188).contains($0.value) }).count
        == written.unicodeScalars.filter({ $0.properties.numericType != nil }).count,
      written.unicodeScalars.contains(where: { (0x2160...0x2188).contains($0.value) })
    else { return nil }
    for rule in rules where rule.name == "roman" {
      if let reading = rule.read(line, index) { return (reading, rule.name) }
    }
    return (Verbalization(language.cardinal(value)), "roman")
  }

  /// The rules whose readings a dash joins to a span.
  private static let spanned: Set<String> = ["measure", "ordinal", "money", "time", "percent"]

  /// Reads "5km-10km", "19th–20th", "10:00-12:30": two forms that a dash makes a span.
  private func span(_ token: Token, _ line: Line) -> (Verbalization, String)? {
    guard token.hasDigits, token.core.utf8.count <= 40 else { return nil }
    let parts = token.core.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "–" || $0 == "—" })
    guard parts.count == 2,
      parts.allSatisfy({ part in
        part.first.map { Scanner.isDigit($0) || !$0.isASCII || $0 == "$" } == true
          && part.contains(where: Scanner.isDigit)
      })
    else { return nil }
    var said: [String] = []
    var name = ""
    for part in parts {
      let line = Line(Array(part), isPart: true)
      guard line.tokens.count == 1, let (reading, rule) = verbalization(of: line, at: 0),
        Self.spanned.contains(rule), reading.spelling == nil, line.tokens[0].lead.isEmpty
      else { return nil }
      said.append(reading.words)
      name = rule
    }
    return (Verbalization(said.joined(separator: language.span)), name)
  }

  /// Reads "post-9/11": a word before a form that has a joint of its own.
  private func prefixed(_ token: Token) -> (Verbalization, String)? {
    guard token.hasDigits, let dash = token.core.firstIndex(of: "-"),
      token.core[..<dash].allSatisfy(\.isLetter), dash > token.core.startIndex
    else { return nil }
    let rest = token.core[token.core.index(after: dash)...]
    guard rest.first?.isNumber == true, rest.contains("/") else { return nil }
    let inner = Line(Array(rest.unicodeScalars), isPart: true)
    guard inner.tokens.count == 1, let (reading, rule) = verbalization(of: inner, at: 0),
      reading.spelling == nil
    else { return nil }
    return (Verbalization(token.core[...dash] + reading.words), rule)
  }

  /// Reads the parts of "US-led", "Israel–Iran" or "F-35/F-22" one by one, joints as written.
  ///
  /// The part before a dash ("Francis I--his heir") is read as the last word of what comes
  /// before, so `previous` is its neighbour.
  private func compound(
    _ token: Token, after previous: Token?, in line: Line
  ) -> (Verbalization, String)? {
    var words = ""
    var name: String?
    var part: [Unicode.Scalar] = []
    if let said = span(token, line) ?? prefixed(token) { return said }
    let isShouted = token.isCapitals && token.core.utf8.count > 8
    func finish() {
      guard !part.isEmpty else { return }
      var line = Line(part, isPart: true, isShouted: isShouted)
      if words.isEmpty, token.core.contains("--") || token.core.contains("—"),
        let previous, previous.trail.isEmpty
      {
        let pair = Line(Array(previous.core.unicodeScalars) + [" "] + part)
        if pair.tokens.count == 2, let (reading, rule) = verbalization(of: pair, at: 1) {
          words += reading.spelling ?? reading.words
          name = rule
          part = []
          return
        }
        line = Line(part, isPart: true)
      }
      if line.tokens.count == 1, let (reading, rule) = verbalization(of: line, at: 0) {
        words += line.tokens[0].lead + (reading.spelling ?? reading.words)
        let trail = line.tokens[0].trail
        words += reading.stop == .keep ? trail : String(trail.drop { $0 == "." })
        name = name ?? rule
      } else {
        words += Token.string(part[...])
      }
      part = []
    }
    for scalar in token.core.unicodeScalars {
      switch scalar {
      case "-", "/", "\u{2010}"..."\u{2015}":
        finish()
        words.unicodeScalars.append(scalar)
      default: part.append(scalar)
      }
    }
    finish()
    // After letters the engine says a hyphen that leads nowhere: "RB- 14".
    if name != nil, words.hasSuffix("-") { words.removeLast() }
    return name.map { (Verbalization(words), $0) }
  }

  /// The reading's words with the punctuation around the tokens.
  private func sounds(
    of reading: Verbalization, line: Line, at index: Int
  ) -> [SpokenText.Sound] {
    let first = line.tokens[index]
    let last = line.tokens[index + reading.tokens - 1]
    var trail = last.trail[...]
    trail = trail.dropFirst(reading.trailTaken)
    let dropsStop =
      switch reading.stop {
      case .keep: false
      case .drop: true
      case .endOnly: !endsSentence(line, after: index + reading.tokens - 1)
      }
    // "U.S.A.." at the end of a sentence: one of the two stops is the abbreviation's.
    let isDouble = reading.stop != .keep && trail.hasPrefix("..") && !trail.hasPrefix("...")
    if dropsStop || isDouble, trail.first == "." { trail = trail.dropFirst() }
    let lead = String(first.lead.dropLast(reading.leadTaken))
    guard let spelling = reading.spelling else { return [.words(lead + reading.words + trail)] }
    var sounds = [SpokenText.Sound.phonemes(reading.words, spelling: spelling)]
    if !lead.isEmpty { sounds.insert(.words(lead), at: 0) }
    if !trail.isEmpty { sounds.append(.words(String(trail))) }
    return sounds
  }

  /// Whether the full stop of an abbreviation ends its sentence too.
  private func endsSentence(_ line: Line, after index: Int) -> Bool {
    // "(Sen. Smith, D-N.Y.)" and "the U.S., said": other punctuation does the stop's work.
    let after = line.tokens[index].trail.dropFirst().first
    if let after, "),;:".contains(after) { return false }
    guard !line.isPart, let next = line[index + 1] else { return !line.isPart }
    guard after == nil else { return true }
    if next.lead.contains("¿") || next.lead.contains("¡") { return true }
    return next.isCapitalised && language.sentenceStarters.contains(next.lower)
  }

  /// Whether a text holds `[[`, with which the engine is given phonemes; no article may give it any.
  private static func holdsCommand(_ scalars: [Unicode.Scalar]) -> Bool {
    var wasOpen = false
    for scalar in scalars {
      let isOpen = scalar == "["
      if isOpen, wasOpen { return true }
      wasOpen = isOpen
    }
    return false
  }

  private static func withoutCommands(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    var wasOpen = false
    for scalar in words.unicodeScalars {
      if scalar == "[", wasOpen { result.append(" ") }
      wasOpen = scalar == "["
      result.append(scalar)
    }
    return String(result)
  }
}
