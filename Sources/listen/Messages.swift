// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What the command says: results on stdout, lines for people on stderr.
enum Messages {
  static func error(_ text: String) { write("listen: \(text)\n") }

  static func warning(_ text: String) { write("listen: warning: \(text)\n") }

  /// A line on stdout.
  static func result(_ line: String) { write(result: line + "\n") }

  static func write(result text: String) {
    // A reader that has gone away is no fault of ours: what it wanted, it has.
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }

  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
