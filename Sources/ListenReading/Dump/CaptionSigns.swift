// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Tells a picture's caption from a paragraph.
///
/// A paragraph may name an agency in brackets at its end, after its stop; a caption has its credit
/// before a stop, or a photographer's name in it.
enum CaptionSigns {
  /// Whether `block` is a caption or a credit.
  static func isCaption(_ block: DumpBlock) -> Bool {
    guard block.words <= 90, !block.endsInColon else { return false }
    if block.hasPicture, !block.endsSentence, block.words <= 20 { return true }
    if let credit = block.end.credit, !credit.isEmpty {
      let scan = TextScan(credit)
      let isPicture = !scan.marks.isDisjoint(with: [.agency, .picture])
      let isAlone = scan.words >= block.words
      // "… in May. (Reuters)" is a paragraph; "… in May. (Ann Low/Reuters)" a caption.
      if block.endsSentence, !isAlone {
        // "… from the harbour. (Ida Falk/Coast Gazette)"
        if credit.utf8.contains(0x2F), scan.words > 2, isName(credit) { return true }
        // "• … in May. (Ida Falk, The Coast Gazette)"
        if block.isBullet, scan.commas > 0, scan.words > 2, isName(credit) { return true }
        return isPicture && scan.words > 2 && scan.capitalWords * 3 > scan.words * 2
          && !scan.firstMarks.contains(.published)
      }
      if isPicture { return !(isAlone && Agencies.isAgency(credit)) }
      if block.words >= 6 || isAlone, isName(credit) { return true }
    }
    if namesMaker(block.text) { return true }
    if block.cue == .credit, !block.isLabel, block.words <= 40, !block.endsSentence { return true }
    return !block.endsSentence && endsInCredit(block.text)
  }

  /// Whether `block` is a caption beyond doubt: it ends in an agency's name in brackets, or says after a sentence
  /// who made the picture.
  static func isSigned(_ block: DumpBlock) -> Bool {
    if let credit = block.end.credit, block.text.hasSuffix(")"), isHouse(credit) { return true }
    return block.scan.stops > 0 && !block.endsSentence
      && (namesMaker(block.text) || endsInCredit(block.text))
  }

  /// Whether brackets hold an agency's name, and not what a headline has there: "(photos)".
  private static func isHouse(_ credit: String) -> Bool {
    let marks = TextScan(credit).marks
    guard marks.contains(.agency) || marks.contains(.picture) else { return false }
    return !credit.split(separator: " ").allSatisfy {
      kinds.contains(MonthNames.folded(String($0)))
    }
  }

  private static let kinds: Set<String> = Set(
    """
    photo photos picture pictures image images video videos file via with and foto fotos imagen imagenes
    galeria con y صور صوره صورة الصورة بالصور فيديو الفيديو مع
    """.split { $0 == " " || $0 == "\n" }.map { MonthNames.folded(String($0)) })

  /// Whether a word for pictures, a colon and a name end `text`: "Picture: Ida Falk".
  private static func namesMaker(_ text: String) -> Bool {
    guard let colon = text.lastIndex(of: ":"),
      let label = text[..<colon].split(separator: " ").last,
      !text[colon...].utf8.contains(0x2E),
      TextScan(String(label)).marks.contains(.picture)
    else { return false }
    let maker = TextScan(String(text[colon...]))
    return (1...6).contains(maker.words) && maker.numbers == 0
      && (maker.capitalWords * 3 > maker.words * 2 || maker.capitalWords == 0 && !maker.beginsLower)
  }

  /// Whether the last words name a picture agency behind a stroke or a copyright sign.
  private static func endsInCredit(_ text: String) -> Bool {
    let bytes = text.utf8
    var start = bytes.endIndex
    var steps = 0
    while true {
      guard start > bytes.startIndex, steps < 60 else { return false }
      let before = bytes.index(before: start)
      let byte = bytes[before]
      if byte == 0x2F || byte == 0x7C { break }
      if byte == 0xA9, text.unicodeScalars[before] == "©" { break }
      start = before
      if byte < 0x80 || byte >= 0xC0 { steps += 1 }
    }
    let scan = TextScan(String(text[start...]))
    // "… on Monday evening.Eli Moss / ELI MOSS"
    if (2...4).contains(scan.words), scan.shoutedWords == scan.words { return true }
    return scan.words <= 5 && !scan.marks.isDisjoint(with: [.agency, .picture])
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
}
