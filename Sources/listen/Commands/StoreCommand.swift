// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// `listen store`: reports how much speech is stored, or removes some of it.
struct StoreCommand {
  /// The output of `store stats --json`.
  private struct Statistics: Encodable {
    let store: String
    let files: Int
    let bytes: Int
    let oldestUse: String?
    let newestUse: String?
    /// The sizes of the sites that use the store, in bytes.
    let sites: [SiteUsage]
  }

  /// The output of `store prune --json`.
  private struct Pruning: Encodable {
    let store: String
    let removed: Int
    let freed: Int
    let kept: Int
    let bytes: Int
    let linked: Int
  }

  private let command: ParsedCommand
  private let store: SpeechStore

  init(_ command: ParsedCommand) {
    self.command = command
    store = SpeechStore(folder: command.operandPath("store") ?? InstalledProgram().store)
  }

  func stats() throws -> Int32 {
    let found = try StoreContents(store).statistics()
    let days = [found.oldestUse, found.newestUse].map { $0.map(Self.day) }
    let line = Statistics(
      store: store.folder, files: found.files, bytes: found.bytes, oldestUse: days[0],
      newestUse: days[1],
      sites: LinkedSpeech.sites(of: store).filter(\.exists).map { SiteUsage($0, store: store) })
    say(line) {
      let first =
        "\(store.folder)\t\(found.files) files\t\(Self.size(found.bytes))"
        + (days[0].map { "\tused \($0) to \(days[1] ?? $0)" } ?? "")
      return ([first] + line.sites.map(Self.text)).joined(separator: "\n")
    }
    return ExitCode.done
  }

  private static func text(_ usage: SiteUsage) -> String {
    let parts = [
      ("speech in the store", usage.speech), ("segments", usage.segments),
      ("whole WAV", usage.wholeWAV), ("MP3 and Opus", usage.compressed), ("books", usage.books),
      ("earlier files", usage.earlier), ("the rest", usage.other),
    ]
    return usage.site + "\t" + parts.map { "\($0) \(size($1))" }.joined(separator: "\t")
  }

  func prune() throws -> Int32 {
    var sites: [Site] = []
    for site in LinkedSpeech.sites(of: store) {
      if site.exists {
        sites.append(site)
      } else {
        Messages.warning("the site \"\(site.path)\" is not there any more; its speech may go")
      }
    }
    sites += command.operands("SITE").map(Site.init)
    let linked = try LinkedSpeech.keys(sites)
    let done = try StoreContents(store).prune(
      to: command.byteCount("max-size") ?? .max, keeping: linked)
    let line = Pruning(
      store: store.folder, removed: done.removed, freed: done.freed, kept: done.kept,
      bytes: done.bytes, linked: done.linked)
    say(line) {
      "\(store.folder)\t\(done.removed) files removed, \(Self.size(done.freed))\t"
        + "\(done.kept) kept, \(Self.size(done.bytes))"
    }
    return ExitCode.done
  }

  private func say(_ line: some Encodable, _ text: () -> String) {
    if command.flag("json") {
      Messages.result(JSONLine.text(line))
    } else if !command.flag("quiet") {
      Messages.result(text())
    }
  }

  private static func size(_ bytes: Int) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"]
    var value = Double(bytes)
    var unit = 0
    while value >= 1024, unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    return unit == 0 ? "\(bytes) B" : String(format: "%.1f \(units[unit])", value)
  }

  private static func day(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601.year().month().day())
  }
}
