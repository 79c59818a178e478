// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import Glibc

/// The hidden place beside a folder where that folder is prepared, under a lock, before it takes its name.
///
/// A run that is killed may leave the place, the lock's file and the folder that was to be replaced, even
/// after the new folder has its name.
package struct StagingFolder: Sendable {
  /// The folder that is prepared.
  private let final: String

  /// The place beside `final`, an article's or an edition's folder.
  package init(_ final: String) { self.final = final }

  /// The path of the unfinished folder.
  package var path: String { hidden + ".partial" }

  /// The path of the lock of whoever prepares the folder; its file exists only while it is held.
  package var lockPath: String { hidden + ".lock" }

  /// The path to which the folder is moved before it is removed.
  package var removedPath: String { hidden + ".removed" }

  /// The endings of the names that may be left behind.
  package static let endings = [".lock", ".partial", ".partial.old", ".removed"]

  /// The folder's path with a dot before its name.
  private var hidden: String {
    let slash = final.lastIndex(of: "/").map { final.index(after: $0) } ?? final.startIndex
    return final[..<slash] + "." + final[slash...]
  }

  /// Removes what a run that was killed left here; for the holder of the lock.
  package func clear() {
    for ending in Self.endings where ending != ".lock" { Files.remove(hidden + ending) }
  }

  /// Removes what a run that was killed left here, unless another run is at work.
  package func sweep() {
    var status = stat()
    guard Self.endings.contains(where: { lstat(hidden + $0, &status) == 0 }),
      let lock = try? FileLock(lockPath, for: final)
    else { return }
    clear()
    // The lock takes its file with it.
    withExtendedLifetime(lock) {}
  }
}
