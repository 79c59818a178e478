// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore
import ListenFetch

/// `listen fetch`: pages, feeds and sitemaps into a folder of documents.
struct FetchCommand {
  private let command: ParsedCommand
  private let lines: FetchLines

  init(_ command: ParsedCommand) {
    self.command = command
    lines = FetchLines(isQuiet: command.flag("quiet"), printsJSON: command.flag("json"))
  }

  func run() async throws -> Int32 {
    if let path = command.string("watch") { return try await watch(path) }
    guard !command.operands.isEmpty else { return usage("fetch needs URL, or --watch FILE") }
    guard let inbox = command.operandPath("output") else {
      return usage("fetch needs --output INBOX")
    }
    var urls: [WebURL] = []
    for operand in command.operands {
      guard let url = WebURL(operand) else {
        return usage("\"\(operand)\" is no URL that begins with http:// or https://")
      }
      urls.append(url)
    }
    let lines = lines
    try await Fetcher(FetchOptions(command, inbox: inbox)) { lines.show($0) }.run(urls)
    return lines.code
  }

  private func usage(_ text: String) -> Int32 {
    Messages.error(text)
    return ExitCode.usage
  }

  // MARK: Again and again

  /// Seconds between two tries of a source that fails, at most.
  private static let longestPause = 6 * 3_600

  /// Fetches what the settings at `path` name until the task is cancelled.
  private func watch(_ path: String) async throws -> Int32 {
    guard command.operands.isEmpty else {
      return usage("fetch takes --watch FILE or URLs, not both")
    }
    let configuration = try SiteConfigurationReader(path: path).read()
    guard let settings = try FetchSettings(path: path) else {
      Messages.error("\"\(path)\" has no \"fetch\", which says what to fetch")
      return ExitCode.noArticle
    }
    let inbox = command.operandPath("output") ?? settings.inbox
    var options = FetchOptions(command, inbox: inbox)
    options.allowed += settings.allow
    options.contact =
      command.string("contact") ?? settings.contact ?? options.contact
      ?? configuration.owner?.email ?? configuration.link
    options.most = command.int("most") ?? settings.most
    var failures = 0
    while !Task.isCancelled {
      let round = FetchLines(isQuiet: command.flag("quiet"), printsJSON: command.flag("json"))
      try await Fetcher(options) { event in
        // An unchanged document is not worth a line.
        if ![.fresh, .unchanged].contains(event.event) { round.show(event) }
      }.run(settings.from)
      // If nothing at all can be fetched, the network is gone, and attempts become less and less frequent.
      failures = round.code == ExitCode.unreadable ? failures + 1 : 0
      let seconds = min(Self.longestPause, settings.every * 60 << min(failures, 6))
      try? await Task.sleep(for: .seconds(max(settings.every * 60, seconds)))
    }
    return ExitCode.done
  }
}

extension FetchOptions {
  /// The options that a command line names.
  init(_ command: ParsedCommand, inbox: String) {
    let program = InstalledProgram()
    self.init(program: program.fetcher, inbox: inbox, version: Listen.version)
    allowed =
      (command.string("allow") ?? "").split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces).lowercased()
      }.filter { !$0.isEmpty }
    contact = command.string("contact") ?? program.contact
    most = command.int("most") ?? most
    seconds = command.int("timeout") ?? seconds
    pause = command.int("pause") ?? pause
  }
}
