// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen voices`: lists the profiles and where each was found.
struct VoicesCommand {
  private let command: ParsedCommand

  init(_ command: ParsedCommand) { self.command = command }

  func run() -> Int32 {
    var code = ExitCode.done
    let library = InstalledProgram().voices
    for entry in library.entries {
      do throws(VoiceError) {
        let profile = try library.profile(named: entry.name)
        if command.flag("json") {
          let line = [
            "name": entry.name, "language": profile.language, "path": entry.path,
            "description": profile.summary,
          ]
          Messages.result(JSONLine.text(line))
        } else {
          Messages.result("\(entry.name)\t\(profile.language)\t\(entry.path)\t\(profile.summary)")
        }
      } catch {
        Messages.error("\(error)")
        code = ExitCode.someFailed
      }
    }
    if library.entries.isEmpty {
      Messages.error("no voice profiles found; LISTEN_VOICES names a folder of them")
      return ExitCode.noVoice
    }
    return code
  }
}
