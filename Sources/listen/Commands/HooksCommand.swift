// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore
import ListenHooks

/// `listen hooks`: what waits to be told, and its sending.
struct HooksCommand {
  private let command: ParsedCommand
  private let site: Site
  private let settings: HookSettings

  init(_ command: ParsedCommand) throws {
    self.command = command
    var path = command.operand("SITE") ?? "."
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    site = Site(path)
    settings = try HookSettings(of: site, path: command.string("config"))
  }

  /// `hooks send`.
  func send() async throws -> Int32 {
    let keys = try HookKeys(command)
    let printsJSON = command.flag("json")
    let isQuiet = command.flag("quiet")
    let sender = HookSender(
      site, settings, keys: keys, program: InstalledProgram().fetcher, version: Listen.version
    ) { report in
      if printsJSON { return Messages.result(JSONLine.text(SentLine(report))) }
      if let reason = report.reason {
        let pause = report.pause.map { "; again in \($0) s" } ?? "; given up"
        return Messages.error("\(report.target) did not take \(report.id): \(reason)\(pause)")
      }
      if !isQuiet { Messages.result("sent\t\(report.id)\t\(report.target)") }
    }
    try await sender.run(seconds: command.int("for") ?? 60)
    return sender.waiting == 0 ? ExitCode.done : ExitCode.someFailed
  }

  /// `hooks list`.
  func list() -> Int32 {
    let queue = HookQueue(site)
    for target in settings.targets {
      for entry in queue.entries(target) {
        Messages.result("\(entry.id)\t\(target.shown)\t\(entry.path)")
      }
    }
    return ExitCode.done
  }

  /// The output of `hooks send --json` for a try.
  private struct SentLine: Encodable {
    var id: String
    var target: String
    var reason: String?
    var pause: Int?

    init(_ report: HookSender.Report) {
      id = report.id
      target = report.target
      reason = report.reason
      pause = report.pause
    }
  }
}

extension HookKeys {
  /// The keys in the file that a command line or `$LISTEN_HOOK_KEYS` names; none where nothing does.
  ///
  /// - Throws: `FileError`, `HookKeys.Fault`.
  init(_ command: ParsedCommand) throws {
    guard let path = command.string("hook-keys") ?? InstalledProgram().hookKeys else {
      self.init()
      return
    }
    try self.init(path: path)
  }
}
