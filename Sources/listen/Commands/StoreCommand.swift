// SPDX-License-Identifier: GPL-3.0-or-later
import Arguments
import Foundation
import ListenCore

/// `listen store`: how much speech is kept, and less of it.
struct StoreCommand {
  private let command: ParsedCommand
  private let store: SpeechStore

  init(_ command: ParsedCommand) {
    self.command = command
    store = SpeechStore(folder: command.operandPath("store") ?? Installation().store)
  }

  func stats() throws -> Int32 {
    let found = try StoreContents(store).statistics()
    var line: [String: Any] = ["store": store.folder, "files": found.files, "bytes": found.bytes]
    let days = [found.oldestUse, found.newestUse].map { $0.map(Self.day) }
    if let oldest = days[0], let newest = days[1] {
      line["oldestUse"] = oldest
      line["newestUse"] = newest
    }
    say(line) {
      "\(store.folder)\t\(found.files) files\t\(Self.size(found.bytes))"
        + (days[0].map { "\tused \($0) to \(days[1] ?? $0)" } ?? "")
    }
    return ExitCode.done
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
    say([
      "store": store.folder, "removed": done.removed, "freed": done.freed, "kept": done.kept,
      "bytes": done.bytes, "linked": done.linked,
    ]) {
      "\(store.folder)\t\(done.removed) files removed, \(Self.size(done.freed))\t"
        + "\(done.kept) kept, \(Self.size(done.bytes))"
    }
    return ExitCode.done
  }

  private func say(_ line: [String: Any], _ text: () -> String) {
    if command.flag("json") {
      let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
      if let data = try? JSONSerialization.data(withJSONObject: line, options: options) {
        Messages.result(String(decoding: data, as: UTF8.self))
      }
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
