// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells a picture's caption from a paragraph.
enum CaptionSigns {
  /// Why `block` is a caption or a credit; nothing where it isn't.
  static func reason(_ block: DumpBlock) -> String? {
    isCaption(block) ? "picture caption" : nil
  }

  /// Whether `block` is a caption: by its credit in brackets at the end, or by a picture's name.
  static func isCaption(_ block: DumpBlock) -> Bool {
    guard block.words <= 90 else { return false }
    if block.hasPicture, !block.endsSentence, block.words <= 20 { return true }
    if let credit = trailingBracket(block.text), credit.count < 100 {
      let folded = MonthNames.folded(credit)
      if agencies.first(in: folded) != nil { return true }
      // "… on May 16, 2024 (Coastline Daily)": a stop before the bracket or none, none after it.
      if block.words >= 6, isName(credit) { return true }
    }
    if block.text.hasPrefix("("), let credit = trailingBracket(block.text),
      credit.count == block.text.count - 2, block.words <= 12, isName(credit)
    {
      return true
    }
    let folded = MonthNames.folded(block.text)
    if !block.endsSentence, endsInCredit(folded) { return true }
    return block.words <= 60 && phrases.first(in: folded) != nil
  }

  /// Whether the last words name a picture agency behind a stroke or a copyright sign.
  private static func endsInCredit(_ folded: String) -> Bool {
    let end = folded.suffix(48)
    guard end.contains(where: { "/|©".contains($0) }) else { return false }
    return agencies.first(in: end) != nil
  }

  /// What stands in brackets at the very end.
  private static func trailingBracket(_ text: String) -> String? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// Whether two captions are the alternative text and the caption of one picture.
  static func areTwins(_ one: DumpBlock, _ other: DumpBlock) -> Bool {
    let (a, b) = (one.text.unicodeScalars, other.text.unicodeScalars)
    let common = zip(a, b).prefix { $0 == $1 }.count
    return common * 2 >= min(a.count, b.count)
  }

  /// Whether each larger word is capitalised, as in a photographer's name; for scripts without
  /// capitals, whether it is short.
  private static func isName(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "/" }
    guard (1...10).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return !first.properties.isLowercase || word.count <= 3
    } && text.unicodeScalars.contains(where: WordScanner.isLetter)
  }

  private static let agencies = finder([
    "bloomberg",
    "ap photo", "via ap", "getty", "reuters", "afp", "epa", "photo", "press", "courtesy", "credit",
    "handout", "shutterstock", "foto", "تصوير", "صوره", "رويترز", "file pic", "archivo", "ارشيف",
  ])
  private static let phrases = finder([
    "image copyright", "image caption", "/getty images", "via getty", "/afp", "credit...",
    "(ap photo", "© reuters", "photograph: ", "file photo", "/pool via reuters", "/reuters",
    "photo by ", "photo courtesy", "/epa", "/shutterstock",
  ])

  private static func finder(_ list: [String]) -> PhraseFinder<Bool> {
    PhraseFinder(list.map { (MonthNames.folded($0), true) })
  }
}
