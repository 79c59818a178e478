// SPDX-License-Identifier: GPL-3.0-or-later

/// Scripts that complete the tool's commands, options, values and files in a shell.
///
/// Each script finds the command in the line as the parser does, since options may stand before it.
public struct Completions: Sendable {
  private let root: Command

  /// Creates the completions of a tool.
  public init(_ root: Command) {
    self.root = root
  }

  /// The script for a shell, with a line break at its end.
  public func script(for shell: Shell) -> String {
    let lines =
      switch shell {
      case .bash: BashCompletions(name: root.name, places: places).lines
      case .zsh: ZshCompletions(name: root.name, places: places).lines
      case .fish: FishCompletions(name: root.name, places: places).lines
      }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The tool and every command in it, each with what may follow.
  private var places: [Place] {
    ([([], root)] + root.descendants).map { path, command in
      // Before the command is named, any option of a command below may stand already.
      let all =
        root.lineage(path).reversed().flatMap(\.options)
        + command.descendants.flatMap(\.command.options) + Option.standard
      var seen: Set<String> = []
      return Place(
        path: path, subcommands: command.subcommands, operands: command.operands,
        options: all.filter { seen.insert($0.long).inserted })
    }
  }
}
