// SPDX-License-Identifier: GPL-3.0-or-later

extension StringProtocol {
  /// The text with every run of white space as one space, and none at its ends.
  package func foldingWhiteSpace() -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    var pending = false
    var previous: UInt8 = 0
    for byte in utf8 {
      // U+00A0 is C2 A0 in UTF-8.
      if byte == 0xA0, previous == 0xC2 {
        folded.removeLast()
        if folded.last == 0x20 { folded.removeLast() }
        pending = !folded.isEmpty
        previous = 0
        continue
      }
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        pending = !folded.isEmpty
      } else {
        if pending {
          folded.append(0x20)
          pending = false
        }
        folded.append(byte)
      }
      previous = byte
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
