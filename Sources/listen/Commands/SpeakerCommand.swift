// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen speaker check`: runs a speaker against the promises of the protocol.
struct SpeakerCommand {
  private let command: ParsedCommand

  init(_ command: ParsedCommand) { self.command = command }

  func check() async -> Int32 {
    let check = SpeakerCheck(
      path, arguments: command.operands("ARG"), voice: command.string("voice") ?? "en-us",
      patience: command.int("patience") ?? 120)
    let isJSON = command.flag("json")
    let isQuiet = command.flag("quiet")
    let findings = await check.run { finding in
      if isJSON {
        Messages.result(
          JSONLine.text([
            "test": finding.test.rawValue, "result": finding.fault == nil ? "ok" : "fault",
            "text": finding.fault ?? finding.note,
          ]))
      } else if let fault = finding.fault {
        Messages.result("fault\t\(finding.test.rawValue)\t\(fault)")
      } else if !isQuiet {
        Messages.result("ok\t\(finding.test.rawValue)\t\(finding.note)")
      }
    }
    guard let first = findings.first, first.fault == nil else { return ExitCode.noVoice }
    return findings.allSatisfy { $0.fault == nil } ? ExitCode.done : ExitCode.someFailed
  }

  /// A program without a slash is looked for in the folders of `$PATH`.
  private var path: String {
    let name = command.operands("PROGRAM").first ?? ""
    if name.contains("/") { return name }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
  }
}
