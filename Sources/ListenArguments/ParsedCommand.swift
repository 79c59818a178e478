// SPDX-License-Identifier: GPL-3.0-or-later

/// A parsed command: its path, its options and its operands, all of them checked.
public struct ParsedCommand: Sendable, Equatable {
  /// The words that name the command, without the tool's: `["store", "prune"]`.
  public let path: [String]

  /// Every operand, in order.
  public let operands: [String]

  let operandsByName: [String: [String]]
  let flags: Set<String>
  let values: [String: String]

  /// Whether the flag with this long name was given.
  public func flag(_ name: String) -> Bool { flags.contains(name) }

  /// The value of the option with this long name, if it was given.
  public func string(_ name: String) -> String? { values[name] }

  /// The value of a whole-number option, if it was given.
  public func int(_ name: String) -> Int? { values[name].flatMap { Int($0) } }

  /// The value of a byte-count option, if it was given.
  public func byteCount(_ name: String) -> Int? { values[name].flatMap(ValueKind.byteCount) }

  /// The elements of a list option, without duplicates, if it was given.
  public func list(_ name: String) -> [String]? { values[name].map(ValueKind.elements) }

  /// The first word of the operand with this name, if it was given.
  public func operand(_ name: String) -> String? { operandsByName[name]?.first }

  /// Every word of the operand with this name.
  public func operands(_ name: String) -> [String] { operandsByName[name] ?? [] }
}
