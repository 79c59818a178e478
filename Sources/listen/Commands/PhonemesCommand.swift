// SPDX-License-Identifier: GPL-3.0-or-later
import Arguments
import Foundation
import ListenCore

/// `listen phonemes`: a line of text in, a line of IPA out.
struct PhonemesCommand {
  private let command: ParsedCommand

  init(_ command: ParsedCommand) { self.command = command }

  func run() async throws -> Int32 {
    let installation = Installation()
    let narrator = try installation.narrator(command)
    let language = command.string("language") ?? "en"
    let profile = try narrator.profile(for: language)
    let text = String(decoding: try Document.bytes(of: "/dev/stdin"), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let isRaw = command.flag("raw")
    let texts =
      isRaw
      ? lines.map { SpokenText(verbatim: $0) } : try narrator.spoken(lines, language: language)
    let utterances = texts.map { Utterance($0, voice: profile.voice) }
    let engine = try installation.speakers(command.int("jobs") ?? Installation.cores)
    let found = try await engine.phonemes(utterances)
    Messages.write(result: found.map { $0 + "\n" }.joined())
    return ExitCode.done
  }
}
