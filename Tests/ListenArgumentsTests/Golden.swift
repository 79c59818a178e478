// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// A file in `Tests/Fixtures/arguments` that holds what a test must produce.
///
/// A missing one fails. With `LISTEN_RECORD=1` it is written, and the test fails all the same, so
/// that nothing passes unread.
func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/arguments/\(name)").standardized
  let expected = try? String(contentsOf: file, encoding: .utf8)
  if expected == actual { return }
  if ProcessInfo.processInfo.environment["LISTEN_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name): read it, then run again", sourceLocation: sourceLocation)
    return
  }
  guard let expected else {
    Issue.record(
      "no golden \(name); LISTEN_RECORD=1 writes it", sourceLocation: sourceLocation)
    return
  }
  let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(actualLines, expectedLines).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(name), line \(line + 1):
    expected \(expectedLines.dropFirst(line).first.map { "|\($0)|" } ?? "no more lines")
    found    \(actualLines.dropFirst(line).first.map { "|\($0)|" } ?? "no more lines")
    """, sourceLocation: sourceLocation)
}
