// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Foundation

/// Bytes as a file that no disk sees.
final class MemoryFile {
  let descriptor: Int32

  /// A file of `bytes`, read from its start; nil where the system has no memory for it.
  init?(_ bytes: [UInt8]) {
    descriptor = listen_memory_file("input", bytes.count)
    guard descriptor >= 0 else { return nil }
    guard bytes.withUnsafeBytes({ pwrite(descriptor, $0.baseAddress, $0.count, 0) }) == bytes.count
    else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Where it can be opened.
  var url: URL { URL(fileURLWithPath: "/proc/self/fd/\(descriptor)") }
}
