// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen inspect`: prints the article that was read and the words that will be said.
struct InspectCommand {
  private let command: ParsedCommand
  private let program = InstalledProgram()

  init(_ command: ParsedCommand) { self.command = command }

  func run() async throws -> Int32 {
    let inputs = Inputs(command, rules: try SiteRules(of: command))
    var watch = RuleWatch()
    let narrator = try program.narrator(command)
    let printsJSON = command.flag("json")
    let engine =
      printsJSON
      ? try program.speakers(InstalledProgram.cores) : nil
    var failures: [Int32] = []
    var done = 0
    for document in inputs.documents {
      let path = document.path
      if Task.isCancelled { break }
      do {
        for reading in try inputs.readings(document) {
          let script = try inputs.limit.run(path) { try narrator.script(for: reading.article) }
          if let engine {
            let phonemes = try await phonemes(of: script, engine)
            let inspection = Inspection(
              input: path, reading: reading, script: script, phonemes: phonemes,
              languages: .standard,
              explains: command.flag("explain"))
            Messages.result(try inspection.line())
          } else {
            Messages.result(
              InspectionPage(
                reading, script, colours: isatty(STDOUT_FILENO) == 1,
                explains: command.flag("explain")
              ).text)
          }
          watch.add(reading)
          done += 1
        }
      } catch {
        Messages.error("\(error)")
        failures.append(ExitCode(error).code)
      }
    }
    for warning in watch.warnings { Messages.warning(warning) }
    guard let first = failures.first else { return ExitCode.done }
    return done == 0 && Set(failures).count == 1 ? first : ExitCode.someFailed
  }

  /// The phonemes of a script, with one request for each voice.
  private func phonemes(of script: Script, _ engine: SpeechEngines) async throws -> [String] {
    let segments = script.segments.map(\.utterances)
    let utterances = segments.flatMap(\.self)
    var result = [String](repeating: "", count: utterances.count)
    for voice in Set(utterances.map(\.voice)) {
      let indexes = utterances.indices.filter { utterances[$0].voice == voice }
      let found = try await engine.phonemes(indexes.map { utterances[$0] })
      for (index, text) in zip(indexes, found) { result[index] = text }
    }
    var rest = result[...]
    return segments.map { parts in
      defer { rest = rest.dropFirst(parts.count) }
      return rest.prefix(parts.count).joined(separator: " ")
    }
  }
}
