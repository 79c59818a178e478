// SPDX-License-Identifier: GPL-3.0-or-later

/// A reason why a command line cannot be understood.
///
/// Its description is one line with what was found and, if one is near, the right word.
public enum UsageError: Error, Sendable, Equatable {
  /// The word does not name a command under `under`.
  case unknownCommand(String, under: String, suggestion: String?)
  /// The command `under` does nothing by itself and needs one of these commands.
  case missingCommand(under: String, choices: [String])
  /// The command does not have the option, which is shown as it was typed.
  case unknownOption(String, command: String, suggestion: String?)
  /// The option requires a value.
  case missingValue(option: String, valueName: String)
  /// A flag was given a value.
  case unexpectedValue(String, option: String)
  /// The value of an option or operand is invalid.
  case invalidValue(String, of: String, expected: String, suggestion: String?)
  /// The command requires the option.
  case missingOption(String, command: String)
  /// The command requires the operand.
  case missingOperand(String, command: String)
  /// There is a superfluous word.
  case unexpectedOperand(String, command: String)

  /// The exit status for wrong usage, `EX_USAGE` of sysexits(3).
  public static let exitStatus: Int32 = 64

  /// The nearest right word, if one is near.
  public var suggestion: String? {
    switch self {
    case .unknownCommand(_, _, let suggestion), .unknownOption(_, _, let suggestion),
      .invalidValue(_, _, _, let suggestion):
      suggestion
    default: nil
    }
  }
}

extension UsageError: CustomStringConvertible {
  /// A one-line message, without a full stop.
  public var description: String {
    switch self {
    case .unknownCommand(let word, let parent, let suggestion):
      "unknown command \(quoted(word))" + remedy(suggestion, command: parent)
    case .missingCommand(let parent, let choices) where choices.count <= 4:
      "\(subject(parent)) needs a command: \(choices.joined(separator: ", ", last: " or "))"
    case .missingCommand(let parent, _):
      "\(subject(parent)) needs a command" + remedy(nil, command: parent)
    case .unknownOption(let option, let command, let suggestion):
      "unknown option \(quoted(option))" + remedy(suggestion, command: command)
    case .missingValue(let option, let valueName):
      "\(option) needs a value: \(option) \(valueName)"
    case .unexpectedValue(let value, let option):
      "\(option) takes no value, found \(quoted(value))"
    case .invalidValue(let value, let name, let expected, let suggestion):
      "\(name) must be \(expected), found \(quoted(value))"
        + (suggestion.map { "; did you mean \($0)?" } ?? "")
    case .missingOption(let option, let command): "\(subject(command)) needs \(option)"
    case .missingOperand(let name, let command): "\(subject(command)) needs \(name)"
    case .unexpectedOperand(let word, let command):
      "unexpected argument \(quoted(word))" + remedy(nil, command: command)
    }
  }

  /// The command without the tool's name, which the caller prints before the message.
  private func subject(_ command: String) -> String {
    let words = command.split(separator: " ").dropFirst()
    return words.isEmpty ? command : words.joined(separator: " ")
  }

  private func remedy(_ suggestion: String?, command: String) -> String {
    suggestion.map { "; did you mean \($0)?" } ?? "; see \(command) --help"
  }

  /// The word that was typed, in quotes and in one line: control and format characters (an escape sequence,
  /// a reversal of direction) are spelled out, so that they can't rewrite the message, and its end is left out
  /// where it is long.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars.prefix(80) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        quoted += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + (text.unicodeScalars.count > 80 ? "...\"" : "\"")
  }
}
