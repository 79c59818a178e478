// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenFiles
internal import ListenPublication

/// The right to write a site: of one run alone, or of the shards of a run together.
///
/// It ends with its holder, however that ends. The file stays, so that shards that come and go
/// always lock the same one; what is in it tells whether the last run came to its end.
final class SiteLock: Sendable {
  private let descriptor: Int32
  private let shard: Int32
  /// Whether a run before this one was cut off.
  let wasCutOff: Bool

  /// Takes the site for `shard`; for a whole run, alone.
  ///
  /// - Throws: ``FileError/held(path:)`` at once where another run has it,
  ///   ``FileError/unwritable(path:code:)``.
  init(_ site: Site, shard: Shard) throws(FileError) {
    try Files.makeFolder(site.hidden)
    let isWhole = shard.count == 1
    descriptor = try Self.lock(site.hidden + "/lock", alone: isWhole, site)
    // A shard's own file keeps a second run of the same shard out.
    do throws(FileError) {
      self.shard =
        isWhole
        ? -1
        : try Self.lock(
          site.hidden + "/lock-\(shard.index)-of-\(shard.count)", alone: true, site)
    } catch {
      close(descriptor)
      throw error
    }
    var mark: UInt8 = 0
    wasCutOff = pread(descriptor, &mark, 1, 0) == 1
    mark = UInt8(ascii: "*")
    // Where the disk is full, the first file that is written will say so.
    _ = pwrite(descriptor, &mark, 1, 0)
  }

  /// Says that the run came to its end, so that the next one need not look for what it left.
  func finish() { if shard < 0 { _ = ftruncate(descriptor, 0) } }

  deinit {
    if shard >= 0 { close(shard) }
    close(descriptor)
  }

  private static func lock(_ path: String, alone: Bool, _ site: Site) throws(FileError) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: site.path, code: errno) }
    guard flock(descriptor, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      throw code == EWOULDBLOCK
        ? .held(path: site.path) : .unwritable(path: site.path, code: code)
    }
    return descriptor
  }
}
