// SPDX-License-Identifier: GPL-3.0-or-later

/// The dimensions of a PNG or JPEG, read from its first bytes.
struct PictureSize: Sendable, Hashable {
  /// The width in pixels.
  let width: Int
  /// The height in pixels.
  let height: Int

  /// Whether directories accept it: square, with 1400 to 3000 pixels (Apple).
  var isFitForShow: Bool { width == height && (1400...3000).contains(width) }

  /// The dimensions of the picture that begins with `bytes`; nil if the format is different or the
  /// bytes are too few.
  init?(_ bytes: [UInt8]) {
    func number(_ at: Int, _ size: Int) -> Int {
      bytes[at..<at + size].reduce(0) { $0 << 8 | Int($1) }
    }
    if bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) {
      width = number(16, 4)
      height = number(20, 4)
      return
    }
    // JPEG (ITU-T T.81, annex B): segments until a frame header, SOF0 to SOF15 but DHT, JPG and DAC.
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var at = 2
    while at + 9 <= bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        height = number(at + 5, 2)
        width = number(at + 7, 2)
        return
      }
      at += 2 + max(2, number(at + 2, 2))
    }
    return nil
  }
}
