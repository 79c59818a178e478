// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenSpeech

/// Encodes speech as bytes: magic number, rate, counts, marks, sounds (the top bit marks a pause),
/// omissions (32-bit little-endian), samples, and a checksum of everything, which detects faults of
/// the disk but not an adversary.
enum SpeechCoding {
  private static let magic: UInt32 = 0x3353_504C  // "LPS3"

  private static let pause: UInt32 = 1 << 31

  static func encode(_ speech: Speech) -> [UInt8] {
    var words: [UInt32] = [
      magic, UInt32(speech.sampleRate), UInt32(speech.marks.count), UInt32(speech.sounds.count),
      UInt32(speech.omitted.count), UInt32(speech.samples.count),
    ]
    for mark in speech.marks { words += [UInt32(mark.offset), UInt32(mark.sample)] }
    for sound in speech.sounds { words.append(UInt32(sound.sample) | (sound.isPause ? pause : 0)) }
    for range in speech.omitted { words += [UInt32(range.lowerBound), UInt32(range.upperBound)] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * words.count + 2 * speech.samples.count + 8)
    for word in words { append(UInt64(word), 4, to: &bytes) }
    #if _endian(little)
      speech.samples.withUnsafeBytes { bytes += $0 }
    #else
      for sample in speech.samples { append(UInt64(UInt16(bitPattern: sample)), 2, to: &bytes) }
    #endif
    append(checksum(bytes[...]), 8, to: &bytes)
    return bytes
  }

  static func decode(_ bytes: [UInt8]) -> Speech? {
    guard bytes.count >= 32 else { return nil }
    func word(_ index: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[4 * index + $1]) << (8 * $1) }
    }
    let (marks, sounds, omitted, samples) = (word(2), word(3), word(4), word(5))
    let header = 4 * (6 + 2 * marks + sounds + 2 * omitted)
    guard word(0) == Int(magic), bytes.count == header + 2 * samples + 8 else { return nil }
    let sum = bytes.suffix(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.1) << (8 * $1.0) }
    guard checksum(bytes.dropLast(8)) == sum else { return nil }
    var speech = Speech(samples: [], sampleRate: word(1))
    for index in 0..<marks {
      speech.marks.append(.init(offset: word(6 + 2 * index), sample: word(7 + 2 * index)))
    }
    for index in 0..<sounds {
      let value = word(6 + 2 * marks + index)
      speech.sounds.append(
        .init(sample: value & ~Int(pause), isPause: value & Int(pause) != 0))
    }
    for index in 0..<omitted {
      let at = 6 + 2 * marks + sounds + 2 * index
      guard word(at) <= word(at + 1) else { return nil }
      speech.omitted.append(word(at)..<word(at + 1))
    }
    speech.samples = [Int16](unsafeUninitializedCapacity: samples) { buffer, count in
      bytes.withUnsafeBytes { raw in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: raw[header..<header + 2 * samples]))
      }
      #if _endian(big)
        for index in 0..<samples { buffer[index] = buffer[index].byteSwapped }
      #endif
      count = samples
    }
    return speech
  }

  /// FNV-1a (Fowler, Noll, Vo) over words of 8 bytes: four sums, each over every fourth word, and
  /// then a sum over the four and the remaining bytes.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    func step(_ hash: UInt64, _ value: UInt64) -> UInt64 {
      let product = (hash ^ value) &* 0x0000_0100_0000_01b3
      return product ^ product >> 32
    }
    return bytes.withUnsafeBytes { raw in
      func word(_ index: Int) -> UInt64 {
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      }
      let basis: UInt64 = 0xcbf2_9ce4_8422_2325
      var (a, b, c, d) = (basis, basis, basis, basis)
      var index = 0
      while index + 32 <= raw.count {
        a = step(a, word(index))
        b = step(b, word(index + 8))
        c = step(c, word(index + 16))
        d = step(d, word(index + 24))
        index += 32
      }
      var hash = step(step(step(step(basis, a), b), c), d)
      while index < raw.count {
        hash = step(hash, UInt64(raw[index]))
        index += 1
      }
      return hash
    }
  }

  private static func append(_ value: UInt64, _ size: Int, to bytes: inout [UInt8]) {
    for shift in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt64(shift)))) }
  }
}
