// SPDX-License-Identifier: GPL-3.0-or-later

/// The output of `--help` for a command: its sections, wrapped to the width of the page.
public struct HelpPage: Sendable {
  private let lineage: [Command]
  private let columns: Int

  /// Creates the help page of a command.
  ///
  /// - Parameters:
  ///   - root: the tool.
  ///   - path: the words that name the command; an empty path is the tool itself.
  ///   - columns: the maximum width of a line in characters.
  public init(_ root: Command, path: [String] = [], columns: Int = 80) {
    lineage = root.lineage(path)
    self.columns = columns
  }

  /// The page, with a line break at its end.
  public var text: String {
    let sections = [
      overview, usage, arguments, options, subcommands, examples, exitStatuses,
    ]
    return sections.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var command: Command { lineage[lineage.count - 1] }

  private var overview: [String] {
    var lines = TextBlock.wrap("OVERVIEW: " + command.abstract, columns: columns)
    for paragraph in TextBlock.paragraphs(command.discussion) {
      lines += [""] + TextBlock.wrap(paragraph, columns: columns)
    }
    return lines
  }

  private var usage: [String] {
    let synopsis = Synopsis(lineage)
    return TextBlock.wrap(
      words: ["USAGE: \(synopsis.callName)"] + synopsis.words,
      hanging: 7 + synopsis.callName.count + 1,
      columns: columns)
  }

  private var arguments: [String] {
    list(
      "ARGUMENTS:",
      command.operands.map { ($0.name, $0.help.adding($0.kind.notes(defaultText: nil))) })
  }

  private var options: [String] {
    list(
      "OPTIONS:",
      (lineage.reversed().flatMap(\.options) + Option.standard).map { ($0.label, $0.fullHelp) })
  }

  private var subcommands: [String] {
    guard !command.subcommands.isEmpty else { return [] }
    let path = lineage.dropFirst().map { " " + $0.name }.joined()
    return list("SUBCOMMANDS:", command.subcommands.map { ($0.name, $0.abstract) })
      + ["", "  See '\(lineage[0].name) help\(path) <subcommand>' for detailed help."]
  }

  private var examples: [String] {
    guard !command.examples.isEmpty else { return [] }
    return ["EXAMPLES:"]
      + command.examples.flatMap { example in
        TextBlock.wrap(example.meaning, indent: 2, columns: columns)
          + ["    $ " + example.commandLine]
      }
  }

  private var exitStatuses: [String] {
    list(
      "EXIT STATUS:", lineage.exitStatuses.map { (String($0.code), $0.meaning) }, helpColumn: 8)
  }

  private func list(
    _ title: String, _ entries: [(label: String, help: String)], helpColumn: Int = 26
  ) -> [String] {
    guard !entries.isEmpty else { return [] }
    return [title]
      + entries.flatMap {
        TextBlock.entry($0.label, $0.help, helpColumn: helpColumn, columns: columns)
      }
  }
}
