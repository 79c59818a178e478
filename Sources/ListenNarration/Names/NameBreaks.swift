// SPDX-License-Identifier: GPL-3.0-or-later

/// Sets the full names of persons off by a short pause on both sides, as broadcasters do, where a
/// paragraph first gives them.
///
/// No pause is added where punctuation or the author's own pause stands already, before what belongs to
/// the bearer of the name ("Anna Berg's office"), and beside a word that joins names.
struct NameBreaks: Sendable {
  /// The name of the rule that a pause is shown with.
  static let rule = "name break"

  private let finder: NameFinder
  private let pause: SpokenText.Sound

  /// The breaks of `milliseconds` beside the names that `finder` finds.
  init(finder: NameFinder, milliseconds: Int) {
    self.finder = finder
    pause = .pause(milliseconds: milliseconds, spelling: "")
  }

  /// `text` with the pauses; its words and their places stay.
  func applied(to text: SpokenText) -> SpokenText {
    let line = Line(Array(text.source.unicodeScalars))
    var gaps: Set<Int> = []
    var seen: Set<String> = []
    for name in unlisted(finder.names(in: line), in: line)
    where seen.insert(NameFinder.word(line.tokens[name.upperBound - 1])).inserted {
      if let gap = gap(before: name.lowerBound, in: line) { gaps.insert(gap) }
      if let gap = gap(after: name.upperBound - 1, in: line) { gaps.insert(gap) }
    }
    guard !gaps.isEmpty else { return text }
    var pieces = text.pieces
    for index in pieces.indices.dropFirst()
    where gaps.contains(pieces[index].source.lowerBound) && Self.isBlank(pieces[index]) {
      pieces[index].sounds.append(pause)
      pieces[index].rule = pieces[index].rule ?? Self.rule
    }
    return SpokenText(source: text.source, pieces: pieces)
  }

  /// The names that are no items of a list: "Eva Lind, Ulf Berg and Anna Holm" have their commas.
  private func unlisted(_ names: [Range<Int>], in line: Line) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var chain: [Range<Int>] = []
    var hasComma = false
    for name in names {
      if let last = chain.last, let link = link(last, name, in: line) {
        hasComma = hasComma || link == ","
      } else {
        if !hasComma { result += chain }
        chain = []
        hasComma = false
      }
      chain.append(name)
    }
    return hasComma ? result : result + chain
  }

  /// The comma or the word between two names, if nothing else stands there.
  private func link(_ one: Range<Int>, _ two: Range<Int>, in line: Line) -> String? {
    let trail = line.tokens[one.upperBound - 1].trail
    let between = line.tokens[one.upperBound..<two.lowerBound]
    guard between.count <= 1,
      between.allSatisfy({ finder.words.conjunctions.contains($0.lower) })
    else { return nil }
    if trail == "," { return "," }
    return trail.isEmpty ? between.first?.lower : nil
  }

  /// The offset of the white space before a name, if a pause goes there; a form of address stays with
  /// the name.
  private func gap(before first: Int, in line: Line) -> Int? {
    var first = first
    while let title = line[first - 1], line.tokens[first].lead.isEmpty,
      title.trail.isEmpty || title.trail == ".", finder.words.titles.contains(title.lower)
    {
      first -= 1
    }
    guard let before = line.word(before: first), let token = line[first - 1],
      Self.isSpoken(token), !finder.words.conjunctions.contains(before)
    else { return nil }
    return token.range.upperBound
  }

  /// The offset of the white space behind a name, if a pause goes there.
  private func gap(after last: Int, in line: Line) -> Int? {
    let token = line.tokens[last]
    guard !NameFinder.isOwner(token), let next = line.joined(after: last), Self.isSpoken(next),
      !finder.words.conjunctions.contains(next.lower)
    else { return nil }
    return token.range.upperBound
  }

  /// Whether the token is a word or a number, and not a dash.
  private static func isSpoken(_ token: Token) -> Bool {
    !token.traits.isDisjoint(with: [.letters, .digits])
  }

  private static func isBlank(_ piece: SpokenText.Piece) -> Bool {
    piece.sounds.allSatisfy { sound in
      if case .words(let text) = sound { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }
}
