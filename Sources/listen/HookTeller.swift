// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore
import ListenHooks
import Synchronization

/// Tells those whom a site's settings name what a run did to it, without holding the run up: what is to be
/// told is queued, and a process of its own sends it.
final class HookTeller: Sendable {
  let settings: HookSettings
  private let site: Site
  private let ledger: HookLedger
  private let arguments: [String]
  private let failures = Mutex<[String: String]>([:])

  /// A teller for `site`, with the settings that `command` names.
  ///
  /// - Throws: `EditionError` where the settings are wrong.
  init(_ site: Site, _ command: ParsedCommand, _ configuration: SiteConfiguration) throws {
    self.site = site
    settings = try HookSettings(of: site, path: command.string("config"))
    ledger = HookLedger(site, root: configuration.root, targets: settings.targets)
    var arguments = ["hooks", "send", "--for", "900", "--quiet"]
    for option in ["config", "hook-keys"] {
      if let value = command.string(option) { arguments += ["--" + option, value] }
    }
    self.arguments = arguments + ["--", site.path]
  }

  /// Notes what there is, before the first run that tells anything.
  func begin() throws { try ledger.begin() }

  /// Notes that `input` failed.
  func note(_ input: String, _ error: any Error) {
    failures.withLock { $0[input] = "\(error)" }
  }

  /// Queues what has happened since the last time, and has it sent.
  ///
  /// - Parameter isWhole: whether all inputs were looked at.
  func tell(isWhole: Bool) {
    guard !settings.targets.isEmpty else { return }
    let failures = failures.withLock { failures in
      defer { failures = [:] }
      return failures
    }
    do {
      try ledger.tell(
        failures: failures, isWhole: isWhole, time: Int(Date().timeIntervalSince1970))
    } catch { Messages.warning("nobody is told of this run: \(error)") }
    send()
  }

  /// Starts the sender, if anything waits; if one is at work, the new one ends at once.
  func send() {
    let queue = HookQueue(site)
    guard settings.targets.contains(where: { !queue.entries($0).isEmpty }) else { return }
    do { try DetachedProcess.start("/proc/self/exe", ["listen"] + arguments) } catch {
      Messages.warning("hooks are not sent now: \(error)")
    }
  }
}
