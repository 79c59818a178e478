// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments

/// A file that an installation puts beside the command, made from the table of commands.
///
/// `listen --installed-file NAME` prints it, for `Scripts/install-tree.sh`; no help page shows that.
enum InstalledFile: String, CaseIterable {
  case manual = "listen.1"
  case bashCompletions = "listen.bash"
  case zshCompletions = "_listen"
  case fishCompletions = "listen.fish"

  /// The file that `arguments` ask for, if that is what they do.
  init?(askedFor arguments: [String]) {
    guard arguments.count == 2, arguments[0] == "--installed-file" else { return nil }
    self.init(rawValue: arguments[1])
  }

  /// Its contents, which have no date, so that they are the same whenever they are made.
  var text: String {
    let table = CommandTable.root
    return switch self {
    case .manual: ManualPage(table, version: Listen.version).text
    case .bashCompletions: Completions(table).script(for: .bash)
    case .zshCompletions: Completions(table).script(for: .zsh)
    case .fishCompletions: Completions(table).script(for: .fish)
    }
  }
}
