// SPDX-License-Identifier: GPL-3.0-or-later

/// A command of the tool, or the tool itself: what it is called, what it takes, and what it is for.
///
/// A tree of commands is the one table from which parsing, help pages, the manual page and shell
/// completions are all made.
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
/// An option holds for its command and for every command below it. A command that has
/// subcommands does nothing by itself, so it takes no operands.
public struct Command: Sendable {
  /// The word that calls it.
  public var name: String

  /// What it does, in one sentence.
  public var abstract: String

  /// What else there is to know, in paragraphs with an empty line between them.
  public var discussion: String

  /// What it works on, in order.
  public var operands: [Operand]

  /// The options that it and every command below it understand.
  public var options: [Option]

  /// How it is used.
  public var examples: [Example]

  /// What its exit status means; where this is empty, that of the command above holds.
  public var exitStatuses: [ExitStatus]

  /// The commands below it.
  public var subcommands: [Command]

  /// Creates a command.
  public init(
    _ name: String, abstract: String, discussion: String = "", operands: [Operand] = [],
    options: [Option] = [], examples: [Example] = [], exitStatuses: [ExitStatus] = [],
    subcommands: [Command] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.subcommands = subcommands
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
