// SPDX-License-Identifier: GPL-3.0-or-later

/// A word on the command line that is no option: what the command works on.
public struct Operand: Sendable {
  /// How many words an operand takes.
  public enum Arity: Sendable, Equatable {
    /// None or one.
    case optional
    /// Exactly one.
    case one
    /// One or more.
    case many
    /// None or more.
    case any

    /// Whether there must be at least one word.
    var isRequired: Bool { self == .one || self == .many }

    /// Whether it takes all the words there are.
    var isRepeating: Bool { self == .many || self == .any }
  }

  /// What it is called in help and messages, in capitals.
  public var name: String

  /// What it is, in one sentence.
  public var help: String

  /// How many of it there may be.
  public var arity: Arity

  /// What each word may be.
  public var kind: ValueKind

  /// Creates an operand, a file's path unless told otherwise.
  public init(_ name: String, help: String, _ arity: Arity = .one, _ kind: ValueKind = .file) {
    self.name = name
    self.help = help
    self.arity = arity
    self.kind = kind
  }

  /// How usage lines show it: `INPUT...`, `[FILE]`.
  var usage: String {
    switch arity {
    case .optional: "[\(name)]"
    case .one: name
    case .many: "\(name)..."
    case .any: "[\(name)...]"
    }
  }
}
