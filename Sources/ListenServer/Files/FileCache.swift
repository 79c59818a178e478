// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
internal import Synchronization

/// Files that were asked for lately, by their path; each use makes sure that the path still names
/// the same bytes.
final class FileCache: Sendable {
  /// What a path names.
  enum Lookup {
    case file(ServedFile)
    /// A file that takes a while to hash: ask ``prepare(_:)``, elsewhere.
    case unprepared
    case folder
    case missing
  }

  private struct Entry {
    let file: ServedFile
    var used: Int
  }

  private struct Table {
    var entries: [String: Entry] = [:]
    var weight = 0
    var uses = 0
  }

  private let folder: SiteFolder
  private let table = Mutex(Table())
  /// Files held open, and bytes held in memory.
  private let limits: (files: Int, bytes: Int)

  /// Larger files are not hashed while other clients wait.
  private static let quick = 1 << 18

  init(_ folder: SiteFolder, files: Int = 512, bytes: Int = 32 << 20) {
    self.folder = folder
    limits = (files, bytes)
  }

  /// What `path` names, as far as can be said at once.
  func lookup(_ path: ResourcePath) -> Lookup { lookup(path, quickly: true) }

  /// The same, however long it takes.
  func prepare(_ path: ResourcePath) -> Lookup { lookup(path, quickly: false) }

  private func lookup(_ path: ResourcePath, quickly: Bool) -> Lookup {
    let relative = path.relative
    if let known = known(relative), folder.identity(relative) == known.identity {
      return .file(known)
    }
    // A file that is written to while it is hashed is hashed again.
    for _ in 0..<3 {
      switch folder.open(path.components) {
      case .missing: return .missing
      case .folder: return .folder
      case .file(let file, let identity):
        if quickly, identity.size > Self.quick { return .unprepared }
        guard let hash = SHA256.hex(ofOpenFile: file.descriptor, size: identity.size),
          let served = ServedFile(
            file, identity, name: path.components.last ?? "", hash: hash),
          file.identity == identity
        else { continue }
        if !identity.isFresh { remember(served, relative) }
        return .file(served)
      }
    }
    return .missing
  }

  private func known(_ relative: String) -> ServedFile? {
    table.withLock { table in
      guard let index = table.entries.index(forKey: relative) else { return nil }
      table.uses += 1
      table.entries.values[index].used = table.uses
      return table.entries.values[index].file
    }
  }

  private func remember(_ file: ServedFile, _ relative: String) {
    guard file.weight <= limits.bytes / 2 else { return }
    table.withLock { table in
      if let old = table.entries[relative] { table.weight -= old.file.weight }
      table.uses += 1
      table.entries[relative] = Entry(file: file, used: table.uses)
      table.weight += file.weight
      guard table.entries.count > limits.files || table.weight > limits.bytes else { return }
      // The older half goes at once, so that this is seldom done.
      let order = table.entries.map { (key: $0.key, used: $0.value.used) }.sorted {
        $0.used < $1.used
      }
      for old in order.prefix(max(1, order.count / 2)) where old.key != relative {
        if let gone = table.entries.removeValue(forKey: old.key) {
          table.weight -= gone.file.weight
        }
      }
    }
  }
}
