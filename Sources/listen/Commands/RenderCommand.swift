// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen render`: articles in, a folder of sound each.
struct RenderCommand {
  private let command: ParsedCommand
  private let program = InstalledProgram()
  private let progress: Progress
  private let isQuiet: Bool
  private let printsJSON: Bool

  init(_ command: ParsedCommand) {
    self.command = command
    isQuiet = command.flag("quiet")
    printsJSON = command.flag("json")
    progress = Progress(isQuiet: command.flag("quiet"))
  }

  func run() async throws -> Int32 {
    let fetched = try await FetchedInputs(command)
    let inputs = Inputs(command, rules: try SiteRules(of: command), fetched: fetched)
    let jobs = command.int("jobs") ?? InstalledProgram.cores
    let engine = try program.speakers(jobs)
    let store = SpeechStore(folder: command.string("store") ?? program.store)
    let formats = FormatNames(command.list("formats") ?? ["wav"])
    let renderer = ArticleRenderer(
      engine: engine, store: store, concurrency: 2 * jobs, formats: formats.recordings,
      books: formats.books)
    let narrator = try program.narrator(command)
    var watch = RuleWatch()
    defer { for warning in watch.warnings { Messages.warning(warning) } }
    return await withTaskGroup(of: Done.self) { group in
      var results = InOrder()
      results.failures += fetched.failures
      // A hash of each folder's inputs: a run may be of any number of articles.
      var folders: [String: String] = [:]
      var number = 0
      for document in inputs.documents {
        let path = document.path
        if Task.isCancelled { break }
        let readings: [Reading]
        do { readings = try inputs.readings(document) } catch {
          show(&results, Done(number: number, result: .failure(error)))
          number += 1
          continue
        }
        for reading in readings {
          watch.add(reading)
          // Another article uses the time that one leaves idle; more at once would only take memory.
          if number - results.count >= Self.articlesAtOnce, let next = await group.next() {
            show(&results, next)
          }
          if Task.isCancelled { break }
          let folder = ArticleFolder(reading.article).name
          let digest = reading.article.digest
          if let other = folders[folder] {
            // The same article again waits for the first; another of the same name is refused.
            while let next = await group.next() { show(&results, next) }
            if other != digest {
              let error = RenderError.sameFolder(input: path, folder: folder)
              show(&results, Done(number: number, result: .failure(error)))
              number += 1
              continue
            }
          }
          folders[folder] = digest
          let place = number
          number += 1
          group.addTask { await finished(place, reading, path, narrator, renderer, inputs.limit) }
        }
      }
      while let next = await group.next() { show(&results, next) }
      return results.code
    }
  }

  /// The number of articles processed at once.
  private static let articlesAtOnce = 3

  /// The result for one article, with its position in the order of the inputs.
  private struct Done: Sendable {
    let number: Int
    let result: Result<Finished, any Error>
  }

  private struct Finished: Sendable {
    let path: String
    let report: RenderReport
    let warnings: [String]
  }

  /// Prints results in the order of the inputs, whichever article is done first.
  private struct InOrder {
    var waiting: [Int: Done] = [:]
    var next = 0
    var count = 0
    var done = 0
    var failures: [Int32] = []

    var code: Int32 {
      guard let first = failures.first else { return ExitCode.done }
      if failures.contains(ExitCode.interrupted) { return ExitCode.interrupted }
      return done == 0 && Set(failures).count == 1 ? first : ExitCode.someFailed
    }
  }

  private func show(_ results: inout InOrder, _ done: Done) {
    results.waiting[done.number] = done
    results.count += 1
    while let next = results.waiting.removeValue(forKey: results.next) {
      results.next += 1
      switch next.result {
      case .success(let finished):
        results.done += 1
        say(finished)
      case .failure(let error):
        progress.clear()
        Messages.error("\(error)")
        results.failures.append(ExitCode(error).code)
      }
    }
  }

  private func finished(
    _ number: Int, _ reading: Reading, _ path: String, _ narrator: Narrator,
    _ renderer: ArticleRenderer, _ limit: TimeLimit
  ) async -> Done {
    let article = reading.article
    progress.show("speaking \(article.title ?? path)")
    do {
      let script = try limit.run(path) { try narrator.script(for: article) }
      let report = try await renderer.render(
        article, script, profile: narrator.profile(for: article),
        into: command.string("output") ?? ".",
        pictures: path == "-" ? nil : URL(fileURLWithPath: path).deletingLastPathComponent().path)
      let warnings = reading.warnings + script.warnings + report.warnings
      return Done(
        number: number, result: .success(Finished(path: path, report: report, warnings: warnings)))
    } catch { return Done(number: number, result: .failure(error)) }
  }

  private func say(_ finished: Finished) {
    let report = finished.report
    progress.clear()
    if printsJSON {
      let line = RenderLine(input: finished.path, report: report, warnings: finished.warnings)
      Messages.result(JSONLine.text(line))
      return
    }
    if isQuiet { return }
    for warning in finished.warnings { Messages.warning("\(finished.path): \(warning)") }
    let what =
      report.isUnchanged
      ? "unchanged" : "\(report.spoken) of \(report.segments) segments spoken"
    Messages.result("\(report.folder)\t\(report.time.clock)\t\(what)")
  }
}

/// The output of `render --json` for an article.
private struct RenderLine: Encodable {
  let input: String
  let folder: String
  let manifest: String
  let duration: String
  let segments: Int
  let spoken: Int
  let unchanged: Bool
  let warnings: [String]?

  init(input: String, report: RenderReport, warnings: [String]) {
    self.input = input
    folder = report.folder
    manifest = report.folder + "/manifest.json"
    duration = report.time.iso8601
    segments = report.segments
    spoken = report.spoken
    unchanged = report.isUnchanged
    self.warnings = warnings.isEmpty ? nil : warnings
  }
}
