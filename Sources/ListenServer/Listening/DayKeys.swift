// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// Hashes of readers by a key that is made for each day, from random bits, and is written nowhere.
///
/// A reader has the same hash throughout a day. From one day to the next, and once the program has
/// ended, nobody can tell readers by their hashes, nor find an address by hashing all there are.
struct DayKeys {
  private var keys: [Int: [UInt8]] = [:]
  /// Whether the keys of other days are forgotten.
  private let isForgetful: Bool

  /// Keys of all days that are asked for or, where they pass one by one, of the last day alone.
  init(isForgetful: Bool = false) { self.isForgetful = isForgetful }

  /// The first eight bytes of the hash of `reader` on `day`, a number of days.
  mutating func hash(_ reader: String, day: Int) -> UInt64 {
    let key = key(of: day)
    return SHA256.digest(key + Array(reader.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func key(of day: Int) -> [UInt8] {
    if let key = keys[day] { return key }
    var random = SystemRandomNumberGenerator()
    let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    if isForgetful { keys.removeAll() }
    keys[day] = key
    return key
  }
}
