// SPDX-License-Identifier: GPL-3.0-or-later

/// The manual page of the whole tool, in the language of man(7).
///
/// It has the contents of all help pages: `man listen` shows it when it is installed as
/// `share/man/man1/listen.1`.
public struct ManualPage: Sendable {
  private let root: Command
  private let version: String
  private let date: String

  /// Creates the manual page of a tool.
  ///
  /// - Parameters:
  ///   - root: The tool.
  ///   - version: The version to show in the page's foot.
  ///   - date: The date to show there. Without one, the same table gives the same page on any day.
  public init(_ root: Command, version: String = "", date: String = "") {
    self.root = root
    self.version = version
    self.date = date
  }

  /// The page, with a line break at its end.
  public var text: String {
    let foot = version.isEmpty ? root.name : "\(root.name) \(version)"
    var lines = [
      ".TH \(Troff.argument(root.name.uppercased())) 1 \(Troff.argument(date)) "
        + Troff.argument(foot)
    ]
    lines += [".SH NAME", "\(Troff.text(root.name)) \\- \(Troff.text(root.abstract.asClause))"]
    lines += [".SH SYNOPSIS"] + synopses
    if !root.discussion.isEmpty {
      lines += [".SH DESCRIPTION"] + paragraphs(root.discussion)
    }
    lines += operands(of: root, title: ".SH ARGUMENTS")
    lines += [".SH OPTIONS"] + (root.options + Option.standard).flatMap(entry)
    if !root.subcommands.isEmpty {
      lines += [".SH COMMANDS"] + root.descendants.flatMap { section($0.path, $0.command) }
    }
    if !root.examples.isEmpty { lines += [".SH EXAMPLES"] + examples(of: root) }
    if !root.exitStatuses.isEmpty { lines += [".SH EXIT STATUS"] + exitStatuses(of: root) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How every command that does something is called, one a line.
  private var synopses: [String] {
    let paths = [[]] + root.descendants.map(\.path)
    let runnable = paths.map(root.lineage).filter {
      $0.last?.subcommands.isEmpty == true || $0.last?.runsAlone == true
    }
    return Array(
      runnable.map { lineage in
        let synopsis = Synopsis(lineage)
        return "\\fB\(Troff.text(synopsis.callName))\\fR "
          + Troff.text(synopsis.words.joined(separator: " "))
      }.map { [$0] }.joined(separator: [".br"]))
  }

  /// The text about one command.
  private func section(_ path: [String], _ command: Command) -> [String] {
    let isGroup = !command.subcommands.isEmpty
    if isGroup, command.discussion.isEmpty, command.examples.isEmpty { return [] }
    let lineage = root.lineage(path)
    let name = path.joined(separator: " ")
    var lines = [".SS " + Troff.argument(name), Troff.text(command.abstract)]
    if !command.discussion.isEmpty { lines += [".PP"] + paragraphs(command.discussion) }
    lines += operands(of: command, title: nil)
    // The options of a group are shown with each command that understands them.
    if !isGroup { lines += lineage.dropFirst().reversed().flatMap(\.options).flatMap(entry) }
    if !command.examples.isEmpty { lines += [".PP", "Examples:"] + examples(of: command) }
    if !command.exitStatuses.isEmpty {
      lines += [".PP", "Exit status:"] + exitStatuses(of: command)
    }
    return lines
  }

  private func operands(of command: Command, title: String?) -> [String] {
    guard !command.operands.isEmpty else { return [] }
    return [title].compactMap(\.self)
      + command.operands.flatMap {
        Troff.entry(Troff.italic($0.name), $0.help.adding($0.kind.notes(defaultText: nil)))
      }
  }

  private func entry(_ option: Option) -> [String] {
    let names = (option.short.map { ["-\($0)"] } ?? []) + ["--\(option.long)"]
    let value = option.valueName.map { " " + Troff.italic($0) } ?? ""
    return Troff.entry(
      names.map(Troff.bold).joined(separator: ", ") + value, option.fullHelp)
  }

  private func examples(of command: Command) -> [String] {
    command.examples.flatMap { example in
      [".PP", Troff.text(example.meaning), ".RS 4", ".nf", Troff.bold(example.commandLine), ".fi"]
        + [".RE"]
    }
  }

  private func exitStatuses(of command: Command) -> [String] {
    command.exitStatuses.flatMap { Troff.entry(Troff.bold(String($0.code)), $0.meaning) }
  }

  private func paragraphs(_ text: String) -> [String] {
    Array(TextBlock.paragraphs(text).map { [Troff.text($0)] }.joined(separator: [".PP"]))
  }
}

extension String {
  /// A sentence as the second half of another one: no full stop, no capital.
  fileprivate var asClause: String {
    (prefix(1).lowercased() + dropFirst()).trimmingFullStop
  }

  private var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
