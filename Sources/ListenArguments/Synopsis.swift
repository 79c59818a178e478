// SPDX-License-Identifier: GPL-3.0-or-later

/// How a command is called, in one line.
struct Synopsis {
  /// The words that name the command, with the tool's name.
  let callName: String

  /// The parts that follow them: operands, then options.
  ///
  /// Options that the command needs are always spelled out, the others only while they are few.
  let words: [String]

  init(_ lineage: [Command]) {
    callName = lineage.map(\.name).joined(separator: " ")
    guard let command = lineage.last, command.subcommands.isEmpty || command.runsAlone else {
      words = ["<subcommand>"]
      return
    }
    let subcommand = command.subcommands.isEmpty ? [] : ["[<subcommand>]"]
    let options = lineage.reversed().flatMap(\.options)
    let optional = options.filter { !$0.isRequired }
    words =
      subcommand + command.operands.map(\.usage) + options.filter(\.isRequired).map(\.usage)
      + (optional.count <= 4 ? optional.map { "[\($0.usage)]" } : ["[options]"])
  }
}
