// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen index`: a site's editions, page and feeds from what is in it.
struct IndexCommand {
  private let command: ParsedCommand
  private let program = InstalledProgram()

  init(_ command: ParsedCommand) { self.command = command }

  func run() async throws -> Int32 {
    var path = command.operand("SITE") ?? "."
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    let site = Site(path)
    let configuration = try SiteConfigurationReader.configuration(
      of: site, path: command.string("config"))
    let jobs = command.int("jobs") ?? InstalledProgram.cores
    let opening = EditionOpening(
      narrator: try program.narrator(command, configuration),
      store: SpeechStore(folder: command.string("store") ?? site.store), concurrency: 2 * jobs,
      engine: { [program] () throws(SpeechError) in try program.speakers(jobs) })
    let teller = try HookTeller(site, command, configuration)
    try teller.begin()
    let report = try await SiteIndexer(
      site: site, configuration: configuration, opening: opening
    ).index(patience: Double(command.int("wait") ?? 0))
    teller.tell(isWhole: false)
    EditionLines(
      isQuiet: command.flag("quiet"), printsJSON: command.flag("json"), site: site
    ).show(.indexed(report))
    return report.faults.isEmpty ? ExitCode.done : ExitCode.someFailed
  }
}
