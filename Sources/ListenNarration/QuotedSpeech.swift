// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds direct speech in a paragraph by its quotation marks.
///
/// Names of works, and single words and turns of phrase between marks, are left to whoever reads the
/// paragraph.
enum QuotedSpeech {
  /// The quotations of `text` in order, with their marks, as offsets of Unicode scalars.
  ///
  /// - Parameters:
  ///   - text: A paragraph.
  ///   - goesOn: Whether the next paragraph begins with a mark too, so that a quotation without an end
  ///     reaches the paragraph's.
  /// - Returns: A range for each quotation.
  static func ranges(in text: String, goesOn: Bool = false) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var result: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard let closers = closers(scalars, index) else {
        index += 1
        continue
      }
      if let end = end(of: index, scalars, closers) {
        if isSpeech(index..<end, scalars) { result.append(index..<end) }
        index = end
      } else {
        if index == 0, goesOn { result.append(0..<scalars.count) }
        index += 1
      }
    }
    return result
  }

  /// Whether a paragraph begins with a mark that opens a quotation.
  static func opens(_ text: String) -> Bool {
    closers(Array(text.unicodeScalars.prefix(2)), 0) != nil
  }

  /// The marks that close what the one at `index` opens; nil if it opens nothing.
  private static func closers(_ scalars: [Unicode.Scalar], _ index: Int) -> Set<Unicode.Scalar>? {
    let found: Set<Unicode.Scalar>
    switch scalars[index] {
    case "“": found = ["”"]
    case "„": found = ["“", "”"]
    case "«": found = ["»"]
    case "‹": return ["›"]
    case "「": return ["」"]
    case "‘": found = ["’"]
    case "\"": found = ["\""]
    // Marks the wrong way round, as some Arabic keyboards have them.
    case "”": found = ["“"]
    default: return nil
    }
    let before = index > 0 ? scalars[index - 1] : " "
    guard index + 1 < scalars.count, before.properties.isWhitespace || openers.contains(before)
    else { return nil }
    return scalars[index] != "«" && scalars[index + 1].properties.isWhitespace ? nil : found
  }

  /// Signs behind which a quotation mark before a word opens.
  private static let openers = Set("([—–-:¿¡/،".unicodeScalars)

  /// The offset behind the mark that closes what the one at `start` opens.
  private static func end(
    of start: Int, _ scalars: [Unicode.Scalar], _ closers: Set<Unicode.Scalar>
  ) -> Int? {
    let opener = scalars[start]
    var depth = 1
    var last: Int?
    for index in (start + 1)..<scalars.count {
      let scalar = scalars[index]
      if closers.contains(scalar) {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        if opener == "‘" || opener == "\"" {
          // An apostrophe stands in a word, and at the end of one that is no name's.
          guard !next.properties.isAlphabetic, next.properties.numericType == nil,
            !scalars[index - 1].properties.isWhitespace
          else { continue }
          if opener == "\"" || stops.contains(scalars[index - 1]) { return index + 1 }
          last = last ?? index + 1
          continue
        }
        depth -= 1
        if depth == 0 { return index + 1 }
      } else if scalar == opener {
        if opener == "‘" { break }
        depth += 1
      }
    }
    return last
  }

  private static let stops = Set(",.!?…؟،".unicodeScalars)

  /// The number of words from which a phrase is a statement.
  private static let manyWords = 6

  private static func isSpeech(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    let inside = scalars[(range.lowerBound + 1)..<(range.upperBound - 1)]
    let words = inside.split(whereSeparator: \.properties.isWhitespace)
      .filter { $0.contains(where: \.properties.isAlphabetic) }
    guard !words.isEmpty else { return false }
    let last = inside.last { !$0.properties.isWhitespace } ?? " "
    let ends = stops.contains(last)
    if isTitle(words) { return false }
    if words.count >= manyWords { return true }
    let after = scalars[range.upperBound...].first { !$0.properties.isWhitespace }
    let before = scalars[..<range.lowerBound].last { !$0.properties.isWhitespace }
    // A short statement stands by itself: at the beginning or behind a stop, and with one of its own.
    guard before.map({ ",.:!?;—–-(،؛؟…".unicodeScalars.contains($0) }) ?? true else { return false }
    let isClosed = ends || after.map { stops.contains($0) } ?? true
    return isClosed && (words.count > 1 || before == nil || before == ":")
  }

  /// Whether the words are written as those of a title: three or more, all but small words with capitals.
  private static func isTitle(_ words: [ArraySlice<Unicode.Scalar>]) -> Bool {
    guard words.count >= 2 else { return false }
    let long = words.compactMap { word -> Unicode.Scalar? in
      let letters = word.filter(\.properties.isAlphabetic)
      return letters.count > 3 ? letters.first : nil
    }
    return long.count >= 2 && long.allSatisfy(\.properties.isUppercase)
  }
}
