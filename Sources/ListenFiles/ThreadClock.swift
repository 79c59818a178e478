// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// The processor time of threads.
enum ThreadClock {
  /// Seconds that `thread`, which has not ended, has used.
  static func seconds(_ thread: pthread_t) -> Double {
    var clock = clockid_t()
    // Two words: the compiler does not agree with itself on which module declares their names.
    let used = UnsafeMutablePointer<timespec>.allocate(capacity: 1)
    defer { used.deallocate() }
    guard pthread_getcpuclockid(thread, &clock) == 0, clock_gettime(clock, used) == 0 else {
      return 0
    }
    let words = UnsafeRawPointer(used)
    return Double(words.load(as: Int.self))
      + Double(words.load(fromByteOffset: MemoryLayout<Int>.stride, as: Int.self)) / 1e9
  }
}
