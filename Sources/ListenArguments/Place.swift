// SPDX-License-Identifier: GPL-3.0-or-later

/// A place in a command line: the command named so far, and what may follow.
struct Place {
  let path: [String]
  let subcommands: [Command]
  let operands: [Operand]
  let options: [Option]

  /// The path as the scripts write it: `/store/prune`, and nothing for the tool itself.
  var key: String { path.map { "/" + $0 }.joined() }

  /// The words that operands may be.
  var words: [String] { operands.flatMap(\.kind.words) }

  /// Whether an operand may be a file.
  var takesFiles: Bool { operands.contains { if case .file = $0.kind { true } else { false } } }

  /// Whether an operand may be a folder.
  var takesDirectories: Bool {
    operands.contains { if case .directory = $0.kind { true } else { false } }
  }
}

extension Array where Element == Place {
  /// Every command's key, which the scripts look the next word up in.
  var keys: [String] { map(\.key).filter { !$0.isEmpty } }

  /// Every way to write an option that has a value in the word after it.
  var spellingsWithValue: [String] {
    var seen: Set<String> = []
    return flatMap(\.options).filter { $0.valueKind != nil }.flatMap(\.spellings)
      .filter { seen.insert($0).inserted }
  }
}

extension Option {
  /// The ways to write it, the letter first.
  var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + ["--\(long)"]
  }
}

extension String {
  /// The text as one word of a POSIX shell.
  var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
