// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen phonemes`: a line of text in, a line of IPA out.
struct PhonemesCommand {
  private let command: ParsedCommand

  init(_ command: ParsedCommand) { self.command = command }

  func run() async throws -> Int32 {
    let program = InstalledProgram()
    let narrator = try program.narrator(command)
    let language = command.string("language") ?? "en"
    let profile = try narrator.profile(for: language)
    // By bytes: to a Character a carriage return and the line feed behind it are one, and no line feed.
    var lines = try Document.bytes(of: "/dev/stdin")
      .split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    let isRaw = command.flag("raw")
    let texts =
      isRaw
      ? lines.map { SpokenText(verbatim: $0) } : try narrator.spoken(lines, language: language)
    let utterances = texts.map { Utterance($0, voice: profile.voice) }
    let engine = try program.speakers(command.int("jobs") ?? InstalledProgram.cores)
    let found = try await engine.phonemes(utterances)
    Messages.write(result: found.map { $0 + "\n" }.joined())
    return ExitCode.done
  }
}
