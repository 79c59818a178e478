// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Synchronization
package import ListenCore

/// The hooks that wait to be sent, as files in a site's hidden folder: a folder for each target, a file
/// for each hook, named so that they sort in the order in which they were added.
///
/// A hook is on the disk before anything else is done, and is removed once the target has taken it: after
/// a loss of power it is sent, perhaps a second time under the same identifier.
package struct HookQueue: Sendable {
  /// A hook that waits.
  package struct Entry: Sendable, Hashable {
    /// The file's path.
    package var path: String
    /// Microseconds since 1970 at which it was added.
    package var added: Int
    /// The identifier.
    package var id: String
  }

  /// The folder.
  package let folder: String
  private static let last = Mutex(0)

  /// The queue of `site`.
  package init(_ site: Site) { folder = site.hidden + "/hooks" }

  /// The folder of `target`.
  func folder(of target: HookSettings.Target) -> String { folder + "/queue/" + target.name }

  /// The hooks that wait for `target`, the oldest first.
  package func entries(_ target: HookSettings.Target) -> [Entry] {
    let folder = folder(of: target)
    return Files.names(in: folder).compactMap { name in
      // Such as 001764500000000000-evt_1f0c….json
      guard !name.hasPrefix("."), name.hasSuffix(".json"), let hyphen = name.firstIndex(of: "-"),
        let added = Int(name[..<hyphen])
      else { return nil }
      let id = name[name.index(after: hyphen)...].dropLast(5)
      return Entry(path: folder + "/" + name, added: added, id: String(id))
    }
  }

  /// Adds a hook for `target`, unless one of that identifier waits already.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package func add(_ event: HookEvent, for target: HookSettings.Target) throws(FileError) {
    guard !entries(target).contains(where: { $0.id == event.id }) else { return }
    let folder = folder(of: target)
    try Files.makeFolder(folder)
    let name = CivilTime.padded(Self.moment(), 18) + "-" + event.id + ".json"
    try Files.write(event.body, to: folder + "/" + name, durable: true)
    Files.sync(folder)
  }

  /// Moves a hook that nobody took to `failed`, where a person may look at it.
  func give(up entry: Entry, of target: HookSettings.Target) {
    let aside = folder + "/failed/" + target.name
    let name = String(entry.path.split(separator: "/").last ?? "")
    do throws(FileError) { try Files.makeFolder(aside) } catch { return Files.remove(entry.path) }
    if rename(entry.path, aside + "/" + name) != 0 { Files.remove(entry.path) }
  }

  /// Microseconds since 1970, never twice the same in one process.
  private static func moment() -> Int {
    last.withLock { last in
      last = max(last + 1, Int(Date().timeIntervalSince1970 * 1_000_000))
      return last
    }
  }
}
