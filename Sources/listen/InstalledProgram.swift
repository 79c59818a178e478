// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// The running program: where its installation is, and where the user keeps things.
///
/// This is the one place that looks at the environment and at the executable's path; the library is
/// told by ``installation``.
struct InstalledProgram {
  private let environment: [String: String]
  private let executable: String

  /// The running program.
  init() {
    self.init(
      executable: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        ?? CommandLine.arguments[0],
      environment: ProcessInfo.processInfo.environment)
  }

  /// The program at `executable`, an absolute path.
  init(executable: String, environment: [String: String]) {
    self.executable = executable
    self.environment = environment
  }

  /// The installation with which the library works.
  var installation: Installation {
    Installation(
      voices: voiceFolders, models: modelFolders, speaker: speaker,
      engines: [.piper: piperSpeaker])
  }

  /// `$LISTEN_SPEAKER_PIPER`, else the one in `neural` beside this program's speaker, else the one that
  /// `make neural` puts into the checkout.
  var piperSpeaker: String {
    if let named = environment["LISTEN_SPEAKER_PIPER"], !named.isEmpty { return named }
    let name = "neural/listen-speaker-piper"
    let installed = companion(name)
    if let checkout, !FileManager.default.isExecutableFile(atPath: installed) {
      return checkout + "/.build/" + name
    }
    return installed
  }

  /// `$LISTEN_SPEAKER`, else the installed one.
  private var speaker: String {
    if let named = environment["LISTEN_SPEAKER"], !named.isEmpty { return named }
    return companion("listen-speaker")
  }

  /// `$LISTEN_FETCH`, else the installed one.
  var fetcher: String {
    if let named = environment["LISTEN_FETCH"], !named.isEmpty { return named }
    return companion("listen-fetch")
  }

  /// The program `name` beside this one, else in `libexec/listen` of its prefix.
  private func companion(_ name: String) -> String {
    let folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    let beside = folder.appendingPathComponent(name).path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return folder.deletingLastPathComponent().appendingPathComponent("libexec/listen/" + name).path
  }

  /// Those of `$LISTEN_VOICES`, `share/listen/voices` under the executable's prefix, `voices` in the
  /// checkout that the executable was built in; such as are there.
  private var voiceFolders: [String] {
    var folders = (environment["LISTEN_VOICES"] ?? "").split(separator: ":").map(String.init)
    folders.append(prefix + "/share/listen/voices")
    if let checkout { folders.append(checkout + "/voices") }
    return folders.filter(isFolder)
  }

  /// The folder into which voices are added: the first of `$LISTEN_VOICES`, else `voices` here.
  var ownVoiceFolder: String {
    (environment["LISTEN_VOICES"] ?? "").split(separator: ":").first.map(String.init) ?? "voices"
  }

  /// The folder of `$LISTEN_MODELS` alone, else `share/listen/models` under the prefix and `.models` in the
  /// checkout.
  private var modelFolders: [String] {
    if let named = environment["LISTEN_MODELS"], !named.isEmpty { return [named] }
    return [prefix + "/share/listen/models"] + (checkout.map { [$0 + "/.models"] } ?? [])
  }

  private var prefix: String {
    "/" + executable.split(separator: "/").dropLast(2).joined(separator: "/")
  }

  /// The nearest folder above the executable that holds this package.
  private var checkout: String? {
    var parts = executable.split(separator: "/").dropLast()
    while !parts.isEmpty {
      parts.removeLast()
      let base = "/" + parts.joined(separator: "/")
      if FileManager.default.fileExists(atPath: base + "/Package.swift"),
        isFolder(base + "/voices")
      {
        return base
      }
    }
    return nil
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// `count` speakers; warns where they may not sound alike from run to run, or where a voice of ours
  /// does not fit the engine.
  func speakers(_ count: Int) throws(SpeechError) -> SpeechEngines {
    let engines = try installation.engines(
      count, warn: { Messages.warning($0) }, onIncident: { Messages.warning("\($0)") })
    if !engines.isReproducible {
      Messages.warning(
        "personality(2) is not allowed here, so that some words may sound otherwise than in other "
          + "runs; docs/cluster.md says what to allow")
    }
    return engines
  }

  var voices: VoiceLibrary { installation.voices }

  /// The narrator that a command's `--voice` asks for, or else the voices in the settings of `--config`.
  func narrator(_ command: ParsedCommand) throws -> Narrator {
    guard command.string("voice") == nil, let path = command.string("config") else {
      return try narrator(command, SiteConfiguration())
    }
    return try narrator(command, SiteConfigurationReader(path: path).read())
  }

  /// The narrator of a site: by `--voice`, else by the voices that its settings name.
  func narrator(_ command: ParsedCommand, _ configuration: SiteConfiguration) throws(VoiceError)
    -> Narrator
  {
    if let name = command.string("voice") {
      return Narrator(installation, profile: try voices.profile(named: name))
    }
    let rules = try configuration.voiceRules.map { rule throws(VoiceError) in
      VoiceRule(rule.condition, profile: try profile(rule.profile, configuration))
    }
    var chosen: [String: VoiceProfile] = [:]
    for (language, name) in configuration.voices {
      chosen[language] = try profile(name, configuration)
    }
    return Narrator(installation, rules: rules, voices: chosen)
  }

  /// The profile that a site's settings name, by its own name or by its file.
  private func profile(
    _ name: String, _ configuration: SiteConfiguration
  ) throws(VoiceError) -> VoiceProfile {
    let isFile = name.contains("/") || name.hasSuffix(".json")
    return isFile && configuration.isConfined
      ? try voices.profile(inFile: name, of: configuration.folder)
      : try voices.profile(named: isFile ? configuration.resolved(name) : name)
  }

  /// Names this program by what is in it.
  var digest: String { Document.digest(of: "/proc/self/exe") ?? Listen.version }

  /// `$XDG_CACHE_HOME/listen`, else `~/.cache/listen` (XDG Base Directory Specification).
  var store: String {
    let cache = environment["XDG_CACHE_HOME"] ?? ""
    if cache.hasPrefix("/") { return cache + "/listen" }
    return (environment["HOME"] ?? "/tmp") + "/.cache/listen"
  }

  /// `$LISTEN_CONTACT`, which requests name where no option does.
  var contact: String? { environment["LISTEN_CONTACT"].flatMap { $0.isEmpty ? nil : $0 } }

  /// `$LISTEN_HOOK_KEYS`, the file of the keys where no option names one.
  var hookKeys: String? {
    environment["LISTEN_HOOK_KEYS"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The folder of the pages that commands fetch for themselves, beside the store.
  var fetched: String { store + "-fetched" }

  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
