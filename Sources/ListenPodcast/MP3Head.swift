// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

/// The first frame of an MP3 with a constant bit rate, which determines the length of the file
/// (ISO/IEC 11172-3, section 2.4.1.3).
struct MP3Head {
  /// The playing time in seconds, including the encoder's delay.
  let seconds: Double

  /// Bit rates of MPEG-1 layer III in kbit/s.
  private static let rates = [
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
  ]

  /// The head of the file at `path`; nil if it is not such an MP3.
  init?(ofFile path: String) {
    guard let size = Files.size(of: path), let file = FileHandle(forReadingAtPath: path) else {
      return nil
    }
    defer { try? file.close() }
    guard let tag = try? file.read(upToCount: 10), tag.count == 10 else { return nil }
    var start = 0
    if tag.starts(with: "ID3".utf8) { start = 10 + tag[6..<10].reduce(0) { $0 << 7 | Int($1) } }
    guard (try? file.seek(toOffset: UInt64(start))) != nil,
      let header = try? file.read(upToCount: 4), header.count == 4,
      header[0] == 0xFF, header[1] & 0xFE == 0xFA, header[2] >> 4 < 15, header[2] >> 4 > 0
    else { return nil }
    seconds = Double((size - start) * 8) / Double(Self.rates[Int(header[2] >> 4)] * 1000)
  }
}
