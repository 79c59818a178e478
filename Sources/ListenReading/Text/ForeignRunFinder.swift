// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Finds the stretches of a paragraph that are in another language: quotations by their words,
/// and anything of two words or more in another script.
enum ForeignRunFinder {
  /// The runs of `text`, whose own language is `language` (without region).
  static func runs(in text: String, language: String) -> [Block.ForeignRun] {
    let scalars = Array(text.unicodeScalars)
    var found = scriptRuns(scalars, language: language)
    let inOtherScript = found
    var next = 0
    for range in quotations(scalars) {
      while next < inOtherScript.count, inOtherScript[next].range.upperBound <= range.lowerBound {
        next += 1
      }
      if next < inOtherScript.count, inOtherScript[next].range.overlaps(range) { continue }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      let quoted = String(view)
      guard WordScanner(quoted, limit: 5).reduce(0, { count, _ in count + 1 }) >= 4,
        let other = LanguageDetector.language(of: quoted), other != language
      else { continue }
      found.append(Block.ForeignRun(range: range, language: other))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The text between a pair of quotation marks, without the marks.
  static func quotations(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var closer: Unicode.Scalar = "\""
    for (index, scalar) in scalars.enumerated() {
      if let from = start, scalar == closer || (closer == "“" && scalar == "”") {
        if from < index { ranges.append(from..<index) }
        start = nil
      } else if start == nil, let other = matching(scalar) {
        start = index + 1
        closer = other
      }
    }
    return ranges
  }

  private static func matching(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "“": "”"
    case "«": "»"
    case "„": "“"
    case "‹": "›"
    case "「": "」"
    default: nil
    }
  }

  private static func scriptRuns(
    _ scalars: [Unicode.Scalar], language: String
  ) -> [Block.ForeignRun] {
    guard let home = WritingSystem.of(language: language) else { return [] }
    var runs: [Block.ForeignRun] = []
    var index = 0
    while index < scalars.count {
      guard let script = WritingSystem(scalars[index]), script != home, !isKin(script, home) else {
        index += 1
        continue
      }
      var end = index
      var words = 0
      var inWord = false
      var cursor = index
      while cursor < scalars.count {
        if let other = WritingSystem(scalars[cursor]) {
          guard other == script || isKin(other, script) else { break }
          if !inWord { words += 1 }
          inWord = true
          end = cursor + 1
        } else if !WordScanner.isLetter(scalars[cursor]) {
          inWord = scalars[cursor] == "'" || scalars[cursor] == "’" || scalars[cursor] == "-"
        }
        cursor += 1
      }
      // One Latin word (a brand) is best left to the voice; other scripts it can't say at all.
      if words >= 2 || script != .latin {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[index..<end])
        let found = LanguageDetector.language(of: String(view)) ?? script.onlyLanguage
        runs.append(
          Block.ForeignRun(
            range: index..<end, language: found ?? script.defaultLanguage ?? "en"))
      }
      index = max(cursor, index + 1)
    }
    return runs
  }

  private static func isKin(_ one: WritingSystem, _ other: WritingSystem) -> Bool {
    let japanese: Set<WritingSystem> = [.han, .kana]
    return japanese.contains(one) && japanese.contains(other)
  }
}
