// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore
import ListenFetch
import ListenHooks
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
    var articles: OnDemandArticles?
    var hooks: HookReceiver?
    if let documents = command.string("articles") {
      let configuration = try SiteConfigurationReader.configuration(
        of: site, path: command.string("config"))
      let teller = try HookTeller(site, command, configuration)
      let keys = try HookKeys(command)
      let (made, refresh) = try self.articles(documents, of: site, configuration, teller)
      articles = made
      let accepted = teller.settings.accepted(keys)
      if !accepted.isEmpty {
        hooks = try receiver(
          documents, site, keys, accepted, configuration.rules, made, refresh, teller)
      }
      try teller.begin()
      teller.send()
    }
    let reports = try command.string("heard").map { path throws(FileError) in
      try HeardReports(path)
    }
    let server = try SiteServer(
      site, host: command.string("host") ?? "127.0.0.1", port: command.int("port") ?? 8080,
      logs: !isQuiet, articles: articles, hooks: hooks, reports: reports,
      hidesAddresses: command.flag("hide-addresses"))
    if !isQuiet { Messages.write("listen: serving \"\(path)\" at \(server.address)\n") }
    // Ends by cancellation alone.
    while !Task.isCancelled { try? await Task.sleep(for: .seconds(86400)) }
    await server.stop()
    return ExitCode.done
  }

  private func receiver(
    _ documents: String, _ site: Site, _ keys: HookKeys, _ accepted: [String],
    _ rules: SiteRules, _ articles: OnDemandArticles, _ refresh: SiteRefresh, _ teller: HookTeller
  ) throws -> HookReceiver {
    var options = FetchOptions(command, inbox: documents + "/.listen-hooks/fetched")
    options.allowed += teller.settings.allow
    let fetching = options
    return try HookReceiver(
      site: site, documents: documents, keys: keys, accepted: accepted, rules: rules,
      articles: articles,
      fetch: { try await FetchedDocument.bytes($0, fetching) },
      removed: { await refresh.refresh() },
      failed: { input, error in
        Messages.error("\(input): \(error)")
        teller.note(input, error)
        teller.tell(isWhole: false)
      })
  }

  private func articles(
    _ documents: String, of site: Site, _ configuration: SiteConfiguration, _ teller: HookTeller
  ) throws -> (OnDemandArticles, SiteRefresh) {
    guard FileManager.default.fileExists(atPath: documents) else {
      throw FileError.unreadable(path: documents, code: ENOENT)
    }
    let jobs = command.int("jobs") ?? InstalledProgram.cores
    let isQuiet = command.flag("quiet")
    let engine = try program.speakers(jobs)
    let store = SpeechStore(folder: command.string("store") ?? site.store)
    let narrator = try program.narrator(command, configuration)
    let opening = EditionOpening(
      narrator: narrator, store: store, concurrency: 2 * jobs, engine: { engine })
    let refresh = SiteRefresh(
      SiteIndexer(site: site, configuration: configuration, opening: opening),
      after: { teller.tell(isWhole: false) })
    let formats = FormatNames(command, configuration)
    let articles = try OnDemandArticles(
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
    return (articles, refresh)
  }
}
