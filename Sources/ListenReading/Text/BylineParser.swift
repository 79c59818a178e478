// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Splits a byline into names.
///
/// ```swift
/// BylineParser.parse("By Jane Roe and John Doe, Senior Reporters | Reuters")
/// // names: ["Jane Roe", "John Doe"], source: "Reuters"
/// ```
enum BylineParser {
  /// The names and the agency in `text`, which may begin with "By", "Por", "بقلم" and the like.
  static func parse(_ text: String) -> Byline {
    var byline = Byline()
    var rest = TextHygiene.clean(text)
    if let body = labelled(rest, by: sourceLabels) {
      byline.source = body.isEmpty ? nil : body
      return byline
    }
    rest = labelled(rest, by: authorLabels) ?? afterDate(rest) ?? rest
    for match in DateParser.matches(in: rest).reversed() {
      rest = replacing(match.range, in: rest, with: "|")
    }
    for (order, piece) in pieces(rest).enumerated() {
      // "Jane Roe, Science and Health Correspondent"
      if order > 0, isTitle(piece) || namesPictureMaker(piece) { continue }
      for name in names(in: piece) {
        if Agencies.isAgency(name) {
          if byline.source == nil { byline.source = Agencies.withoutStaff(name) }
        } else if let person = person(name), !byline.names.contains(person) {
          byline.names.append(person)
        }
      }
    }
    return byline
  }

  /// The text after a label that says "by whom"; nil if there is no such label.
  static func author(in text: String) -> String? {
    labelled(text, by: authorLabels) ?? afterDate(text)
  }

  /// The names in a line that gives the date first: "Posted on 4 March 2025 by Jane Roe".
  private static func afterDate(_ text: String) -> String? {
    guard text.utf8.count <= 200, let first = DateParser.matches(in: text).first else { return nil }
    let scalars = Array(text.unicodeScalars)
    let lead = string(scalars[..<first.range.lowerBound]).split(separator: " ")
    guard lead.allSatisfy({ noNames.contains($0.lowercased().trimmed(of: ".,:;|")) }) else {
      return nil
    }
    let rest = string(scalars[first.range.upperBound...]).trimmed(of: " ,|•·–—-")
    return labelled(rest, by: authorLabels)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// "Photos: Ida Falk" beside the author's name.
  private static func namesPictureMaker(_ piece: String) -> Bool {
    guard let colon = piece.firstIndex(of: ":") else { return false }
    return TextScan(String(piece[..<colon])).marks.contains(.picture)
  }

  /// Whether a piece says what somebody is and names nobody.
  private static func isTitle(_ piece: String) -> Bool {
    let words = piece.split(separator: " ").map(String.init)
    guard let last = words.last, Roles.isRole(last), !Agencies.isAgency(piece) else { return false }
    let start = Roles.start(of: words.count - 1, in: words)
    let name = words[..<start].joined(separator: " ")
    return name.isEmpty || !PersonName.isLikely(name)
  }

  /// The text after a label that says "from where".
  static func source(in text: String) -> String? { labelled(text, by: sourceLabels) }

  /// The text after one of `labels` at its beginning, with or without a colon.
  private static func labelled(_ text: String, by labels: [String]) -> String? {
    let lower = text.lowercased()
    for label in labels where lower.hasPrefix(label) {
      var rest = text.dropFirst(label.count)
      guard let next = rest.first else { return nil }
      let endsInColon = label.hasSuffix(":")
      guard endsInColon || next == " " || next == ":" || next == "：" else { continue }
      rest = rest.drop { $0 == " " || $0 == ":" || $0 == "：" }
      return String(rest)
    }
    return nil
  }

  private static func replacing(
    _ range: Range<Int>, in text: String, with mark: Unicode.Scalar
  ) -> String {
    var output = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == range.lowerBound { output.append(mark) }
      if !range.contains(index) { output.append(scalar) }
    }
    return String(output)
  }

  private static func pieces(_ text: String) -> [String] {
    var output: [String] = [""]
    var previous: Character = " "
    for character in text {
      switch character {
      case "|", "•", "·", ";", "/", "(", ")", "[", "]", "—", "–", ",", "،", "؛", "&", "+":
        output.append("")
      case "-" where previous == " ": output.append("")
      default: output[output.count - 1].append(character)
      }
      previous = character
    }
    return output.map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// A piece without commas: names joined by "and" in some language.
  private static func names(in piece: String) -> [String] {
    var names: [[Substring]] = [[]]
    for word in piece.split(separator: " ") {
      let lower = word.lowercased()
      if conjunctions.contains(lower), names[names.count - 1].count >= 1 {
        names.append([])
      } else if lower.hasPrefix("و"), names[names.count - 1].count >= 2, word.count > 4,
        !namesWithWaw.contains(lower)
      {
        names.append([word.dropFirst()])
      } else {
        names[names.count - 1].append(word)
      }
    }
    return names.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// A name without title, place and employer; nothing where it is none.
  private static func person(_ text: String) -> String? {
    var words = text.split(separator: " ").map(String.init)
    if let cut = words.dropFirst().firstIndex(where: { places.contains($0.lowercased()) }) {
      words.removeSubrange(cut...)
    }
    while let first = words.first, authorWords.contains(first.lowercased()) { words.removeFirst() }
    if let cut = words.firstIndex(where: { Roles.isRole($0) }) {
      let start = Roles.start(of: cut, in: words)
      // "HLN Staff Report" is an organisation's, "Jane Staff Writer" a person's.
      let isOfInitials = start == 1 && words[0].count > 2 && words[0] == words[0].uppercased()
      if !isOfInitials || words.count == 2 { words.removeSubrange(start...) }
    }
    // "JamesStaff Writer" is how a dump glues a name to its title.
    if let last = words.last, let glued = Roles.unglued(last) { words[words.count - 1] = glued }
    words.removeAll { $0.utf8.contains(0x40) || $0.hasPrefix("http") || $0.hasPrefix("#") }
    guard (1...7).contains(words.count) else { return nil }
    let name = words.joined(separator: " ").trimmed(of: ".,:;|*-")
    guard name.unicodeScalars.contains(where: WordScanner.isLetter), name.count > 1,
      !name.unicodeScalars.contains(where: { ("0"..."9").contains($0) }),
      !words.allSatisfy({ noNames.contains($0.lowercased().trimmed(of: ".,:;|*-")) })
    else { return nil }
    return recased(name)
  }

  /// A name that was all capitals, in the usual way; one word alone may be initials.
  private static func recased(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, name == name.uppercased(), name != name.lowercased() else { return name }
    return words.map { word in
      guard word.count > 2 || !word.utf8.contains(0x2E), word.count > 1 else { return String(word) }
      var output = ""
      var atStart = true
      for character in word {
        output += atStart ? character.uppercased() : character.lowercased()
        atStart = character == "-" || character == "'" || character == "’" || character == "."
      }
      return output
    }.joined(separator: " ")
  }

  private static let authorLabels = ReadingWords.list(\.byline.authorLabels)
  private static let sourceLabels = ReadingWords.list(\.byline.sourceLabels)
  private static let authorWords = ReadingWords.set(\.byline.by)
  private static let conjunctions = ReadingWords.set(\.byline.conjunctions)
  private static let namesWithWaw = ReadingWords.set(\.byline.namesWithConjunction)
  private static let places = ReadingWords.set(\.byline.places)
  private static let noNames = ReadingWords.set(\.byline.noNames)
}
