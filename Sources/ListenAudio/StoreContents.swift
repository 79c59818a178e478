// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
public import ListenFiles

/// The contents of a store: their size, their age, and what may be removed.
public struct StoreContents: Sendable {
  /// The size and age of a store.
  public struct Statistics: Sendable, Hashable {
    /// The number of stored speeches.
    public var files = 0
    /// The size of all stored speeches in bytes.
    public var bytes = 0
    /// The time at which the least recently used speech was used, in seconds since 1970, to the
    /// day.
    public var oldestUse: Int?
    /// The time at which the most recently used speech was used, in seconds since 1970, to the day.
    public var newestUse: Int?
  }

  /// The result of pruning.
  public struct Pruning: Sendable, Hashable {
    /// The number of speeches removed.
    public var removed = 0
    /// The number of bytes freed.
    public var freed = 0
    /// The number of speeches kept.
    public var kept = 0
    /// The size of the kept speeches in bytes.
    public var bytes = 0
    /// The size in bytes of the kept speeches that registered sites use.
    public var linked = 0
  }

  private struct Entry {
    var path: String
    var key: String
    var bytes: Int
    var used: Int
  }

  private let folder: String

  /// The contents of the store in `folder`.
  public init(_ store: SpeechStore) { folder = store.folder }

  /// The size and age of the store.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)`` if there is no store.
  public func statistics() throws(FileError) -> Statistics {
    var result = Statistics()
    for entry in try entries(now: 0).speeches {
      result.files += 1
      result.bytes += entry.bytes
      result.oldestUse = min(result.oldestUse ?? .max, entry.used)
      result.newestUse = max(result.newestUse ?? .min, entry.used)
    }
    return result
  }

  /// Removes the speech that has gone unused for longest until at most `size` bytes are left, and
  /// the leftovers of runs that were interrupted more than an hour ago.
  ///
  /// - Parameters:
  ///   - size: the number of bytes that may stay.
  ///   - linked: keys of speech that stays in any case.
  /// - Returns: what was removed and what stays.
  /// - Throws: ``FileError``.
  public func prune(to size: Int, keeping linked: Set<String>) throws(FileError) -> Pruning {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let (speeches, stale) = try entries(now: now.tv_sec)
    for path in stale { unlink(path) }
    var result = Pruning()
    result.bytes = speeches.reduce(0) { $0 + $1.bytes }
    result.kept = speeches.count
    for entry in speeches.sorted(by: { ($0.used, $0.key) < ($1.used, $1.key) }) {
      if linked.contains(entry.key) {
        result.linked += entry.bytes
        continue
      }
      guard result.bytes > size else { continue }
      guard unlink(entry.path) == 0 || errno == ENOENT else {
        throw .unwritable(path: entry.path, code: errno)
      }
      result.removed += 1
      result.freed += entry.bytes
      result.kept -= 1
      result.bytes -= entry.bytes
    }
    return result
  }

  /// All speeches, and the temporary files that are more than an hour old at `now`.
  private func entries(now: Int) throws(FileError) -> (speeches: [Entry], stale: [String]) {
    guard Files.isFolder(folder) else { throw .unreadable(path: folder, code: ENOENT) }
    var speeches: [Entry] = []
    var stale: [String] = []
    for part in Files.names(in: folder) where part.utf8.count == 2 {
      for name in Files.names(in: folder + "/" + part) {
        let path = folder + "/" + part + "/" + name
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        let used = Int(status.st_mtim.tv_sec)
        if name.hasPrefix(".tmp-") {
          if used < now - 3600 { stale.append(path) }
        } else if name.hasSuffix(".speech") {
          speeches.append(
            Entry(
              path: path, key: part + name.dropLast(7), bytes: Int(status.st_size), used: used))
        }
      }
    }
    return (speeches, stale)
  }
}
