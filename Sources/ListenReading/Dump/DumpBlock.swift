// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// A block of a dump, with what can be seen of it without knowing the site.
///
/// A class, since blocks are passed around by the thousand and never change.
final class DumpBlock: Sendable {
  /// NFC, white space folded.
  let text: String
  /// The column of its text.
  let column: Int
  /// Whether a bullet opens it.
  let isBullet: Bool
  /// The number of blank lines before it.
  let gap: Int
  /// Whether a picture's name stood in it or right before it.
  let hasPicture: Bool

  /// The properties of its words.
  let scan: TextScan
  /// The way in which it ends.
  let end: SentenceEnd
  /// The role that its words suggest, if any.
  let cue: Cue?
  /// Whether that is all that it says.
  let isLabel: Bool
  /// Whether the role follows from words in its midst.
  let hasCuePhrase: Bool

  /// Looks at `text`.
  init(text: String, column: Int, isBullet: Bool, gap: Int, hasPicture: Bool) {
    self.text = text
    self.column = column
    self.isBullet = isBullet
    self.gap = gap
    self.hasPicture = hasPicture
    scan = TextScan(text)
    end = SentenceEnd(text)
    let found = CueTable.find(scan)
    cue = found?.cue
    isLabel = found?.kind == .whole
    hasCuePhrase = found?.kind == .phrase
  }

  /// Characters.
  var length: Int { scan.length }
  /// Words; for scripts without spaces, two characters count as one.
  var words: Int { scan.words }
  /// Words that are function words of some language, by share.
  var functionShare: Double { words == 0 ? 0 : Double(scan.functionWords) / Double(words) }
  /// Whether it ends as sentences end.
  var endsSentence: Bool {
    end.mark == .stop || end.mark == .question || end.mark == .ellipsis
  }
  /// Whether it ends in a colon, as what introduces a list does.
  var endsInColon: Bool { end.mark == .colon }

  /// Whether it reads as running text.
  var isProse: Bool {
    if cue != nil, isLabel || words <= 14 { return false }
    return readsAsProse
  }

  /// Whether it would, but for what its words hint at.
  var readsAsProse: Bool {
    if endsSentence || endsInColon {
      return words >= 4 && (functionShare > 0.1 || words >= 12 || length > 120)
    }
    return words >= 25 && functionShare >= 0.2
  }

  /// Whether it is a short line with a date.
  var looksDated: Bool {
    guard words <= 20, length <= 160, scan.numbers > 0 else { return false }
    return scan.hasNumericDate
      || (scan.marks.contains(.month) && (scan.hasYear || scan.numbers > 1 || words <= 6))
      || (scan.marks.contains(.weekday) && scan.numbers > 1)
      || (scan.hasYear && scan.numbers > 1 && words <= 8)
  }

  /// Whether it is a date with at most a place beside it: "Harle 04/03/2025 08:15", "Updated: 4 March 2025".
  var isDateLine: Bool {
    guard looksDated else { return false }
    let dates = DateParser.matches(in: text)
    guard !dates.isEmpty else { return false }
    let rest = text.unicodeScalars.enumerated().filter { index, _ in
      !dates.contains { $0.range.contains(index) }
    }
    let words = TextScan(String(String.UnicodeScalarView(rest.map(\.element)))).words
    return words <= 1 || words == 2 && (scan.hasNumericDate || scan.hasClock)
  }

  /// Whether it ends as a sentence does and is long enough for one.
  ///
  /// Headlines in scripts without capitals have no stop, so that few words suffice there.
  var isSentence: Bool {
    guard endsSentence else { return false }
    return readsAsProse || words >= 5 && scan.hasLetter && isUncased
  }

  /// Whether its first letter is of a script without capitals, as Arabic's is.
  var isUncased: Bool {
    guard let letter = text.unicodeScalars.first(where: WordScanner.isLetter) else { return false }
    return letter.value >= 0x590 && !letter.properties.isUppercase && !letter.properties.isLowercase
  }

  /// Whether it begins as bylines do and is no sentence.
  var looksSigned: Bool {
    scan.firstMarks.contains(.author) && words <= 20 && !readsAsProse
  }

  /// Whether it says how long ago something was, as comments and teasers do.
  var saysHowLongAgo: Bool {
    words <= 8 && scan.numbers > 0 && scan.marks.contains(.ago)
  }

  /// Whether it is a picture's or an address's name: "old-crane-leaves-the-quay", "https://…".
  var isSlug: Bool {
    guard words >= 2, !text.utf8.contains(0x20) else { return false }
    if scan.hasAddress || text.hasPrefix("www.") { return true }
    return text.utf8.reduce(0) { $0 + ($1 == 0x2D || $1 == 0x5F ? 1 : 0) } >= 3
  }

  /// Whether it is a row of hashtags: "#harbour #herring".
  var isHashtags: Bool {
    let words = text.split(separator: " ")
    return !words.isEmpty && words.allSatisfy { $0.hasPrefix("#") && $0.utf8.count > 1 }
      && scan.hasLetter
  }

  /// Whether what stands in brackets at its end names an agency or a picture.
  var hasCredit: Bool {
    guard let credit = end.credit else { return false }
    return !TextScan(credit).marks.isDisjoint(with: [.agency, .picture])
  }
}
