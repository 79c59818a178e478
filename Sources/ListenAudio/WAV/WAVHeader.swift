// SPDX-License-Identifier: GPL-3.0-or-later

/// The header of a WAV file, read back for checking.
public struct WAVHeader: Sendable, Hashable {
  /// The sample rate in hertz.
  public var sampleRate: Int
  /// The number of channels; 1 is mono.
  public var channels: Int
  /// The number of bits in a sample.
  public var bits: Int
  /// The byte range of the sound in the file.
  public var data: Range<Int>

  /// The accepted sample rates in hertz.
  package static let sampleRates = 4_000...384_000

  /// The number of samples in each channel.
  public var sampleCount: Int { bits < 8 ? 0 : data.count / (channels * bits / 8) }

  /// The samples in `bytes`, which this is the header of, where they are 16 bit and mono.
  package func samples(_ bytes: [UInt8]) -> [Int16] {
    guard bits == 16, channels == 1 else { return [] }
    let count = data.count / 2
    let samples = [Int16](unsafeUninitializedCapacity: count) { buffer, filled in
      bytes.withUnsafeBytes { raw in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: raw[data.lowerBound..<data.lowerBound + 2 * count])
        )
      }
      filled = count
    }
    #if _endian(big)
      return samples.map(\.byteSwapped)
    #else
      return samples
    #endif
  }

  /// Reads the chunks of `bytes`; nil where they are not a whole PCM file.
  public init?(_ bytes: [UInt8]) {
    func value(_ at: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    guard bytes.count >= 12, bytes[0..<4].elementsEqual("RIFF".utf8),
      bytes[8..<12].elementsEqual("WAVE".utf8), value(4, 4) == bytes.count - 8
    else { return nil }
    var position = 12
    var format: (rate: Int, channels: Int, bits: Int)?
    var found: Range<Int>?
    while position + 8 <= bytes.count {
      let size = value(position + 4, 4)
      let body = position + 8
      guard body + size <= bytes.count else { return nil }
      if bytes[position..<position + 4].elementsEqual("fmt ".utf8), size >= 16,
        value(body, 2) == 1
      {
        format = (value(body + 4, 4), value(body + 2, 2), value(body + 14, 2))
      }
      if bytes[position..<position + 4].elementsEqual("data".utf8) { found = body..<body + size }
      position = body + size + size % 2
    }
    guard let format, let found, format.channels > 0, format.bits >= 8,
      Self.sampleRates.contains(format.rate)
    else { return nil }
    sampleRate = format.rate
    channels = format.channels
    bits = format.bits
    data = found
  }
}
