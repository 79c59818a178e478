// SPDX-License-Identifier: GPL-3.0-or-later

/// The tokens of a text, as rules look at them: one by one, with their neighbours at hand.
package struct Line: Sendable {
  package let tokens: [Token]
  /// Whether the text is one token of something larger, so that its neighbours are not known.
  package let isPart: Bool
  /// Whether it is a part of a token that is in capitals as a whole: "PRO-REFORM".
  package let isShouted: Bool

  /// Takes `scalars` apart at white space.
  package init(_ scalars: [Unicode.Scalar], isPart: Bool = false, isShouted: Bool = false) {
    self.init(Line.words(scalars).map { Token(scalars[$0]) }, isPart: isPart, isShouted: isShouted)
  }

  /// Takes a text apart at white space, and where a blank is missing after a sentence; its letters
  /// become those of the voice.
  package init(_ scalars: [Unicode.Scalar], letters: LetterFolding) {
    var tokens: [Token] = []
    for range in Line.words(scalars) {
      let isGlued =
        range.lowerBound > 0
        && [0xA0, 0x202F, 0x2009, 0x2007].contains(scalars[range.lowerBound - 1].value)
      var start = range.lowerBound
      for cut in MissingBlanks.cuts(scalars[range]) + [range.upperBound] {
        var token = Token(scalars[start..<cut], letters: letters)
        token.isGlued = isGlued && start == range.lowerBound
        tokens.append(token)
        start = cut
      }
    }
    self.init(Line.withoutAccents(tokens, letters))
  }

  /// `tokens` without accents in and beside a Vietnamese name: the engine reads "Chí" as another word
  /// than "Chi".
  private static func withoutAccents(_ tokens: [Token], _ letters: LetterFolding) -> [Token] {
    var result = tokens
    for (index, token) in tokens.enumerated()
    where token.written?.unicodeScalars.contains(where: { (0x1EA0...0x1EF9).contains($0.value) })
      == true
    {
      for step in [-1, 1] {
        var position = index + step
        while tokens.indices.contains(position), tokens[position].isCapitalised,
          abs(position - index) < 4
        {
          if let plain = tokens[position].withoutAccents { result[position] = plain }
          position += step
        }
      }
      if let plain = token.withoutAccents { result[index] = plain }
    }
    return result
  }

  /// A line of `tokens`.
  init(_ tokens: [Token], isPart: Bool = false, isShouted: Bool = false) {
    self.tokens = tokens
    self.isPart = isPart
    self.isShouted = isShouted
  }

  /// The tokens on both sides of the one at `index`, as far as any rule looks, with `core` in its place,
  /// and its index among them.
  ///
  /// Whole lines would cost their length for every sign in them.
  package func replacing(_ index: Int, core: String) -> (line: Line, index: Int) {
    let first = max(0, index - Self.reach)
    var near = Array(tokens[first..<min(tokens.count, index + Self.reach + 1)])
    var token = Token(Array(core.unicodeScalars)[...])
    token.range = tokens[index].range
    token.lead = tokens[index].lead + token.lead
    token.trail += tokens[index].trail
    near[index - first] = token
    return (Line(near, isPart: isPart, isShouted: isShouted), index - first)
  }

  /// The number of tokens on either side of one beyond which no rule looks.
  private static let reach = 40

  /// The stretches without white space.
  private static func words(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for (position, scalar) in scalars.enumerated() where Scanner.isSpace(scalar) {
      if position > start { words.append(start..<position) }
      start = position + 1
    }
    if scalars.count > start { words.append(start..<scalars.count) }
    return words
  }

  /// Whether the text is a headline in capitals.
  var isInCapitals: Bool {
    var count = 0
    for token in tokens where token.traits.contains(.letters) && token.core.utf8.count > 1 {
      guard token.isCapitals else { return false }
      count += 1
    }
    return count > 1
  }

  /// The token at `index`, nil before the first and after the last.
  package subscript(index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The core in lower case of the token at `index`, where nothing but white space parts it from
  /// its neighbour on the left (`index` is the right one of the two).
  package func word(before index: Int) -> String? {
    guard let token = self[index - 1], token.trail.isEmpty, self[index]?.lead.isEmpty == true
    else { return nil }
    return token.lower
  }

  /// The core in lower case of the token after `index`, where only white space stands between.
  package func word(after index: Int) -> String? {
    guard let token = self[index], token.trail.isEmpty, let next = self[index + 1],
      next.lead.isEmpty
    else { return nil }
    return next.lower
  }

  /// The token after `index`, where only white space stands between.
  package func joined(after index: Int) -> Token? {
    guard let token = self[index], token.trail.isEmpty, let next = self[index + 1],
      next.lead.isEmpty
    else { return nil }
    return next
  }

  /// The token after `index`, where only a full stop and white space stand between.
  package func joined(stoppedAfter index: Int) -> Token? {
    guard let token = self[index], token.trail == ".", let next = self[index + 1],
      next.lead.isEmpty
    else { return nil }
    return next
  }

  /// The treatment of the full stop of a unit, a time or another abbreviation that seldom precedes
  /// a name: before a capital it ends a sentence, unless that word is one of `names`.
  package func closingStop(after index: Int, unless names: Set<String> = []) -> Verbalization.Stop {
    guard let token = self[index], token.trail == ".", let next = self[index + 1],
      next.isCapitalised, !names.contains(next.lower)
    else { return .endOnly }
    return .keep
  }

  /// The treatment of the full stop of a unit that is as often written without one: before a small
  /// letter it ends no sentence.
  package func unitStop(after index: Int) -> Verbalization.Stop {
    guard let token = self[index], token.trail == ".", let next = self[index + 1],
      next.lead.isEmpty, next.core.first?.isLowercase == true
    else { return .keep }
    return .drop
  }

  /// Whether one of the `count` words before `index` is in `words`.
  package func hasWord(in words: Set<String>, before index: Int, within count: Int) -> Bool {
    for position in stride(from: index - 1, through: max(0, index - count), by: -1)
    where words.contains(tokens[position].lower) {
      return true
    }
    return false
  }

  /// Whether one of the `count` words after `index` is in `words`.
  package func hasWord(in words: Set<String>, after index: Int, within count: Int) -> Bool {
    var position = index + 1
    while position <= index + count, position < tokens.count {
      if words.contains(tokens[position].lower) { return true }
      position += 1
    }
    return false
  }
}

extension Line {
  /// Whether a word beside the token at `index` is in capitals too, so that these tell nothing.
  ///
  /// `isWord` says of two to five capitals whether they are a word of the language and not the letters
  /// of an initialism.
  package func hasCapitals(beside index: Int, isWord: (Token) -> Bool) -> Bool {
    // "DHAKA (AP)": what is in brackets is set apart.
    if tokens[index].lead.contains("(") { return false }
    for neighbour in [self[index - 1], self[index + 1], self[index + 2]] {
      guard let neighbour, neighbour.isCapitals, neighbour.traits.contains(.shortWord) else {
        continue
      }
      if neighbour.core.utf8.count > 5 || isWord(neighbour) { return true }
    }
    return false
  }
}
