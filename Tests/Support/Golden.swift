// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Testing

/// Files under `Tests/Fixtures` that hold what is right, read by a person.
public enum Golden {
  /// Compares `text` with the golden `name`; a missing one fails, and `LISTEN_RECORD=1` writes it
  /// and fails too, so that it is read before it counts.
  public static func check(_ text: String, _ name: String) throws {
    let url = Products.package.appendingPathComponent("Tests/Fixtures/\(name)")
    if ProcessInfo.processInfo.environment["LISTEN_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(name): read it, then run without LISTEN_RECORD")
      return
    }
    guard let data = FileManager.default.contents(atPath: url.path) else {
      Issue.record("no golden \(name); LISTEN_RECORD=1 writes it")
      return
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard text != expected else { return }
    let pairs = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated()
    let first = pairs.first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs at line \((first?.offset ?? -1) + 1)
      found:    \(first?.element.0 ?? "another length")
      expected: \(first?.element.1 ?? "")
      """)
  }
}
