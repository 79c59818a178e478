// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
package import ListenCore

/// The identifiers of the hooks that were accepted, kept in a file as long as their time would still be
/// accepted: so neither a restart nor a loss of power lets one in again.
///
/// It is used by one thread at a time.
package final class SeenHooks {
  private let path: String
  private var seen: [String: Int] = [:]
  private var lines = 0

  /// The identifiers in the file at `path`, which need not exist.
  package init(_ path: String, now: Int) {
    self.path = path
    guard let bytes = try? Files.read(path, most: FileBound.record) else { return }
    for line in bytes.split(separator: 0x0A) {
      // A line that was cut off by a loss of power has no identifier, and was never answered.
      let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
      guard words.count == 2, let time = Int(words[0]) else { continue }
      seen[String(words[1])] = time
    }
    lines = seen.count
    forget(now)
  }

  /// Whether a hook called `id` was accepted.
  package func contains(_ id: String) -> Bool { seen[id] != nil }

  /// Notes that the hook `id` with that time is accepted, on the disk before it returns.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package func add(_ id: String, time: Int, now: Int) throws(FileError) {
    forget(now)
    seen[id] = time
    if lines > 2 * seen.count + 1_000 {
      let text = seen.map { "\($0.value) \($0.key)\n" }.sorted().joined()
      try Files.write(Array(text.utf8), to: path, durable: true)
      lines = seen.count
      return
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
    defer { close(descriptor) }
    try Files.append(Array("\(time) \(id)\n".utf8), to: descriptor, path)
    guard fsync(descriptor) == 0 else { throw .unwritable(path: path, code: errno) }
    lines += 1
  }

  private func forget(_ now: Int) {
    // Twice the tolerance, since the sender's clock may be ahead.
    let limit = now - 2 * HookSignature.tolerance
    if seen.count > 100 || lines == seen.count { seen = seen.filter { $0.value > limit } }
  }
}
