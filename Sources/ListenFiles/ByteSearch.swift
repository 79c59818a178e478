// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

extension [UInt8] {
  /// Whether `needle` occurs, byte for byte.
  package func contains(bytes needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    return withUnsafeBytes { hay in
      needle.withUnsafeBytes { needle in
        guard let start = hay.baseAddress, let pattern = needle.baseAddress else { return false }
        var at = start
        while true {
          let left = hay.count - (at - start)
          guard left >= needle.count, let found = memchr(at, Int32(first), left) else {
            return false
          }
          let place = UnsafeRawPointer(found)
          guard hay.count - (place - start) >= needle.count else { return false }
          if memcmp(place, pattern, needle.count) == 0 { return true }
          at = place + 1
        }
      }
    }
  }

  /// Whether there is a NUL.
  package var containsNUL: Bool {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return memchr(start, 0, bytes.count) != nil
    }
  }

  /// Letters and digits in lower case, and all that is past ASCII: enough to tell texts apart whatever
  /// their spaces and marks are.
  package var lettersOnly: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for byte in self {
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: result.append(byte)
      case 0x80...: result.append(byte)
      default: break
      }
    }
    return result
  }
}

extension Collection where Element == UInt8 {
  /// A key for tables of names (FNV-1a), many times as fast as hashing byte by byte.
  package var nameKey: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

extension ArraySlice<UInt8> {
  /// Whether `needle`, in lower-case ASCII, occurs in any case.
  package func containsFolded(_ needle: StaticString) -> Bool {
    let count = needle.utf8CodeUnitCount
    return withUnsafeBufferPointer { hay in
      guard hay.count >= count else { return false }
      let pattern = UnsafeBufferPointer(start: needle.utf8Start, count: count)
      var at = 0
      while at + count <= hay.count {
        var length = 0
        while length < count, hay[at + length] | 0x20 == pattern[length] | 0x20 { length += 1 }
        if length == count { return true }
        at += 1
      }
      return false
    }
  }
}
