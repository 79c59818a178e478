// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// A WAV file from any program, read as mono: PCM with 8, 16, 24 or 32 bits, or floating point with
/// 32 or 64, any number of channels, `WAVE_FORMAT_EXTENSIBLE` included.
package struct PCMFile: Sendable {
  /// The sample rate in hertz.
  let sampleRate: Int
  /// The mean of all channels.
  let samples: [Int16]

  /// A reason why a file is unusable: what was found, and what would be right.
  package struct Fault: Error, Hashable {
    package var found: String
    package var expected: String
  }

  /// The maximum length of a file in seconds.
  static let longest = 120

  private enum Encoding: Hashable {
    case whole(Int)
    case floating(Int)

    var size: Int {
      switch self {
      case .whole(let bits), .floating(let bits): bits / 8
      }
    }
  }

  /// Reads `bytes`.
  ///
  /// - Throws: ``Fault``.
  package init(_ bytes: [UInt8]) throws(Fault) {
    let expected = "a WAV file of PCM, 8 to 32 bit or floating point"
    func value(_ at: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    guard bytes.count >= 12, bytes[0..<4].elementsEqual("RIFF".utf8),
      bytes[8..<12].elementsEqual("WAVE".utf8)
    else { throw Fault(found: "no WAV file", expected: expected) }
    var position = 12
    var format: (encoding: Encoding, channels: Int, rate: Int)?
    var data: Range<Int>?
    while position + 8 <= bytes.count, data == nil {
      let size = value(position + 4, 4)
      let body = position + 8
      // A program that writes to a pipe cannot fill in the size of the data.
      let end = min(bytes.count, body + size)
      if bytes[position..<position + 4].elementsEqual("fmt ".utf8), body + 16 <= end {
        var tag = value(body, 2)
        if tag == 0xFFFE, body + 26 <= end { tag = value(body + 24, 2) }
        format = try Self.format(tag, value(body + 14, 2), value(body + 2, 2), value(body + 4, 4))
      }
      if bytes[position..<position + 4].elementsEqual("data".utf8) { data = body..<end }
      position = body + size + size % 2
    }
    guard let format, let data else {
      throw Fault(found: "a WAV file without \"fmt \" and \"data\"", expected: expected)
    }
    let frame = format.channels * format.encoding.size
    let count = data.count / frame
    guard count > 0 else { throw Fault(found: "a WAV file without sound", expected: expected) }
    guard count <= Self.longest * format.rate else {
      throw Fault(
        found: "a sound of \(PlayingTime(samples: count, rate: format.rate).clock)",
        expected: "at most \(Self.longest / 60) minutes")
    }
    sampleRate = format.rate
    samples = (0..<count).map { index in
      var sum: Float = 0
      for channel in 0..<format.channels {
        let at = data.lowerBound + index * frame + channel * format.encoding.size
        sum += Self.sample(bytes, at, format.encoding)
      }
      let mean = sum / Float(format.channels) * 32768
      return Int16(max(-32768, min(32767, mean.rounded())))
    }
  }

  private static func format(_ tag: Int, _ bits: Int, _ channels: Int, _ rate: Int)
    throws(Fault) -> (Encoding, Int, Int)
  {
    guard (1...8).contains(channels), WAVHeader.sampleRates.contains(rate) else {
      throw Fault(
        found: "\(channels) channels at \(rate) Hz", expected: "1 to 8 channels at 4 to 384 kHz")
    }
    switch (tag, bits) {
    case (1, 8), (1, 16), (1, 24), (1, 32): return (.whole(bits), channels, rate)
    case (3, 32), (3, 64): return (.floating(bits), channels, rate)
    default:
      throw Fault(
        found: "WAV of format \(tag), \(bits) bit",
        expected: "PCM (1) of 8, 16, 24 or 32 bit, or floating point (3)")
    }
  }

  /// A sample from −1 to 1.
  private static func sample(_ bytes: [UInt8], _ at: Int, _ encoding: Encoding) -> Float {
    var bits: UInt64 = 0
    for index in 0..<encoding.size { bits |= UInt64(bytes[at + index]) << (8 * UInt64(index)) }
    switch encoding {
    case .whole(8): return (Float(bits) - 128) / 128
    case .whole(let size):
      let shift = UInt64(64 - size)
      return Float(
        Double(Int64(bitPattern: bits << shift) >> Int64(shift)) / pow(2, Double(size - 1)))
    case .floating(32):
      let value = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
      return value.isFinite ? max(-1, min(1, value)) : 0
    case .floating:
      let value = Double(bitPattern: bits)
      return value.isFinite ? Float(max(-1, min(1, value))) : 0
    }
  }
}
