// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenFiles
internal import ListenPublication

/// The right to write a site, held by a single run or shared by the shards of one run.
///
/// The lock ends with its holder, however that ends. The lock file stays, so that all shards lock
/// the same file; its contents tell whether the last run was completed.
final class SiteLock: Sendable {
  private let descriptor: Int32
  private let shard: Int32
  /// Whether the previous run was interrupted.
  let wasCutOff: Bool

  /// The kinds of program that hold a site.
  enum Holder: UInt8, Sendable {
    /// A run of `edition` or `index`.
    case run = 0x2A
    /// A server, which holds it for moments only.
    case server = 0x73
  }

  /// Seconds for which a server is waited for, by those too who would not wait for another run.
  private static let serverPatience = 30.0

  /// Takes the site for `shard` as soon as nobody else has it; for a whole run, alone.
  ///
  /// - Parameters:
  ///   - site: the site.
  ///   - shard: the part of the work that is to be done.
  ///   - holder: The program that takes it.
  ///   - patience: seconds for which another run is waited for; a server is waited for in any case.
  /// - Returns: the lock.
  /// - Throws: ``EditionError/output(_:)``, with ``FileError/held(path:)`` where another run has the site
  ///   for longer; ``EditionError/cancelled``.
  static func taken(
    _ site: Site, shard: Shard, by holder: Holder = .run, patience: Double
  ) async throws(EditionError) -> SiteLock {
    let begun = ContinuousClock.now
    var turn: Int32 = -1
    defer { if turn >= 0 { Self.release(turn) } }
    while true {
      do throws(FileError) {
        if turn < 0, patience > 0 { turn = try Self.turn(site) }
        if turn >= 0 || patience <= 0 { return try SiteLock(site, shard: shard, by: holder) }
      } catch {
        guard case .held = error else { throw .output(error) }
      }
      let most = Self.holder(of: site) == .server ? max(patience, serverPatience) : patience
      if ContinuousClock.now >= begun + .seconds(most) { throw .output(.held(path: site.path)) }
      if (try? await Task.sleep(for: .milliseconds(20))) == nil { throw .cancelled }
    }
  }

  /// The turn of whoever waits longest, an open file; -1 where another has it.
  private static func turn(_ site: Site) throws(FileError) -> Int32 {
    try Files.makeFolder(site.hidden)
    let descriptor = open(site.hidden + "/turn", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: site.path, code: errno) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return -1
  }

  /// The program that claims to hold the site.
  private static func holder(of site: Site) -> Holder? {
    (try? ConfinedFolder(site.hidden).read("lock", most: 16))?.first.flatMap(Holder.init)
  }

  /// Locks the site for `shard`; a whole run gets it alone.
  ///
  /// - Throws: ``FileError/held(path:)`` at once if another run holds it,
  ///   ``FileError/unwritable(path:code:)``.
  init(_ site: Site, shard: Shard, by holder: Holder = .run) throws(FileError) {
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
    mark = holder.rawValue
    // If the disk is full, the first file that is written will say so.
    _ = pwrite(descriptor, &mark, 1, 0)
  }

  /// Records that the run was completed, so that the next one need not look for leftovers.
  func finish() { if shard < 0 { _ = ftruncate(descriptor, 0) } }

  deinit {
    if shard >= 0 { Self.release(shard) }
    Self.release(descriptor)
  }

  /// Gives up a lock.
  ///
  /// Closing alone would leave it to a child that another thread has forked and that has not begun its
  /// program yet: until then it holds the same open file.
  private static func release(_ descriptor: Int32) {
    _ = flock(descriptor, LOCK_UN)
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
