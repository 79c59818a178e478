// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Encodes a value as one line of `--json`, with its keys in order and empty keys left out.
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
