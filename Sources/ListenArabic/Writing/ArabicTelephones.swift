// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Telephone numbers, digit by digit in their groups: `+966 11 123 4567`, `هاتف 920001234`.
enum ArabicTelephones {
  static let rules = [Rule("telephone", [.digits, .signs], telephone)]

  private static let callers: Set<String> = [
    "هاتف", "الهاتف", "هاتفيا", "بهاتف", "تلفون", "تليفون", "جوال", "الجوال", "موبايل", "فاكس",
    "واتساب", "اتصل", "اتصلوا", "الاتصال", "للاتصال", "بالاتصال", "اتصال", "اتصالا", "للتواصل",
    "التواصل", "الساخن", "الطوارئ", "الموحد", "المجاني",
  ]
  private static let numbered: Set<String> = ["رقم", "الرقم", "برقم", "بالرقم", "للرقم"]

  private static func telephone(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.hasDigits else { return nil }
    let isCalled = line.hasWord(in: callers, before: index, within: 4)
    // The digits of all kinds as ASCII has them, token for token.
    let written = line.tokens[index...].prefix(6).prefix { !$0.traits.contains(.endless) }
    let texts = written.map { ArabicForms.plain($0.text) }
    guard !texts.contains("") else { return nil }
    let plain = Line(Array(texts.joined(separator: " ").unicodeScalars))
    if plain.tokens.count == texts.count, let form = TelephoneForm(plain, 0, isCalled: isCalled) {
      let takesBracket = token.lead.hasSuffix("(")
      return Verbalization(
        said(form.groups), tokens: form.tokens, leadTaken: takesBracket ? 1 : 0)
    }
    let core = ArabicForms.plain(token.core)
    // "02-555-0123"
    let groups = core.split(separator: "-").map(String.init)
    if isCalled, groups.count > 1, (7...14).contains(groups.joined().utf8.count),
      groups.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    {
      return Verbalization(said(groups))
    }
    guard isCalled, core.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let isService =
      (3...5).contains(core.utf8.count)
      && line.word(before: index).map { numbered.contains($0) } ?? false
    guard isService || (7...13).contains(core.utf8.count) else { return nil }
    return Verbalization(said([core]))
  }

  private static func said(_ groups: [String]) -> String {
    var words = groups.map { $0 == "+" ? "زائد" : ArabicNumbers.spelled($0) }
    if words.first == "زائد", words.count > 1 {
      words.removeFirst()
      words[0] = "زائد " + words[0]
    }
    return words.joined(separator: "، ")
  }
}
