// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Glibc

/// A lock that ends with its holder, however that ends.
///
/// State how long you hold it with `defer { withExtendedLifetime(lock) {} }`: Swift may destroy a
/// value after its last use, whether or not it can be copied.
package final class FileLock: Sendable {
  private let descriptor: Int32
  private let path: String

  /// Locks the file at `path`, which exists only while the lock is held.
  ///
  /// - Throws: ``FileError/held(path:)`` with the name `what` if another process holds it;
  ///   ``FileError/unwritable(path:code:)``.
  package init(_ path: String, for what: String) throws(FileError) {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw .unwritable(path: what, code: errno) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(descriptor)
        throw code == EWOULDBLOCK ? .held(path: what) : .unwritable(path: what, code: code)
      }
      // The one who held it may have removed the file between our opening and locking it.
      var opened = stat()
      var named = stat()
      if fstat(descriptor, &opened) == 0, stat(path, &named) == 0, opened.st_ino == named.st_ino {
        self.descriptor = descriptor
        self.path = path
        return
      }
      close(descriptor)
    }
  }

  /// The lock at `path`, once nobody else has it.
  ///
  /// - Parameters:
  ///   - path: a file that is there only while the lock is held.
  ///   - what: The name of the lock in errors.
  ///   - patience: seconds for which another holder is waited for.
  /// - Returns: the lock.
  /// - Throws: ``FileError/held(path:)``, ``FileError/unwritable(path:code:)``.
  package static func taken(
    _ path: String, for what: String, patience: Double
  ) async throws(FileError) -> FileLock {
    let deadline = ContinuousClock.now + .seconds(patience)
    while true {
      do throws(FileError) { return try FileLock(path, for: what) } catch {
        guard case .held = error, ContinuousClock.now < deadline, !Task.isCancelled else {
          throw error
        }
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
  }

  deinit {
    unlink(path)
    // A child that was forked a moment ago may hold the same open file until its program begins.
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
