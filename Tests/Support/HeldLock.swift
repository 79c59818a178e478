// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// A lock that another process holds, as a run beside this one would.
public final class HeldLock {
  private let process = Process()

  /// Returns once the file at `path`, made where there is none, is locked.
  public init(_ path: String) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // Without a fork the lock ends with the process that we know.
    process.arguments = ["flock", "--no-fork", path, "sh", "-c", "echo; exec sleep 600"]
    process.standardOutput = output
    try process.run()
    guard try output.fileHandleForReading.read(upToCount: 1)?.count == 1 else {
      throw Waiting.TimedOut(what: "a lock on \(path)")
    }
  }

  /// Gives the lock up.
  public func release() {
    end()
    process.waitUntilExit()
  }

  deinit { end() }

  /// By the signal that nobody ignores: the one that asks is ignored where the tests' parent did.
  private func end() { kill(process.processIdentifier, SIGKILL) }
}
