// SPDX-License-Identifier: GPL-3.0-or-later

/// A command of the tool, or the tool itself: its name, its purpose and its arguments.
///
/// A tree of commands is the single table from which parsing, help pages, the manual page and shell
/// completions are made.
///
/// ```swift
/// let tool = Command(
///   "tool", abstract: "Do things to files.",
///   options: [.flag("quiet", short: "q", help: "Say nothing.")],
///   subcommands: [
///     Command(
///       "copy", abstract: "Copy files.", operands: [Operand("FILE", help: "What to copy.", .many)],
///       options: [.value("output", short: "o", "DIR", .directory, help: "Where to.")])
///   ])
/// let invocation = try Parser(tool).parse(["copy", "a", "-q", "-o", "b"])
/// ```
///
/// An option applies to its command and to every command below it. A command with subcommands takes
/// no operands, and does nothing by itself unless it says that it does.
public struct Command: Sendable {
  /// The word that invokes it.
  public var name: String

  /// A summary of one sentence.
  public var abstract: String

  /// Further explanations, in paragraphs separated by empty lines.
  public var discussion: String

  /// The operands in order.
  public var operands: [Operand]

  /// The options that it and every command below it accept.
  public var options: [Option]

  /// Examples of its use.
  public var examples: [Example]

  /// The meanings of its exit status; if empty, those of the parent command apply.
  public var exitStatuses: [ExitStatus]

  /// The commands below it.
  public var subcommands: [Command]

  /// Whether it does something without one of its subcommands.
  public var runsAlone: Bool

  /// Creates a command.
  public init(
    _ name: String, abstract: String, discussion: String = "", operands: [Operand] = [],
    options: [Option] = [], examples: [Example] = [], exitStatuses: [ExitStatus] = [],
    subcommands: [Command] = [], runsAlone: Bool = false
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.subcommands = subcommands
    self.runsAlone = runsAlone
  }

  /// The commands from this one down along `path`, this one first; words that name none end it.
  func lineage(_ path: [String]) -> [Command] {
    var lineage = [self]
    var current = self
    for word in path {
      guard let next = current.subcommands.first(where: { $0.name == word }) else { break }
      lineage.append(next)
      current = next
    }
    return lineage
  }

  /// Every command below this one, with the path to it, each before those below it.
  var descendants: [(path: [String], command: Command)] {
    subcommands.flatMap { child in
      [([child.name], child)]
        + child.descendants.map { ([child.name] + $0.path, $0.command) }
    }
  }
}
