// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen lexicon check`: prints every entry with its pronunciation, or the faulty line.
struct LexiconCheckCommand {
  private let command: ParsedCommand

  init(_ command: ParsedCommand) { self.command = command }

  func run() -> Int32 {
    var code = ExitCode.done
    for path in command.operands("FILE") {
      let check = LexiconCheck(URL(fileURLWithPath: path))
      if !command.flag("quiet") {
        for entry in check.entries {
          Messages.result("\(path):\(entry.line)\t\(entry.grapheme)\t\(entry.said)")
        }
      }
      for fault in check.faults { Messages.error("\(fault)") }
      if check.faults.isEmpty { continue }
      code = check.entries.isEmpty && check.language.isEmpty ? unread(check) : ExitCode.someFailed
    }
    return code
  }

  /// 66 if the file could not be read, 1 if it is faulty.
  private func unread(_ check: LexiconCheck) -> Int32 {
    guard case .unreadable? = check.faults.first?.problem else { return ExitCode.someFailed }
    return ExitCode.unreadable
  }
}
