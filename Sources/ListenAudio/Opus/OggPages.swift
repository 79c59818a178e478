// SPDX-License-Identifier: GPL-3.0-or-later

/// The pages of an Ogg Opus file (RFC 3533, section 6; RFC 7845).
enum OggPages {
  /// The sample rate in which Opus counts, in hertz, whatever the input's rate.
  static let sampleRate = 48_000

  /// The number of samples that a player gets from the file `bytes`; nil if its pages are not
  /// intact.
  static func length(_ bytes: [UInt8]) -> Int? {
    func value(_ at: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    var position = 0
    var skip: Int?
    var end: Int?
    var isLast = false
    while position + 27 <= bytes.count {
      guard bytes[position..<position + 4].elementsEqual("OggS".utf8) else { return nil }
      let segments = Int(bytes[position + 26])
      let body = position + 27 + segments
      guard body <= bytes.count else { return nil }
      let size = bytes[position + 27..<body].reduce(0) { $0 + Int($1) }
      guard body + size <= bytes.count else { return nil }
      if skip == nil {
        guard size >= 12, bytes[body..<body + 8].elementsEqual("OpusHead".utf8) else { return nil }
        skip = value(body + 10, 2)
      }
      let granule = value(position + 6, 8)
      if granule >= 0 { end = granule }
      isLast = bytes[position + 5] & 4 != 0
      position = body + size
    }
    // Each page holds 255 packets of 120 ms at most; a file says what it likes.
    guard let skip, let end, isLast, position == bytes.count, end <= 1 << 40 else { return nil }
    return end - skip
  }
}
