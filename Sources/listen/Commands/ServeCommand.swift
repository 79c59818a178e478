// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore
import ListenServer

/// `listen serve`: a site over HTTP, until it is told to stop.
struct ServeCommand {
  private let command: ParsedCommand
  private let program = InstalledProgram()

  init(_ command: ParsedCommand) { self.command = command }

  func run() async throws -> Int32 {
    let path = command.operands("SITE")[0]
    let site = Site(path)
    let isQuiet = command.flag("quiet")
    let server = try SiteServer(
      site, host: command.string("host") ?? "127.0.0.1", port: command.int("port") ?? 8080,
      logs: !isQuiet, articles: try articles(of: site))
    if !isQuiet { Messages.write("listen: serving \"\(path)\" at \(server.address)\n") }
    // Ends by cancellation alone.
    while !Task.isCancelled { try? await Task.sleep(for: .seconds(86400)) }
    await server.stop()
    return ExitCode.done
  }

  private func articles(of site: Site) throws -> OnDemandArticles? {
    guard let documents = command.string("articles") else { return nil }
    guard FileManager.default.fileExists(atPath: documents) else {
      throw FileError.unreadable(path: documents, code: ENOENT)
    }
    let jobs = command.int("jobs") ?? InstalledProgram.cores
    let isQuiet = command.flag("quiet")
    let configuration = try SiteConfigurationReader.configuration(of: site, path: nil)
    let engine = try program.speakers(jobs)
    let store = SpeechStore(folder: command.string("store") ?? site.store)
    let narrator = try program.narrator(command, configuration)
    let opening = EditionOpening(
      narrator: narrator, store: store, concurrency: 2 * jobs, engine: { engine })
    let refresh = SiteRefresh(
      SiteIndexer(site: site, configuration: configuration, opening: opening))
    let formats = FormatNames(command, configuration)
    return try OnDemandArticles(
      site: site, documents: documents, engine: engine, store: store, narrator: narrator,
      configuration: configuration,
      formats: formats.recordings, books: formats.books,
      language: command.string("language"), concurrency: 2 * jobs,
      timeLimit: TimeLimit(command), followsLinks: command.flag("follow-links")
    ) { result in
      switch result {
      case .success(let report):
        if !isQuiet { Messages.write("listen: rendered \(report.folder) \(report.time.clock)\n") }
        Task { await refresh.refresh() }
      case .failure(let error): Messages.error("\(error)")
      }
    }
  }
}
