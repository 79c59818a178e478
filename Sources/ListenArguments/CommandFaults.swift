// SPDX-License-Identifier: GPL-3.0-or-later

extension Command {
  /// Faults of the table itself, one line each; a tool's tests expect none.
  ///
  /// Faults are a name given twice, an operand that can never be reached, and two commands that
  /// disagree on whether an option has a value (they must agree, because the option may stand
  /// before the command).
  public var faults: [String] {
    var faults = ownFaults(path: name, inherited: Option.standard)
    var kinds: [String: (takesValue: Bool, short: Character?)] = [:]
    var letters: [Character: String] = [:]
    for option in options + descendants.flatMap(\.command.options) {
      let takesValue = option.valueKind != nil
      if let known = kinds[option.long], known != (takesValue, option.short) {
        faults.append("--\(option.long) differs in value or letter between commands")
      }
      kinds[option.long] = (takesValue, option.short)
      guard let short = option.short else { continue }
      if let known = letters[short], known != option.long {
        faults.append("-\(short) is both --\(known) and --\(option.long)")
      }
      letters[short] = option.long
    }
    return faults
  }

  private func ownFaults(path: String, inherited: [Option]) -> [String] {
    var faults: [String] = []
    var names = Set(inherited.map(\.long))
    for option in options where !names.insert(option.long).inserted {
      faults.append("\(path) has --\(option.long) twice")
    }
    for option in options where option.short == "h" {
      faults.append("\(path) takes -h from --help for --\(option.long)")
    }
    for option in options where option.long.count < 2 || option.help.isEmpty {
      faults.append("\(path): --\(option.long) needs a longer name or a help text")
    }
    // Completions write them into scripts as they stand.
    let kinds = options.compactMap(\.valueKind) + operands.map(\.kind)
    for word in [name] + options.map(\.long) + kinds.flatMap(\.words) where !word.isPlainWord {
      faults.append(
        "\(path): \"\(word)\" has more than letters, digits, dots, dashes and underscores")
    }
    if abstract.isEmpty { faults.append("\(path) has no abstract") }
    if !subcommands.isEmpty, !operands.isEmpty {
      faults.append("\(path) has both operands and subcommands")
    }
    if Set(subcommands.map(\.name)).count < subcommands.count {
      faults.append("\(path) has two subcommands of one name")
    }
    if operands.dropLast().contains(where: { $0.arity.isRepeating }) {
      faults.append("\(path) has an operand after one that takes all words")
    }
    let visible = inherited + options
    return faults
      + subcommands.flatMap { $0.ownFaults(path: "\(path) \($0.name)", inherited: visible) }
  }
}

extension String {
  fileprivate var isPlainWord: Bool {
    !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
  }
}
