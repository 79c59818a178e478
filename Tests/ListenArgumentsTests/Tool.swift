// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A program of the system that judges what we generate.
enum Tool {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  static func has(_ name: String) -> Bool { path(of: name) != nil }

  static func run(_ name: String, _ arguments: [String], input: String = "") throws -> Result {
    // Through files: a pipe that nobody empties stops the program.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    let emptyFolder = folder.appending(path: "work")
    try FileManager.default.createDirectory(at: emptyFolder, withIntermediateDirectories: true)
    try Data(input.utf8).write(to: files[0])
    try Data().write(to: files[1])
    try Data().write(to: files[2])
    let process = Process()
    process.executableURL = path(of: name)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    process.currentDirectoryURL = emptyFolder
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8))
  }

  private static func path(of name: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
