// SPDX-License-Identifier: GPL-3.0-or-later
import Arguments
import Foundation
import ListenCore

/// `listen render`: articles in, a folder of sound each.
struct RenderCommand {
  private let command: ParsedCommand
  private let installation = Installation()
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
    let inputs = Inputs(command)
    let jobs = command.int("jobs") ?? Installation.cores
    let engine = try SpeakerPool(speaker: installation.speaker, count: jobs)
    let store = SpeechStore(folder: command.string("store") ?? installation.store)
    let renderer = ArticleRenderer(
      engine: engine, store: store, concurrency: 2 * jobs, formats: formats)
    let narrator = try installation.narrator(command)
    var failures: [Int32] = []
    var done = 0
    for path in inputs.paths {
      let readings: [Reading]
      do { readings = try inputs.readings(path) } catch {
        failures.append(report(error))
        continue
      }
      for reading in readings {
        do {
          try await render(reading, path, narrator, renderer)
          done += 1
        } catch {
          let code = report(error)
          if code == ExitCode.interrupted { return code }
          failures.append(code)
        }
      }
    }
    guard let first = failures.first else { return ExitCode.done }
    return done == 0 && Set(failures).count == 1 ? first : ExitCode.someFailed
  }

  private var formats: Set<RecordingFormat> {
    Set((command.list("formats") ?? ["wav"]).compactMap(RecordingFormat.init))
  }

  private func report(_ error: any Error) -> Int32 {
    progress.clear()
    Messages.error("\(error)")
    return ExitCode(error).code
  }

  private func render(
    _ reading: Reading, _ path: String, _ narrator: Narrator, _ renderer: ArticleRenderer
  ) async throws {
    let article = reading.article
    progress.show("speaking \(article.title ?? path)")
    let script = try narrator.script(for: article)
    let report = try await renderer.render(
      article, script, profile: narrator.profile(for: article.language),
      into: command.string("output") ?? ".",
      pictures: path == "-" ? nil : URL(fileURLWithPath: path).deletingLastPathComponent().path)
    progress.clear()
    let warnings = reading.warnings + script.warnings + report.warnings
    if printsJSON {
      Messages.result(try RenderLine(input: path, report: report, warnings: warnings).line())
    } else {
      if !isQuiet { for warning in warnings { Messages.warning("\(path): \(warning)") } }
      let what =
        report.isUnchanged
        ? "unchanged" : "\(report.spoken) of \(report.segments) segments spoken"
      Messages.result("\(report.folder)\t\(report.time.clock)\t\(what)")
    }
  }
}

/// What `render --json` prints of an article.
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

  func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
