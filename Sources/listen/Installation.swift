// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// Where the parts of this installation are, and where the user keeps things.
struct Installation {
  private let environment: [String: String]
  private let executable: String

  /// The installation of the running program.
  init() {
    self.init(
      executable: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        ?? CommandLine.arguments[0],
      environment: ProcessInfo.processInfo.environment)
  }

  /// The installation of the program at `executable`, an absolute path.
  init(executable: String, environment: [String: String]) {
    self.executable = executable
    self.environment = environment
  }

  /// `$LISTEN_SPEAKER`, else the program beside this one, else in `libexec/listen` of its prefix.
  var speaker: String {
    if let named = environment["LISTEN_SPEAKER"], !named.isEmpty { return named }
    let folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    let beside = folder.appendingPathComponent("listen-speaker").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return folder.deletingLastPathComponent()
      .appendingPathComponent("libexec/listen/listen-speaker").path
  }

  /// `count` speakers; warns where they may not sound alike from run to run, or where a voice of ours
  /// does not fit the engine.
  func speakers(_ count: Int) throws(SpeechError) -> SpeakerPool {
    let pool = try SpeakerPool(speaker: speaker, count: count) { Messages.warning($0) }
    if !pool.isReproducible {
      Messages.warning(
        "personality(2) is not allowed here, so that some words may sound otherwise than in other "
          + "runs; docs/cluster.md says what to allow")
    }
    return pool
  }

  var voices: VoiceLibrary {
    .standard(executable: executable, environment: environment["LISTEN_VOICES"])
  }

  /// The narrator that a command's `--voice` asks for.
  func narrator(_ command: ParsedCommand) throws(VoiceError) -> Narrator {
    guard let name = command.string("voice") else { return Narrator(library: voices) }
    return Narrator(library: voices, profile: try voices.profile(named: name))
  }

  /// The narrator of a site: by `--voice`, else by the voices that its settings name.
  func narrator(_ command: ParsedCommand, _ configuration: SiteConfiguration) throws(VoiceError)
    -> Narrator
  {
    if command.string("voice") != nil { return try narrator(command) }
    var chosen: [String: VoiceProfile] = [:]
    for (language, name) in configuration.voices {
      let isFile = name.contains("/") || name.hasSuffix(".json")
      chosen[language] = try voices.profile(named: isFile ? configuration.resolved(name) : name)
    }
    return Narrator(library: voices, voices: chosen)
  }

  /// Names this program by what is in it.
  var program: String { Document.digest(of: "/proc/self/exe") ?? Listen.version }

  /// `$XDG_CACHE_HOME/listen`, else `~/.cache/listen` (XDG Base Directory Specification).
  var store: String {
    let cache = environment["XDG_CACHE_HOME"] ?? ""
    if cache.hasPrefix("/") { return cache + "/listen" }
    return (environment["HOME"] ?? "/tmp") + "/.cache/listen"
  }

  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
