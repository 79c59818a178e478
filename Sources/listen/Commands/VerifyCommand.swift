// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen verify`: every file against its manifest.
struct VerifyCommand {
  /// The output of `verify --json` for a folder.
  private struct Line: Encodable {
    let input: String
    let folders: Int
    let files: Int
    let faults: [String]
    let notes: [String]
  }

  private let command: ParsedCommand

  init(_ command: ParsedCommand) { self.command = command }

  func run() -> Int32 {
    var code = ExitCode.done
    for path in command.operands("DIR") {
      do throws(FileError) {
        let result = try FolderVerifier().verify(path)
        if !result.faults.isEmpty { code = ExitCode.someFailed }
        report(result, path)
      } catch {
        Messages.error("\(error)")
        code = ExitCode.unreadable
      }
    }
    return code
  }

  private func report(_ result: FolderVerifier.Result, _ path: String) {
    if command.flag("json") {
      let line = Line(
        input: path, folders: result.folders, files: result.files, faults: result.faults,
        notes: result.notes)
      return Messages.result(JSONLine.text(line))
    }
    for fault in result.faults { Messages.result(fault) }
    for note in result.notes { Messages.warning(note) }
    if !command.flag("quiet") {
      let count = result.faults.count
      let verdict = count == 0 ? "whole" : count == 1 ? "1 fault" : "\(count) faults"
      Messages.result("\(path): \(result.folders) folders, \(result.files) files, \(verdict)")
    }
  }
}
