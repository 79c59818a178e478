// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

/// A signal ends a command within seconds, whatever it waits for.
@Suite struct SignalTests {
  @Test(
    "A read that never ends does not keep a command from ending, nor its site from the next",
    arguments: [(SIGTERM, Int32(143)), (SIGINT, Int32(130))])
  func blockedRead(signal: Int32, code: Int32) throws {
    let scratch = try Scratch()
    let base = scratch.url.path
    #expect(mkfifo(base + "/pipe.md", 0o600) == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Products.listen)
    process.arguments = ["edition", base + "/pipe.md", "-o", base + "/site"]
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    try Waiting.until("the site's lock") {
      FileManager.default.fileExists(atPath: base + "/site/.listen/lock") || !process.isRunning
    }
    Thread.sleep(forTimeInterval: 0.3)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == code)
    // Its own clock says how long it took: this machine may be busy. What ended sooner says nothing.
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let given = "did not end within 4 s"
    #expect(said.isEmpty || said.contains(given), "\(said)")
    try Data("# Rain at last\n\nIt rained for an hour.\n".utf8)
      .write(to: URL(fileURLWithPath: base + "/a.md"))
    #expect(
      try Shell(Products.listen, ["edition", base + "/a.md", "-o", base + "/site"]).code == 0)
  }
}
