// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// What changes when a file is replaced or written to: the key under which its hash is remembered.
struct FileIdentity: Sendable, Hashable {
  let device: UInt
  let inode: UInt
  let size: Int
  /// Nanoseconds.
  let modified: Int
  /// Nanoseconds; no program can set it back.
  let changed: Int

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// Of what `path` names now, symbolic links followed; nil where nothing is.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// To the second, as HTTP knows it.
  var modificationDate: HTTPDate { HTTPDate(seconds: modified / 1_000_000_000) }

  /// Whether another write could follow so soon that the clock of the file system, which ticks every
  /// few milliseconds, would not tell.
  var isFresh: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return (Self.nanoseconds(now) &- changed).magnitude < 50_000_000
  }

  /// Of a moment from 1678 to 2262; any other is one of these two.
  private static func nanoseconds(_ time: timespec) -> Int {
    min(max(time.tv_sec, -9_223_372_035), 9_223_372_035) * 1_000_000_000 + time.tv_nsec
  }
}
