// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the full names of persons in a text.
///
/// A full name has two words or more. It begins with a listed given name ("Maria Kovač"), ends with a
/// listed family name ("Ulf Svensson"), or stands behind an office ("Prime Minister Anna Berg").
struct NameFinder: Sendable {
  let names: PersonNames
  let words: NameWords

  /// The most words of a name; more words in capitals are a headline.
  private static let longest = 6

  /// The tokens of each name, in order.
  func names(in line: Line) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index + 1 < line.tokens.count {
      if let name = name(at: index, in: line) {
        result.append(name)
        index = name.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// The name that begins at `start`.
  private func name(at start: Int, in line: Line) -> Range<Int>? {
    guard isNameWord(line.tokens[start]), let run = run(from: start, in: line) else { return nil }
    let before = line.word(before: start)
    if let before, words.places.contains(before) { return nil }
    let written = run.map { Self.word(line.tokens[$0]) }
    if names.begin(with: written[0]) { return run }
    if let before, words.offices.contains(before) { return run }
    // The longest stretch with a family name at its end, and the word before that name.
    for end in stride(from: run.count, through: 2, by: -1) {
      guard let count = names.ending(Array(written[..<end])) else { continue }
      var first = end - count
      while first > 0, words.particles.contains(written[first - 1]) { first -= 1 }
      if first > 0 { first -= 1 }
      return first == 0 ? start..<(start + end) : nil
    }
    return nil
  }

  /// The words of a possible name from `start` on: two or more, parted by nothing but blanks.
  private func run(from start: Int, in line: Line) -> Range<Int>? {
    var end = start + 1
    var position = start
    var pending = 0
    while !Self.isOwner(line.tokens[position]),
      let next = line.joined(after: position)
        ?? (Self.isInitial(line.tokens[position]) ? line.joined(stoppedAfter: position) : nil)
    {
      position += 1
      if isNameWord(next) {
        end = position + 1
        pending = 0
      } else if words.particles.contains(next.core), pending < 2 {
        pending += 1
      } else {
        break
      }
      guard end - start <= Self.longest else { return nil }
    }
    let run = start..<end
    guard run.count > 1, !run.contains(where: { isInstitution(line.tokens[$0]) }) else {
      return nil
    }
    return run
  }

  /// Whether `token` may be a word of a name: letters, of which the first or the one behind a small
  /// word and a hyphen ("al-Amin") is a capital, and no initialism.
  private func isNameWord(_ token: Token) -> Bool {
    guard token.traits.contains(.letters), !token.hasDigits, token.core.utf8.count <= 40 else {
      return false
    }
    let core = token.core[...]
    if !token.isCapitalised {
      guard
        let mark = core.firstIndex(where: { LexiconWord.isHyphen($0) || Self.isApostrophe($0) }),
        core.distance(from: core.startIndex, to: mark) <= 3,
        core[core.index(after: mark)...].first?.isUppercase == true
      else { return false }
    }
    guard
      core.allSatisfy({
        $0.isLetter || $0 == "." || LexiconWord.isHyphen($0) || Self.isApostrophe($0)
      })
    else { return false }
    // "J" and "J.K" are initials, "MP" is none.
    if token.isCapitals, core.count > 1, !core.contains(".") { return false }
    let word = Self.word(token).lowercased()
    return !words.others.contains(word) && !words.offices.contains(word)
      && !words.titles.contains(word) && !words.places.contains(word)
  }

  private func isInstitution(_ token: Token) -> Bool {
    words.institutions.contains(Self.word(token).lowercased())
  }

  /// Whether the token is the genitive of a name: what belongs to its bearer follows.
  static func isOwner(_ token: Token) -> Bool {
    token.core.hasSuffix("'s") || token.core.hasSuffix("’s")
  }

  private static func isInitial(_ token: Token) -> Bool {
    token.core.count == 1 || token.core.contains(".")
  }

  private static func isApostrophe(_ character: Character) -> Bool {
    LexiconWord.plain(String(character)) == "'" || character == "'"
  }

  /// The word without the ending of a genitive.
  static func word(_ token: Token) -> String {
    LexiconWord.plain(isOwner(token) ? token.core.dropLast(2) : token.core[...])
  }
}
