// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the sentences of a text.
///
///     SentenceSplitter.sentences(in: "Dr. Ali left at 5 p.m. He had $3.5bn.", language: "en")
///     // [0..<22, 23..<37]
///
/// A full stop of an abbreviation, of an initial, of a list's number or inside a number ends no
/// sentence, nor does any mark with a small letter or a comma after it.
public enum SentenceSplitter {
  /// The sentences of `text` in order, as offsets of Unicode scalars, without the white space
  /// between them.
  ///
  /// - Parameters:
  ///   - text: One paragraph.
  ///   - marks: Those of the text's language.
  /// - Returns: A range a sentence; none for an empty text.
  package static func sentences(in text: String, marks: SentenceMarks) -> [Range<Int>] {
    let line = Line(Array(text.unicodeScalars))
    var sentences: [Range<Int>] = []
    var start = 0
    var stops = 0
    for index in line.tokens.indices {
      let isLast = index == line.tokens.count - 1
      guard isLast || ends(line, at: index, since: start, &stops, marks) else { continue }
      sentences.append(
        line.tokens[start].range.lowerBound..<line.tokens[index].range.upperBound)
      start = index + 1
    }
    return sentences
  }

  /// Whether a sentence ends with the token at `index`; there is a token after it.
  ///
  /// If a row of stops was looked along, `stops` is its end, so that this is not done for each of them.
  private static func ends(
    _ line: Line, at index: Int, since start: Int, _ stops: inout Int, _ marks: SentenceMarks
  ) -> Bool {
    let token = line.tokens[index]
    guard let next = line[index + 1] else { return true }
    if isBullet(next) { return !isBullet(token) }
    let trail = token.traits.contains(.endless) ? "" : token.trail
    guard let mark = trail.lastIndex(where: { ".!?…؟。".contains($0) }) else {
      return marks.colonEnds && trail.hasSuffix(":") && !token.hasDigits
    }
    let tail = trail[trail.index(after: mark)...]
    guard !tail.contains(where: { ",;:،؛–—".contains($0) }) else { return false }
    if trail[mark] == "." {
      guard !token.core.isEmpty || trail.utf8.count > 1 && !token.lead.hasSuffix("[") else {
        return false
      }
      // ". . ." after a sentence belongs to the next one, unless nothing else follows.
      if next.text == "." { return isFollowedByCapital(line, after: index, &stops) }
      if isWithoutEnd(line, index, start: start, marks) { return false }
    }
    return begins(next, marks)
  }

  /// Whether a sentence may begin with `token`.
  private static func begins(_ token: Token, _ marks: SentenceMarks) -> Bool {
    guard let first = token.core.unicodeScalars.first else { return !token.lead.isEmpty }
    if token.lead.contains("¿") || token.lead.contains("¡") { return true }
    return first.properties.isUppercase || Scanner.isDigit(first) || !first.properties.isCased
  }

  private static func isWithoutEnd(
    _ line: Line, _ index: Int, start: Int, _ marks: SentenceMarks
  ) -> Bool {
    let token = line.tokens[index]
    let next = line.tokens[index + 1]
    let isStarter = marks.starters.contains(next.lower)
    // "1. The first item": the number of a list, alone or after its bullet.
    let isFirst = index == start || index == start + 1 && isBullet(line.tokens[start])
    if isFirst, !token.core.isEmpty, token.core.unicodeScalars.count <= 3,
      token.core.unicodeScalars.allSatisfy({ Scanner.isDigit($0) || $0 == "⁃" || $0 == "•" })
    {
      return true
    }
    // "5p.m." ends where "p.m." does.
    let isTime = token.hasDigits && (token.lower.hasSuffix("a.m") || token.lower.hasSuffix("p.m"))
    let word = isTime ? String(token.lower.suffix(3)) : token.lower
    if word.unicodeScalars.count == 1, token.traits.contains(.letters), token.trail == "." {
      guard token.isCapitals || marks.numbered.contains(word) else {
        // "2010 م." is a year, "م. سامي" an engineer.
        return marks.titles.contains(word) && line[index - 1]?.hasDigits != true
      }
      let previous = line[index - 1]
      // "you and I. Did he …": a small word before, and a word that begins sentences after it.
      return !(isStarter && previous?.isCapitalised != true && previous?.lead.isEmpty != false)
    }
    if marks.titles.contains(word) { return !(word == "st" && isStarter) }
    if marks.numbered.contains(word) { return next.hasDigits || !isStarter }
    if marks.closing.contains(word), token.trail == "." || !next.isCapitalised {
      return !next.isCapitalised || marks.continuing.contains(next.lower)
        || isTimed(line, index, word)
    }
    let isDotted =
      token.core.contains(".") && !token.hasDigits && token.traits.contains(.letters)
      && token.core.split(separator: ".").allSatisfy { $0.count <= 2 }
    if isDotted || marks.abbreviations.contains(word) { return !isStarter }
    return false
  }

  /// Whether the time goes on behind a half of the day, as in `5 p.m. Moscow time`.
  private static func isTimed(_ line: Line, _ index: Int, _ word: String) -> Bool {
    word.hasSuffix("m") && line.hasWord(in: ["time"], after: index, within: 3)
      && line[index + 1].map { $0.trail.isEmpty } == true
  }

  private static func isFollowedByCapital(
    _ line: Line, after index: Int, _ stops: inout Int
  ) -> Bool {
    if stops <= index + 1 {
      stops = index + 1
      while let token = line[stops], token.text == "." { stops += 1 }
    }
    return line[stops]?.isCapitalised == true && stops - index > 3
  }

  /// Whether a token is a list's bullet, alone or against its number.
  private static func isBullet(_ token: Token) -> Bool {
    guard let first = token.text.unicodeScalars.first else { return false }
    return first == "•" || first == "⁃" || first == "◦" || first == "▪"
  }
}
