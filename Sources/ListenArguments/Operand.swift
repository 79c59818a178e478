// SPDX-License-Identifier: GPL-3.0-or-later

/// A word on the command line that is not an option: the object of the command.
public struct Operand: Sendable {
  /// The number of words that an operand takes.
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

  /// Its name in help and messages, in capitals.
  public var name: String

  /// A description of one sentence.
  public var help: String

  /// The number of words that it takes.
  public var arity: Arity

  /// The kind of value that each word must be.
  public var kind: ValueKind

  /// Creates an operand, by default the path of a file.
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
