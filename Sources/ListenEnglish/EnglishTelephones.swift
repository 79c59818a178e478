// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Telephone numbers, and numbers of emergency services, in English.
struct EnglishTelephones: Sendable {
  let numbers: EnglishNumbers

  var rule: Rule { Rule("telephone", [.digits, .signs], telephone) }

  private func telephone(_ line: Line, _ index: Int) -> Verbalization? {
    let isCalled = line.hasWord(in: Self.callers, before: index, within: 5)
    guard let form = TelephoneForm(line, index, isCalled: isCalled) else {
      return service(line, index, isCalled: isCalled)
    }
    let takesBracket = line.tokens[index].lead.hasSuffix("(")
    let words = form.groups.map { group in
      if group == "+" { return "plus" }
      if group == "800" { return "eight hundred" }
      return group.contains { $0.isLetter } ? group : numbers.spelled(group)
    }
    let text = words.joined(separator: ", ").replacing("plus, ", with: "plus ")
    return Verbalization(text, tokens: form.tokens, leadTaken: takesBracket ? 1 : 0)
  }

  /// Words near which a number is one to call.
  private static let callers: Set<String> = [
    "call", "calls", "called", "calling", "dial", "dials", "dialed", "dialled", "dialing",
    "dialling", "phone", "phoned", "phoning", "ring", "text", "texting", "tel", "telephone",
    "hotline", "helpline", "fax", "whatsapp",
  ]
  private static let services: Set<String> = [
    "911", "999", "112", "111", "101", "988", "000", "211", "311", "411", "511", "611", "711",
    "811",
    "119", "110", "118", "105",
  ]
  /// Words that may follow a telephone number; any other word is counted by the number.
  private static let links: Set<String> = [
    "for", "if", "or", "to", "and", "at", "on", "in", "when", "from", "immediately", "now", "after",
    "before", "as", "because", "but", "about", "with", "free", "anonymously", "quoting",
  ]

  /// Reads `911` of "call 911" and "a 911 call", `85058` of "text 85058".
  private func service(_ line: Line, _ index: Int, isCalled: Bool) -> Verbalization? {
    let token = line.tokens[index]
    guard (3...6).contains(token.core.utf8.count),
      token.core.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let next = line.word(after: index)
    let isEmergency = token.core == "911" || token.core == "999"
    if isEmergency, let next,
      ["call", "calls", "caller", "callers", "operator", "operators", "dispatcher", "dispatchers"]
        .contains(next)
    {
      return Verbalization(numbers.spelled(token.core))
    }
    guard isCalled, let before = line.word(before: index),
      Self.callers.contains(before) || before == "on" && isEmergency
        || before == "to" && line.hasWord(in: ["text"], before: index, within: 3)
          // "Text HOME to 741741"
          && token.core.utf8.count > 4,
      next.map({ Self.links.contains($0) }) ?? true,
      Self.services.contains(token.core)
        || ["call", "dial", "text", "dialling", "dialing", "texting", "to"].contains(before)
    else { return nil }
    return Verbalization(numbers.spelled(token.core))
  }
}
