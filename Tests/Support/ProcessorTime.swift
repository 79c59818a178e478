// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// What work costs, however busy the machine is.
public enum ProcessorTime {
  /// Seconds of a processor that the calling thread takes for `work`.
  public static func of(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
