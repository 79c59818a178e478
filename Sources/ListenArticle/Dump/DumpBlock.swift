// SPDX-License-Identifier: GPL-3.0-or-later

/// A block of a dump, with what can be seen of it without knowing the site.
struct DumpBlock {
  /// NFC, white space folded.
  var text: String
  /// The column of its text.
  var column: Int
  /// Whether a bullet opens it.
  var isBullet: Bool
  /// How many blank lines come before it.
  var gap: Int
  /// Whether a picture's name stood in it or right before it.
  var hasPicture: Bool

  /// Characters.
  let length: Int
  /// Words; for scripts without spaces, two characters count as one.
  let words: Int
  /// Words that are function words of some language, by share.
  let functionShare: Double
  /// Whether it ends as sentences end.
  let endsSentence: Bool
  /// Whether it ends in a colon, as what introduces a list does.
  let endsInColon: Bool
  /// What its words say of its place, where they do.
  let cue: Cue?

  /// Looks at `text`.
  init(text: String, column: Int, isBullet: Bool, gap: Int, hasPicture: Bool) {
    self.text = text
    self.column = column
    self.isBullet = isBullet
    self.gap = gap
    self.hasPicture = hasPicture
    var words = 0
    var function = 0
    for word in WordScanner(text, limit: 2_000) {
      words += 1
      if FunctionWords.languagesByWord[word] != nil { function += 1 }
    }
    length = text.unicodeScalars.count
    if words * 15 < length { words = length / 5 }
    self.words = words
    functionShare = words == 0 ? 0 : Double(function) / Double(words)
    let ending = SentenceEnd(text)
    endsSentence = ending == .sentence
    endsInColon = ending == .colon
    cue = Cue.of(text, words: words)
  }

  /// Whether it reads as running text.
  var isProse: Bool {
    guard cue?.isFurniture != true else { return false }
    if endsSentence || endsInColon {
      return words >= 4 && (functionShare > 0.1 || words >= 12 || length > 120)
    }
    return words >= 25 && functionShare >= 0.2
  }

  /// Whether it names whom a quotation before it is from: "— Jane Roe (@roe) March 3, 2024".
  var isAttribution: Bool {
    words <= 16 && (text.hasPrefix("— ") || text.hasPrefix("– ")) && text.utf8.contains(0x40)
  }

  /// Whether it is a summary that was cut short, with "Read more" to follow.
  func isTeaser(before next: DumpBlock?) -> Bool {
    guard text.hasSuffix("...") || text.hasSuffix("…") else { return false }
    if isBullet || text.hasSuffix(",...") || text.hasSuffix(",…") { return true }
    return next?.cue == .control || next?.cue == .related
  }
}

/// How a text ends.
enum SentenceEnd {
  case sentence, colon, open

  /// Looks at the last marks of `text`, behind closing quotes and brackets.
  init(_ text: String) {
    var sawClosing = false
    let text = Self.withoutAddress(text)
    for scalar in text.unicodeScalars.reversed().prefix(8) {
      switch scalar {
      case ".", "!", "?", "…", "。", "؟", "۔", "！", "？", "।":
        self = .sentence
        return
      case ":":
        self = sawClosing ? .open : .colon
        return
      case "\"", "”", "’", "'", "»", "“", ")", "]", "」", "*", " ": sawClosing = true
      default:
        self = .open
        return
      }
    }
    self = .open
  }

  /// The text without an address that ends it, as tweets do.
  private static func withoutAddress(_ text: String) -> Substring {
    guard let space = text.lastIndex(of: " ") else { return text[...] }
    let last = text[text.index(after: space)...]
    guard last.hasPrefix("http") || last.hasPrefix("pic.twitter.com") else { return text[...] }
    return text[..<space]
  }
}
