// SPDX-License-Identifier: GPL-3.0-or-later

/// Places where a blank is missing after a sentence or a clause: "close.Nobody", "5.30pm.Fans",
/// "won?Nobody", "Paris,France".
///
/// Names of sites, files and versions, abbreviations and formulas stay whole.
enum MissingBlanks {
  /// The positions at which `word`, which holds no white space, is cut, as its own indices.
  static func cuts(_ word: ArraySlice<Unicode.Scalar>) -> [Int] {
    guard word.count > 3, word.count <= Token.longest else { return [] }
    let besides =
      word.first.map { $0.value > 0x60B } == true || word.last.map { $0.value > 0x60B } == true
    if besides, let found = ArabicBlanks.cuts(word) { return found }
    guard word.dropFirst().dropLast().contains(where: isMark) else { return [] }
    // Addresses have marks of their own.
    for scalar in word where "@\\=&#_".unicodeScalars.contains(scalar) { return [] }
    for position in word.indices.dropLast(2)
    where word[position] == "%" && word[position + 1].properties.isASCIIHexDigit
      && word[position + 2].properties.isASCIIHexDigit
    {
      return []
    }
    let slashes = word.indices.dropLast().contains {
      (word[$0] == "/" && word[$0 + 1] == "/") || (word[$0] == ":" && word[$0 + 1] == "/")
    }
    guard !slashes, !word.starts(with: Array("www.".unicodeScalars)) else { return [] }
    var cuts: [Int] = []
    for position in word.indices.dropFirst().dropLast()
    where isMark(word[position]) && !isMark(word[position + 1]) {
      let start = cuts.last ?? word.startIndex
      if let cut = cut(word, start, at: position) { cuts.append(cut) }
    }
    return cuts
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "?", "!", ",", ";", ":", "…", "(", ")", "؟", "،", "؛", "。", "，", "！", "？", "；", "、":
      true
    default: false
    }
  }

  private static func cut(
    _ word: ArraySlice<Unicode.Scalar>, _ start: Int, at mark: Int
  ) -> Int? {
    // "10km(6 miles)": what the bracket holds goes on after a blank.
    if word[mark] == "(" {
      return word[mark...].contains(")") || mark - start < 2
        || !endsInWord(word[start..<mark], least: 2)
        ? nil : mark
    }
    // Quotation marks and brackets may close between the mark and the next sentence.
    var next = mark + 1
    while next < word.endIndex, "\"”’»)".unicodeScalars.contains(word[next]) { next += 1 }
    guard next < word.endIndex else { return nil }
    var first = next
    while first < word.endIndex, "“‘«¿¡(".unicodeScalars.contains(word[first]) { first += 1 }
    guard first < word.endIndex, Scanner.isLetter(word[first]) else { return nil }
    let right = word[first...].prefix { Scanner.isLetter($0) }
    let left = word[start..<mark]
    switch word[mark] {
    case "。", "，", "！", "？", "；", "、": return next
    case "؟", "،", "؛": return isArabicWord(left) ? next : nil
    case ".", "…":
      if isArabicWord(right), right.count > 1,
        isArabicWord(left) || left.last.map({ $0 == "%" || Scanner.isDigit($0) }) == true
      {
        return next
      }
      return opensSentence(word, first, right) && closesSentence(left) ? next : nil
    case "?", "!":
      guard endsInWord(left, least: 2) || left.last.map(Scanner.isDigit) == true else { return nil }
      return right.count > 1 || isUpper(right) ? next : nil
    case ",", ";": return endsInWord(left, least: 2) && right.count > 1 ? next : nil
    case ":": return endsInWord(left, least: 2) && opensSentence(word, first, right) ? next : nil
    case ")":
      guard left.contains("("), opensSentence(word, first, right) else { return nil }
      return next
    default: return nil
    }
  }

  /// Whether a sentence begins: a capital with small letters after it, or "I" or "A", and no site's ending.
  private static func opensSentence(
    _ word: ArraySlice<Unicode.Scalar>, _ first: Int, _ right: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard isUpper(right) else { return false }
    if right.count == 1 {
      let isEnd =
        right.endIndex == word.endIndex || "’'".unicodeScalars.contains(word[right.endIndex])
      return "IAYO".unicodeScalars.contains(word[first]) && isEnd
    }
    guard right.dropFirst().allSatisfy({ $0.properties.isLowercase }) else { return false }
    return !endings.contains(Token.string(right).lowercased())
  }

  private static func isUpper(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.first?.properties.isUppercase == true
  }

  /// Whether a sentence ends: two small letters, a number with or without its half of the day, "p.m", a
  /// bracket or a quotation mark.
  private static func closesSentence(_ left: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = left.last else { return false }
    if "\"”’»)%".unicodeScalars.contains(last) { return left.count > 1 }
    if Scanner.isDigit(last) { return !left.contains(".") || left.count > 3 }
    if left.suffix(3).elementsEqual(["p", ".", "m"])
      || left.suffix(3).elementsEqual(["a", ".", "m"])
    {
      return true
    }
    let letters = left.reversed().prefix { Scanner.isLetter($0) }
    guard letters.count > 1 else { return false }
    // "COVID.The"; but "ASP.Net" is a name.
    return letters.first?.properties.isLowercase == true || letters.count > 4
  }

  private static func endsInWord(_ left: ArraySlice<Unicode.Scalar>, least: Int) -> Bool {
    left.reversed().prefix { Scanner.isLetter($0) || $0 == "’" || $0 == "'" }.count >= least
      || left.last.map { "\"”’»)%".unicodeScalars.contains($0) } == true
  }

  private static func isArabicWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.reversed().prefix { (0x620...0x6D3).contains($0.value) }.count > 1
  }

  /// Endings of sites and files, which begin no sentence even with a capital.
  private static let endings: Set<String> = [
    "com", "net", "org", "gov", "edu", "io", "js", "html", "pdf", "php", "txt", "doc", "docx",
    "xls", "zip", "jpg", "png", "exe", "info", "biz", "tv", "uk", "ai", "py", "csv", "mp",
  ]
}
