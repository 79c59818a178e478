// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Headings of what comes after an article, by language.
///
/// A line that is one of these, or begins with one before a colon, is where the article ends.
enum EndingWords {
  /// The kinds of ending that a language's words announce.
  struct Words: Sendable {
    var related = ""
    var comments = ""
    var author = ""
    var notes = ""
    var contact = ""
    var newsletter = ""
    var tags = ""
  }

  /// The words of all languages that have a list.
  static let byLanguage = west.merging(world) { first, _ in first }

  /// By the whole line in lower case.
  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for (_, words) in byLanguage.sorted(by: { $0.key < $1.key }) {
      for (reason, list) in [
        ("related links", words.related), ("comments", words.comments),
        ("about the author", words.author), ("notes", words.notes), ("contact", words.contact),
        ("newsletter", words.newsletter), ("tags", words.tags),
      ] {
        for line in list.split(separator: "|") {
          let line = line.trimmed
          if table[line] == nil { table[line] = reason }
        }
      }
    }
    return table
  }()

  /// The ending that the line `text` announces, if it is such a heading.
  static func reason(_ text: String) -> String? {
    guard text.utf8.count < 120 else { return nil }
    var line = text.lowercased().trimmed(of: ".:：…!?-–—|»›>•*[]()→↓▼+\"“”„")
    if let reason = table[line] { return reason }
    // "3 Kommentare", "Comments (12)".
    line = line.filter { !("0"..."9").contains($0) }.trimmed(of: ".:()[]-–, ")
    if let reason = table[line] { return reason }
    return text.utf8.count < 90 && Self.isSuggestion(line) ? "related links" : nil
  }

  /// "These articles may interest you as well", in whatever words.
  private static func isSuggestion(_ line: String) -> Bool {
    suggestions.contains { words in words.allSatisfy { line.has(words: $0) } }
  }

  private static let suggestions: [[String]] = [
    ["könnte", "interess"], ["könnte", "gefallen"], ["may ", "like"], ["might ", "like"],
    ["may ", "be interested"], ["might ", "be interested"], ["puede", "interesar"],
    ["podría", "interesar"], ["puede", "gustar"], ["pourrai", "intéress"], ["aimer", "aussi"],
    ["potrebbe", "interess"], ["poderá", "interessar"], ["pode", "interessar"],
    ["zainteres", "też"],
    ["zainteres", "może"], ["ilginizi", "çek"], ["может", "заинтересова"],
    ["interessiert", "auch"],
  ]

  /// The ending that the words before a line's colon announce: "Tags: bridge, county".
  static func label(_ text: String) -> String? {
    guard let colon = text.prefix(40).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    return table[text[..<colon].lowercased().trimmed]
  }
}
