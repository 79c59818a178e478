// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Values as JSON files: the same bytes for the same value.
enum JSONDocument {
  /// The file; the values of this room are texts and finite numbers, which always can be encoded.
  static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return [UInt8](try encoder.encode(value)) + [10] } catch {
      assertionFailure("\(error)")
      return []
    }
  }

  /// Seconds to the millisecond.
  static func seconds(_ time: PlayingTime) -> Double {
    Double((time.microseconds + 500) / 1000) / 1000
  }
}
