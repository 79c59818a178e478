// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// Sorts the words of a command line into commands, options and operands, from left to right.
///
/// It goes on after a fault, since a later word may ask for help, and keeps the first one.
struct CommandLineReader {
  /// An option as it was given.
  struct Given {
    let long: String
    let spelling: String
    let value: String
  }

  /// The commands from the tool down to the one that was named.
  private(set) var lineage: [Command]
  private(set) var given: [Given] = []
  private(set) var words: [String] = []
  private(set) var asksForHelp = false
  private(set) var asksForVersion = false
  private(set) var fault: UsageError?

  private var root: Command
  private var rest: ArraySlice<String> = []

  init(root: Command) {
    self.root = root
    lineage = [root]
  }

  /// The command that was named, so far.
  var command: Command { lineage.last ?? root }

  /// The words that name it.
  var path: [String] { lineage.dropFirst().map(\.name) }

  /// The same with the tool's name, as messages show it.
  var callName: String { lineage.map(\.name).joined(separator: " ") }

  mutating func read(_ arguments: [String]) {
    rest = arguments[...]
    var optionsEnded = false
    while let argument = rest.popFirst() {
      if optionsEnded || argument == "-" || !argument.hasPrefix("-") {
        readWord(argument)
      } else if argument == "--" {
        optionsEnded = true
      } else if argument.hasPrefix("--") {
        readLongOption(argument)
      } else {
        readShortOptions(argument)
      }
    }
  }

  func throwFault() throws(UsageError) {
    if let fault { throw fault }
  }

  /// The option that was most likely meant, with its dashes.
  func suggestion(forOption name: String, among options: [Option]) -> String? {
    Suggestion.nearest(to: name, among: (options + Option.standard).map(\.long)).map { "--\($0)" }
  }

  private mutating func readWord(_ word: String) {
    if command.subcommands.isEmpty {
      words.append(word)
    } else if let next = command.subcommands.first(where: { $0.name == word }) {
      lineage.append(next)
    } else if word == "help", lineage.count == 1 {
      asksForHelp = true
    } else {
      note(
        .unknownCommand(
          word, under: callName,
          suggestion: Suggestion.nearest(to: word, among: command.subcommands.map(\.name))))
    }
  }

  private mutating func readLongOption(_ argument: String) {
    // By scalars: a value that begins with a combining mark would hide the sign before it.
    let parts = argument.unicodeScalars.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false
    ).map { String(String.UnicodeScalarView($0)) }
    let name = parts.first ?? ""
    guard let option = candidates.first(where: { $0.long == name }) else {
      noteUnknown("--\(name)", suggestion(forOption: name, among: candidates))
      return
    }
    take(option, spelling: "--\(name)", attached: parts.count > 1 ? parts[1] : nil)
  }

  private mutating func readShortOptions(_ argument: String) {
    var letters = argument.dropFirst()
    // `-output DIR` would be `-o utput`: whoever types a whole long name means it.
    let name = String(letters.prefix { $0 != "=" })
    if name.count > 1, candidates.contains(where: { $0.long == name }) {
      noteUnknown("-\(name)", "--\(name)")
      return
    }
    while let letter = letters.popFirst() {
      guard let option = candidates.first(where: { $0.short == letter }) else {
        noteUnknown("-\(letter)", suggestion(forOption: name, among: candidates))
        return
      }
      if option.valueKind != nil || letters.first == "=" {
        let attached = letters.first == "=" ? letters.dropFirst() : letters
        take(
          option, spelling: "-\(letter)", attached: letters.isEmpty ? nil : String(attached))
        return
      }
      take(option, spelling: "-\(letter)", attached: nil)
    }
  }

  private mutating func take(_ option: Option, spelling: String, attached: String?) {
    guard case .value(let valueName, let kind) = option.kind else {
      if let attached {
        note(.unexpectedValue(attached, option: spelling))
      }
      switch option.long {
      case "help": asksForHelp = true
      case "version": asksForVersion = true
      default: given.append(Given(long: option.long, spelling: spelling, value: ""))
      }
      return
    }
    guard let value = attached ?? nextValue(kind) else {
      note(.missingValue(option: spelling, valueName: valueName))
      return
    }
    given.append(Given(long: option.long, spelling: spelling, value: value))
  }

  /// The next word, if it can be a value.
  private mutating func nextValue(_ kind: ValueKind) -> String? {
    guard let next = rest.first else { return nil }
    if next.hasPrefix("-"), next != "-" {
      guard case .integer = kind, Int(next) != nil else { return nil }
    }
    rest.removeFirst()
    return next
  }

  /// The options that may be meant.
  ///
  /// Those of the commands named so far, and until the last one is named those of every command
  /// that may yet be. All of one name agree on whether it takes a value (`Command.faults`), so it
  /// does not matter here which of them is found.
  private var candidates: [Option] {
    Option.standard + lineage.flatMap(\.options)
      + command.descendants.flatMap(\.command.options)
  }

  private mutating func note(_ fault: UsageError) {
    self.fault = self.fault ?? fault
  }

  private mutating func noteUnknown(_ spelling: String, _ suggestion: String?) {
    note(.unknownOption(spelling, command: callName, suggestion: suggestion))
  }
}
