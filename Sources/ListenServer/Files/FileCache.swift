// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenCore
internal import Synchronization

/// Recently requested files, by path; each use checks that the path still names the same bytes.
final class FileCache: Sendable {
  /// The result of a lookup.
  enum Lookup {
    case file(ServedFile)
    /// A file that takes time to hash; call ``prepare(_:)`` on another thread.
    case unprepared
    case folder
    case missing
  }

  private struct Entry {
    let file: ServedFile
    /// The path below the folder.
    let relative: String
    var used = 0
    /// The time of the last check in ticks of the coarse clock, and the number of checks in that
    /// tick.
    var tick = 0
    var checks = 0

    init(_ file: ServedFile, relative: String) {
      self.file = file
      self.relative = relative
    }
  }

  private struct Table {
    var entries: [String: Entry] = [:]
    var weight = 0
    var uses = 0
  }

  private let folder: SiteFolder
  private let lanes: Int
  private let table = Mutex(Table())
  /// The maximum number of open files, and of bytes in memory.
  private let limits: (files: Int, bytes: Int)

  /// The number of checks in a clock tick beyond which further requests are served unchecked; no
  /// single client sends as many.
  private static let checksPerTick = 8
  /// The maximum size of a file that is hashed while other clients wait.
  private static let quick = 1 << 18

  init(_ folder: SiteFolder, lanes: Int, files: Int = 512, bytes: Int = 32 << 20) {
    self.folder = folder
    self.lanes = lanes
    limits = (files, bytes)
  }

  /// The file that a target names, if exactly this target was requested recently.
  ///
  /// Each use checks that the file is still the same. Under a load of thousands of requests per
  /// second that happens at most a few times in a clock tick of 1 to 10 ms.
  func hot(_ target: String) -> ServedFile? {
    guard let (entry, isSure) = entry(target) else { return nil }
    if isSure || folder.identity(entry.relative) == entry.file.identity { return entry.file }
    forget(target)
    return nil
  }

  /// The file that `path` names, as far as can be determined without delay.
  func lookup(_ path: ResourcePath) -> Lookup { lookup(path, quickly: true) }

  /// The file that `path` names, even if that takes time.
  func prepare(_ path: ResourcePath) -> Lookup { lookup(path, quickly: false) }

  private func lookup(_ path: ResourcePath, quickly: Bool) -> Lookup {
    let target = ResourcePath.location(path.components, isFolder: false)
    if let known = hot(target) { return .file(known) }
    // A file that is written to while it is hashed is hashed again.
    for _ in 0..<3 {
      switch folder.open(path.components) {
      case .missing: return .missing
      case .folder: return .folder
      case .file(let file, let identity):
        if quickly, identity.size > Self.quick { return .unprepared }
        guard let hash = SHA256.hex(ofOpenFile: file.descriptor, size: identity.size),
          let served = ServedFile(
            file, identity, name: path.components.last ?? "", hash: hash, lanes: lanes),
          file.identity == identity
        else { continue }
        if !identity.isFresh {
          remember(Entry(served, relative: path.relative), target)
        }
        return .file(served)
      }
    }
    return .missing
  }

  private func entry(_ target: String) -> (entry: Entry, isSure: Bool)? {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &now)
    let tick = now.tv_sec &* 1_000_000_000 &+ now.tv_nsec
    return table.withLock { table in
      guard let index = table.entries.index(forKey: target) else { return nil }
      table.uses += 1
      table.entries.values[index].used = table.uses
      if table.entries.values[index].tick != tick {
        table.entries.values[index].tick = tick
        table.entries.values[index].checks = 0
      }
      table.entries.values[index].checks += 1
      let entry = table.entries.values[index]
      return (entry, entry.checks > Self.checksPerTick)
    }
  }

  private func forget(_ target: String) {
    table.withLock { table in
      if let gone = table.entries.removeValue(forKey: target) { table.weight -= gone.file.weight }
    }
  }

  private func remember(_ entry: Entry, _ target: String) {
    guard entry.file.weight <= limits.bytes / 2 else { return }
    var entry = entry
    table.withLock { table in
      if let old = table.entries[target] { table.weight -= old.file.weight }
      table.uses += 1
      entry.used = table.uses
      table.entries[target] = entry
      table.weight += entry.file.weight
      guard table.entries.count > limits.files || table.weight > limits.bytes else { return }
      // The older half goes at once, so that this is seldom done.
      let order = table.entries.map { (key: $0.key, used: $0.value.used) }.sorted {
        $0.used < $1.used
      }
      for old in order.prefix(max(1, order.count / 2)) where old.key != target {
        if let gone = table.entries.removeValue(forKey: old.key) {
          table.weight -= gone.file.weight
        }
      }
    }
  }
}
