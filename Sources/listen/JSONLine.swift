// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A value as one line of `--json`: its keys in order, those with nothing to say left out.
enum JSONLine {
  /// The line, without its end.
  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return String(decoding: try encoder.encode(value), as: UTF8.self) } catch {
      // Lines are of texts, whole numbers and truth values, which always can be encoded.
      preconditionFailure("\(error)")
    }
  }
}
