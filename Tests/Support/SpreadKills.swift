// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// Kills of a program at moments that are spread over its run, however fast it runs just now.
public enum SpreadKills {
  /// Starts the program again and again and kills it, each time at a later share of `time`.
  ///
  /// Where it ended before its moment, it is faster now than when `time` was taken: the time is halved,
  /// and the moment tried again.
  ///
  /// - Parameters:
  ///   - count: kills that are wanted.
  ///   - time: what a run takes, about.
  ///   - start: starts the program.
  ///   - after: looks at what is left, after each run.
  /// - Throws: what `start` or `after` throws.
  /// - Returns: the number of runs that were killed, `count` unless the program ends at once.
  public static func run(
    _ count: Int, over time: Duration, start: () throws -> Process, after: () throws -> Void
  ) throws -> Int {
    var seconds = time / .seconds(1)
    var killed = 0
    for _ in 0..<4 * count where killed < count {
      let process = try start()
      Thread.sleep(forTimeInterval: seconds * Double(killed + 1) / Double(count + 2))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 } else { seconds /= 2 }
      try after()
    }
    return killed
  }
}
