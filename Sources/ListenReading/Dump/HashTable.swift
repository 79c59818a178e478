// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// A table of what belongs to hashes of words: their bits are spread already, so that they need not
/// be hashed once more.
struct HashTable<Value: Sendable>: Sendable {
  private var slots: [(key: UInt64, value: Value)?]
  private let mask: Int

  /// A table of `entries`, which stay as they are.
  init(_ entries: [UInt64: Value]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    mask = size - 1
    for (key, value) in entries {
      var slot = Self.spread(key) & mask
      while slots[slot] != nil { slot = (slot + 1) & mask }
      slots[slot] = (key, value)
    }
  }

  /// The value stored under `key`.
  subscript(key: UInt64) -> Value? {
    var slot = Self.spread(key) & mask
    while let entry = slots[slot] {
      if entry.key == key { return entry.value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func spread(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 29 ^ key >> 47)
  }
}
