// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// The properties that change when a file is replaced or written: the key under which its hash is
/// remembered.
struct FileIdentity: Sendable, Hashable {
  let device: UInt
  let inode: UInt
  let size: Int
  /// The modification time in nanoseconds.
  let modified: Int
  /// The change time in nanoseconds, which no program can set back.
  let changed: Int

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// The identity of the file that `path` names now, following symbolic links; nil if there is
  /// none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The modification time in whole seconds, as in HTTP.
  var modificationDate: HTTPDate { HTTPDate(seconds: modified / 1_000_000_000) }

  /// Whether another write could follow so soon that the file system's clock, which ticks every few
  /// milliseconds, would not show it.
  var isFresh: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return (Self.nanoseconds(now) &- changed).magnitude < 50_000_000
  }

  /// The time in nanoseconds, clamped to the years 1678 to 2262.
  private static func nanoseconds(_ time: timespec) -> Int {
    min(max(time.tv_sec, -9_223_372_035), 9_223_372_035) * 1_000_000_000 + time.tv_nsec
  }
}
