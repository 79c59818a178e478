// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Values as JSON files: the same bytes for the same value.
package enum JSONDocument {
  /// The file; the values of this room are texts and finite numbers, which always can be encoded.
  package static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return [UInt8](try encoder.encode(value)) + [10] } catch {
      assertionFailure("\(error)")
      return []
    }
  }
}
