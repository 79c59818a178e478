// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen edition`: a day of articles in, a site out.
struct EditionCommand {
  private let command: ParsedCommand
  private let program = InstalledProgram()

  init(_ command: ParsedCommand) { self.command = command }

  func run() async throws -> Int32 {
    let site = Site(command.operandPath("output") ?? ".")
    let configuration = try SiteConfigurationReader.configuration(
      of: site, path: command.string("config"))
    let formats = FormatNames(command, configuration)
    var options = EditionRenderer.Options(
      formats: formats.recordings, jobs: command.int("jobs") ?? InstalledProgram.cores)
    options.books = formats.books
    options.shard = try shard()
    options.prunes = command.flag("prune")
    options.patience = Double(command.int("wait") ?? 0)
    options.undated = command.string("date")
    options.timeLimit = TimeLimit(command)
    options.format = command.string("from").flatMap(Source.Format.init)
    options.language = command.string("language")
    options.program = program.digest
    let narrator = try program.narrator(command, configuration)
    let engine = try program.speakers(options.jobs)
    let renderer = EditionRenderer(
      site: site, configuration: configuration, narrator: narrator, engine: engine,
      store: SpeechStore(folder: command.string("store") ?? site.store), options: options)
    let lines = EditionLines(
      isQuiet: command.flag("quiet"), printsJSON: command.flag("json"), site: site)
    let documents = InputDocument.documents(
      command.operands("INPUT"), followsLinks: command.flag("follow-links"))
    let teller = try HookTeller(site, command, configuration)
    try teller.begin()
    let report: EditionRenderer.Report
    do {
      report = try await renderer.run(documents) { event in
        if case .failed(let input, let error) = event { teller.note(input, error) }
        lines.show(event)
      }
    } catch {
      lines.clear()
      if !Task.isCancelled { teller.note(site.path, error) }
      teller.tell(isWhole: false)
      throw error
    }
    lines.clear()
    // The work of shards is complete once it is indexed.
    if options.shard == .whole { teller.tell(isWhole: true) }
    let codes = lines.failures
    guard let first = codes.first else {
      return lines.hasFaults ? ExitCode.someFailed : ExitCode.done
    }
    return report.done == 0 && Set(codes).count == 1 ? first : ExitCode.someFailed
  }

  private func shard() throws(EditionError) -> Shard {
    if let named = command.string("shard").flatMap({ Shard($0) }) { return named }
    return try Shard.inherited(ProcessInfo.processInfo.environment) ?? .whole
  }
}

extension ParsedCommand {
  /// A folder without slashes at its end.
  func operandPath(_ option: String) -> String? {
    guard var path = string(option) else { return nil }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
