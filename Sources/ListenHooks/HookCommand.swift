// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenCore

/// A program that is told of an event: JSON on its standard input, the identifier in
/// `$LISTEN_HOOK_ID`.
struct HookCommand {
  private let words: [String]
  private let seconds: Int

  /// The program in the first of `words`, with the others as its arguments; no shell is involved.
  init(_ words: [String], seconds: Int) {
    self.words = words
    self.seconds = seconds
  }

  /// Why it did not take the hook; nil if it ended with 0 in time.
  func run(_ body: [UInt8], id: String) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = ProcessInfo.processInfo.environment.merging(["LISTEN_HOOK_ID": id]) {
      $1
    }
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    do { try process.run() } catch { return "\(words[0]) cannot be run" }
    // A program that reads nothing is no fault; an event is smaller than a pipe.
    try? input.fileHandleForWriting.write(contentsOf: Data(body))
    try? input.fileHandleForWriting.close()
    guard end.wait(timeout: .now() + .seconds(seconds)) == .success else {
      kill(process.processIdentifier, SIGKILL)
      _ = end.wait(timeout: .now() + .seconds(2))
      return "\(words[0]) took longer than \(seconds) s"
    }
    guard process.terminationReason == .exit else { return "\(words[0]) was ended by a signal" }
    let code = process.terminationStatus
    return code == 0 ? nil : "\(words[0]) ended with \(code)"
  }
}
