// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The headline of a block, without what a page's layout puts before it.
enum HeadlineText {
  /// The headline in the block at `index`.
  static func of(_ blocks: [DumpBlock], at index: Int) -> String {
    let text = withoutSubject(withoutMarks(withoutNumber(blocks, at: index)))
    return withoutSite(text, blocks) ?? withoutKicker(text, blocks, at: index)
      ?? withoutQuotation(text) ?? text
  }

  /// Takes off the label of a forwarded mail: "Subject: The harbour".
  private static func withoutSubject(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":"),
      subjects.contains(text[..<colon].lowercased())
    else { return text }
    return String(text[colon...].dropFirst()).trimmed
  }

  private static let subjects: Set<String> = ["subject", "asunto", "الموضوع", "betreff", "objet"]

  /// Takes off the arrows of links: "[> The harbour", "» The harbour", "The harbour ›".
  private static func withoutMarks(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return text
    }
    var bare = text
    if ["[", ">", "›", "»", "→", "▶"].contains(first) {
      let rest = text.unicodeScalars.drop { "[>›»→▶ ".unicodeScalars.contains($0) }
      // "[Review] The harbour" is no arrow, and a quotation may be closed.
      if !rest.contains("]"), !rest.contains("«"), !rest.contains("‹") { bare = String(rest) }
    }
    if [">", "›", "→", "▶"].contains(last), !bare.contains("‹") {
      bare = bare.trimmed(of: ">›→▶")
    }
    return bare.isEmpty ? text : bare
  }

  /// Takes off a site's name behind a stroke or dash if both parts stand alone in `blocks` too.
  static func withoutSite(_ text: String, _ blocks: [DumpBlock]) -> String? {
    parts(text, blocks)?.headline
  }

  /// The name of the site that stands behind a headline in the page's first lines, if both stand alone too.
  static func site(_ blocks: [DumpBlock]) -> String? {
    blocks.prefix(12).lazy.compactMap { parts($0.text, blocks)?.site }.first
  }

  private static func parts(
    _ text: String, _ blocks: [DumpBlock]
  ) -> (headline: String, site: String)? {
    guard text.utf8.count <= 300 else { return nil }
    for mark in [" | ", " - ", " – ", " — ", " :: ", " · "] {
      guard let range = text.ranges(of: mark).last else { continue }
      let (rest, site) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
      if blocks.contains(where: { $0.text == rest && $0.words >= 3 }),
        blocks.contains(where: { $0.text == site })
      {
        return (rest, site)
      }
    }
    return nil
  }

  /// Takes off a quotation that a stroke parts from the headline after it.
  private static func withoutQuotation(_ text: String) -> String? {
    guard let first = text.unicodeScalars.first, "\"“„«".unicodeScalars.contains(first),
      let range = text.firstRange(of: " / "),
      let last = text[..<range.lowerBound].unicodeScalars.last,
      "\"”“»".unicodeScalars.contains(last)
    else { return nil }
    let rest = String(text[range.upperBound...])
    return TextScan(rest).words >= 3 ? rest : nil
  }

  /// Takes off the numbers that a tool gave to crumbs.
  private static func withoutNumber(_ blocks: [DumpBlock], at index: Int) -> String {
    let text = blocks[index].text
    guard index > 0, let number = number(text), number.value > 1,
      self.number(blocks[index - 1].text)?.value == number.value - 1
    else { return text }
    return String(number.rest)
  }

  private static func number(_ text: String) -> (value: Int, rest: Substring)? {
    guard let stop = text.firstIndex(of: "."), let value = Int(text[..<stop]), value < 10 else {
      return nil
    }
    let rest = text[stop...].dropFirst()
    return rest.first == " " ? (value, rest.dropFirst()) : nil
  }

  /// Takes off a kicker, as of "Bridges : The crossing reopens": a colon with a space before it
  /// parts the two, but for French, which always writes it so.
  private static func withoutKicker(_ text: String, _ blocks: [DumpBlock], at index: Int) -> String?
  {
    guard let range = text.firstRange(of: " : ") else { return nil }
    let rest = String(text[range.upperBound...])
    guard TextScan(rest).words >= 3, TextScan(String(text[..<range.lowerBound])).words <= 6 else {
      return nil
    }
    let sample = blocks[index...].prefix(60).filter(\.readsAsProse).prefix(4).map(\.text)
    return LanguageDetector.language(of: sample.joined(separator: " ")) == "fr" ? nil : rest
  }
}
