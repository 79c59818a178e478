// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Arabic abbreviations, which stand for words (`د.`) or are said as such, and titles.
enum ArabicAbbreviations {
  static let rules = [
    Rule("abbreviation", [.shortWord, .stops, .letters, .pictures], abbreviation)
  ]

  /// The short forms that stand before a name or number, or end a company's name.
  private static let leading = words("stopped")

  /// The abbreviations that follow a year or a time.
  private static let trailing = words("year")

  /// The words of the short forms that have the `use` of a table's row.
  private static func words(_ use: String) -> [String: String] {
    ArabicTables.abbreviations.lookup(by: "short") { $0["use"] == use ? $0["words"] : nil }
  }

  private static func abbreviation(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let core = token.core
    switch core {
    case "ﷺ": return Verbalization("صلى الله عليه وسلم")
    case "ﷻ": return Verbalization("جل جلاله")
    case "﷽": return Verbalization("بسم الله الرحمن الرحيم")
    case "إلخ", "الخ": return Verbalization("إلى آخره")
    case "ق.م" where line[index - 1]?.hasDigits != true: return Verbalization("قبل الميلاد")
    default: break
    }
    guard core.unicodeScalars.count <= 6 else { return joined(core) }
    if let before = line[index - 1], before.hasDigits, before.trail.isEmpty {
      let hour = before.core.contains(":") || ArabicTimes.isHour(line, index - 1)
      if hour, core == "م" { return Verbalization("مساءً") }
      if hour, core == "ص" { return Verbalization("صباحًا") }
      if let words = trailing[core] { return Verbalization(words) }
    }
    if core == "ص", token.trail.isEmpty, line.joined(after: index)?.hasDigits == true {
      return Verbalization("صفحة")
    }
    // A company's form ends its name: "شركة النور ش.م.م".
    if core.unicodeScalars.count == 5, core.contains("."), let words = leading[core] {
      return Verbalization(words, stop: .endOnly)
    }
    guard token.hasStop, let words = leading[core], line[index + 1] != nil else {
      // `د.محمد`: no blank behind the stop.
      return joined(core)
    }
    return Verbalization(words, stop: .drop)
  }

  private static func joined(_ core: String) -> Verbalization? {
    let and = core.hasPrefix("و") ? "و" : ""
    let core = core.dropFirst(and.count)
    for title in ["أ.د.", "د.", "م.", "أ."] where core.hasPrefix(title) {
      let name = core.dropFirst(title.count)
      guard name.unicodeScalars.count > 2, name.unicodeScalars.allSatisfy(VowelledText.isLetter),
        let words = leading[String(title.dropLast())]
      else { continue }
      return Verbalization(and + words + " " + name)
    }
    return nil
  }
}
