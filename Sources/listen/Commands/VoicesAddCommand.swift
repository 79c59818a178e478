// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen voices add`: checks a neural voice, makes it ready, and writes a profile that names it.
struct VoicesAddCommand {
  private let command: ParsedCommand
  private let program = InstalledProgram()
  private let file: String
  private let folder: String
  private let name: String

  init(_ command: ParsedCommand) {
    self.command = command
    file = command.operands("FILE").first ?? ""
    folder = command.string("output") ?? program.ownVoiceFolder
    let last = URL(fileURLWithPath: file).lastPathComponent
    name = command.string("name") ?? (last.hasSuffix(".onnx") ? String(last.dropLast(5)) : last)
  }

  /// The findings of the engine's program, as it prints them.
  private struct Found: Decodable {
    var language: String
    var engineVoice: String
    var speakers: Int
  }

  /// The profile that is written.
  private struct Profile: Encodable {
    var name: String
    var language: String
    var description: String
    var engine = EngineVoice.Engine.piper.rawValue
    var voice: String
    var lexicons: [String]
    var namePause: Int?
  }

  func run() throws -> Int32 {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else {
      Messages.error("\"\(name)\" is no name for a profile; --name gives another")
      return ExitCode.usage
    }
    let voice = "\(folder)/piper/\(name).onnx"
    let (code, output, complaint) = try prepare(voice)
    guard code == ExitCode.done, let found = try? JSONDecoder().decode(Found.self, from: output)
    else {
      Messages.error(complaint.isEmpty ? "\"\(program.piperSpeaker)\" failed" : complaint)
      return code == ExitCode.done ? ExitCode.fault : code
    }
    let language = command.string("language") ?? found.language
    do {
      try keepLicence(voice)
      let source = [
        "file: " + URL(fileURLWithPath: file).lastPathComponent,
        "digest: " + (Document.digest(of: file) ?? ""),
        "source: " + (command.string("source") ?? "not given"),
      ]
      try write(source.joined(separator: "\n") + "\n", to: voice + ".SOURCE")
      let path = try writeProfile(language)
      if command.flag("json") {
        let line = [
          "name": name, "language": language, "path": path, "voice": voice,
          "engineVoice": found.engineVoice,
        ]
        Messages.result(JSONLine.text(line))
      } else if !command.flag("quiet") {
        Messages.result("\(name)\t\(language)\t\(path)\t\(voice)")
      }
    } catch let error as CocoaError {
      Messages.error("cannot write into \"\(folder)\": \(error.localizedDescription)")
      return ExitCode.unwritable
    }
    return ExitCode.done
  }

  /// Has the engine's program check the voice and write it to `voice`.
  private func prepare(_ voice: String) throws -> (code: Int32, output: Data, complaint: String) {
    let path = program.piperSpeaker
    guard FileManager.default.isExecutableFile(atPath: path) else {
      return (
        ExitCode.noVoice, Data(),
        "cannot use \"\(path)\": the engine is not installed; `make neural` does it"
      )
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [
      "--speaker", program.installation.speaker, "--add", file, "--to", voice,
    ]
    let output = Foundation.Pipe()
    let complaints = Foundation.Pipe()
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    // Both are a line: neither fills a pipe.
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let text = String(
      decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let last = text.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
    let prefix = "listen-speaker-piper: "
    return (
      process.terminationReason == .exit ? process.terminationStatus : ExitCode.fault, data,
      last.hasPrefix(prefix) ? String(last.dropFirst(prefix.count)) : last
    )
  }

  /// Copies the licence beside the voice.
  private func keepLicence(_ voice: String) throws {
    let beside = URL(fileURLWithPath: file).deletingLastPathComponent().path
    let candidates =
      command.string("licence").map { [$0] }
      ?? [
        file + ".LICENCE", file + ".LICENSE", beside + "/MODEL_CARD", beside + "/LICENSE",
        beside + "/LICENCE", beside + "/LICENSE.txt",
      ]
    guard let found = candidates.first(where: FileManager.default.fileExists) else {
      Messages.warning(
        "no licence lies beside \"\(file)\"; --licence names one, and who publishes must know it")
      return
    }
    let target = voice + ".LICENCE"
    guard
      URL(fileURLWithPath: found).standardizedFileURL.path
        != URL(fileURLWithPath: target).standardizedFileURL.path
    else { return }
    try Data(contentsOf: URL(fileURLWithPath: found)).write(
      to: URL(fileURLWithPath: target), options: .atomic)
  }

  /// Writes the profile, unless there is one: an editor may have changed it.
  private func writeProfile(_ language: String) throws -> String {
    let path = "\(folder)/\(name).json"
    if FileManager.default.fileExists(atPath: path) {
      if !command.flag("quiet") { Messages.warning("\"\(path)\" is left as it is") }
      return path
    }
    // As our own profile of the language has them.
    let own = try? program.voices.profile(for: language)
    let pause = own?.namePauseMilliseconds ?? 0
    let base = URL(fileURLWithPath: folder).standardizedFileURL.path + "/"
    let profile = Profile(
      name: name, language: language, description: "A neural voice, by Piper",
      voice: "piper/\(name).onnx",
      lexicons: (own?.lexicons ?? []).map { lexicon in
        let path = URL(fileURLWithPath: lexicon).standardizedFileURL.path
        return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
      },
      namePause: pause > 0 ? pause : nil)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try write(String(decoding: encoder.encode(profile), as: UTF8.self) + "\n", to: path)
    return path
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
