// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// Parses a command line.
///
/// Options may stand anywhere, even before the command; `--` ends them; `-` is an operand.
/// `--voice=en`, `--voice en`, `-v en`, `-ven` and `-v=en` are equivalent, and one-letter flags can
/// be joined (`-qh`). A value in a word of its own may not begin with a dash, unless it is `-` or
/// an expected number; this way a forgotten value is detected. If an option is given twice, the
/// last one applies. Long options cannot be abbreviated, and no command is the default.
///
/// `-h` or `--help` anywhere requests help, even if the line is otherwise wrong, unless it names an
/// unknown command. `help COMMAND` is the same as `COMMAND --help`.
public struct Parser: Sendable {
  private let root: Command

  /// Creates a parser for the tool that `root` describes.
  public init(_ root: Command) {
    self.root = root
  }

  /// Parses the arguments that follow the tool's own name.
  ///
  /// - Parameter arguments: the words of the command line after the tool's name.
  /// - Returns: the command to run with its arguments, or the page to show instead.
  /// - Throws: the first fault in the line.
  public func parse(_ arguments: [String]) throws(UsageError) -> Invocation {
    var line = CommandLineReader(root: root)
    line.read(arguments)
    if case .unknownCommand = line.fault { try line.throwFault() }
    if line.asksForHelp { return .help(line.path) }
    if line.asksForVersion { return .version }
    try line.throwFault()
    return .run(try bind(line))
  }

  /// Checks what was read against what its command takes.
  private func bind(_ line: CommandLineReader) throws(UsageError) -> ParsedCommand {
    guard line.command.subcommands.isEmpty || line.command.runsAlone else {
      throw .missingCommand(
        under: line.callName, choices: line.command.subcommands.map(\.name))
    }
    let options = line.lineage.flatMap(\.options)
    var flags: Set<String> = []
    var values: [String: String] = [:]
    for given in line.given {
      // It was looked up before the command was known: another command may be the one that has it.
      guard let option = options.first(where: { $0.long == given.long }) else {
        throw .unknownOption(
          given.spelling, command: line.callName,
          suggestion: line.suggestion(forOption: given.long, among: options))
      }
      guard let kind = option.valueKind else {
        flags.insert(option.long)
        continue
      }
      try check(given.value, kind, name: given.spelling)
      values[option.long] = given.value
    }
    for option in options where option.isRequired && values[option.long] == nil {
      throw .missingOption(option.usage, command: line.callName)
    }
    return ParsedCommand(
      path: line.path, operands: line.words,
      operandsByName: try bindOperands(line), flags: flags, values: values)
  }

  /// Gives the words to the operands, in order.
  private func bindOperands(_ line: CommandLineReader) throws(UsageError) -> [String: [String]] {
    var words = line.words[...]
    var bound: [String: [String]] = [:]
    for operand in line.command.operands {
      let taken = operand.arity.isRepeating ? words : words.prefix(1)
      words = words.dropFirst(taken.count)
      if taken.isEmpty, operand.arity.isRequired {
        throw .missingOperand(operand.name, command: line.callName)
      }
      for word in taken { try check(word, operand.kind, name: operand.name) }
      bound[operand.name] = Array(taken)
    }
    if let extra = words.first {
      throw .unexpectedOperand(extra, command: line.callName)
    }
    return bound
  }

  private func check(_ value: String, _ kind: ValueKind, name: String) throws(UsageError) {
    guard let fault = kind.fault(in: value) else { return }
    throw .invalidValue(
      fault, of: name, expected: kind.expected,
      suggestion: Suggestion.nearest(to: fault, among: kind.words))
  }
}
