// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// A program that ran to its end.
public struct Shell: Sendable {
  /// Its exit code; 128 and the signal where one ended it.
  public let code: Int32
  /// What it printed.
  public let output: String
  /// What it complained of.
  public let errors: String

  /// Runs `program` with `arguments`, by the path, and waits.
  public init(
    _ program: String, _ arguments: [String], input: Data? = nil,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = environment.map { "\($0.key)=\($0.value)" } + [program] + arguments
    let scratch = try Scratch()
    let out = scratch.url.appendingPathComponent("out")
    let err = scratch.url.appendingPathComponent("err")
    let given = scratch.url.appendingPathComponent("in")
    try (input ?? Data()).write(to: given)
    for url in [out, err] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    code =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    output = String(decoding: try Data(contentsOf: out), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: err), as: UTF8.self)
  }
}
