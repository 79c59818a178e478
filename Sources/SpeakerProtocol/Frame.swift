// SPDX-License-Identifier: GPL-3.0-or-later

/// A message from a speaker.
///
/// On the wire a frame consists of its payload's length (4 bytes), its kind (1 byte) and the
/// payload, all little-endian. A frame never exceeds ``maximumSize``. A `write` of one frame to a
/// pipe, or of several frames that are together no larger, is therefore atomic (POSIX, PIPE_BUF),
/// and a child killed at any instant leaves only whole frames.
public enum Frame: Sendable, Hashable {
  /// The speaker is ready.
  ///
  /// The frame has the engine's version, as ``SpeakerIdentity`` reads it, and the sample rate in
  /// hertz.
  case ready(version: String, sampleRate: UInt32)
  /// 16-bit mono samples.
  case audio([Int16])
  /// A word begins.
  ///
  /// The frame has its first character, counted from 1, its length in the text (both in Unicode
  /// scalars), and the sample at which it starts.
  case word(position: UInt32, length: UInt32, sample: UInt32)
  /// A phoneme or a pause begins at this sample.
  ///
  /// It belongs to the preceding word in the stream.
  case sound(sample: UInt32, isPause: Bool)
  /// A part of the phonemes of one line, counted from 0; the parts of a line must be joined.
  case phonemes(line: UInt32, text: String)
  /// The number of samples in the shared memory; the samples of audio frames follow them.
  case shared(samples: UInt32)
  /// The request is finished; no further frame belongs to it.
  case finished(Outcome)

  /// The outcome of a request.
  public enum Outcome: Sendable, Hashable {
    /// Everything was spoken.
    case done
    /// The engine has no such voice, or the voice's file is unusable.
    case voiceMissing
    /// The engine refused, with this status code.
    case refused(Int32)
    /// The child died of this signal, because of a crash or a limit.
    case killed(signal: Int32)
  }

  /// The maximum size of a frame with its header, in bytes: Linux's PIPE_BUF.
  public static let maximumSize = 4096
  /// The size of length and kind, in bytes.
  public static let headerSize = 5
  /// The maximum number of samples in an audio frame.
  public static let maximumSamples = (maximumSize - headerSize) / 2
  /// The maximum number of bytes of phonemes in a frame.
  public static let maximumPhonemeBytes = maximumSize - headerSize - 4
}

extension Frame {
  /// The phonemes of one line in as many frames as they need.
  public static func phonemes(of ipa: String, line: UInt32) -> [Frame] {
    var frames: [Frame] = []
    var bytes = Array(ipa.utf8)[...]
    while !bytes.isEmpty {
      var end = bytes.startIndex + min(bytes.count, maximumPhonemeBytes)
      while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      frames.append(.phonemes(line: line, text: String(decoding: bytes[..<end], as: UTF8.self)))
      bytes = bytes[end...]
    }
    return frames
  }

  /// The bytes of the frame.
  public var encoded: [UInt8] {
    var payload = ByteWriter()
    let kind: UInt8
    switch self {
    case .ready(let version, let sampleRate):
      kind = 1
      payload.append(sampleRate)
      payload.append(contentsOf: version.utf8)
    case .audio(let samples):
      kind = 2
      #if _endian(little)
        samples.withUnsafeBytes { payload.append(contentsOf: $0) }
      #else
        for sample in samples { payload.append(UInt16(bitPattern: sample)) }
      #endif
    case .word(let position, let length, let sample):
      kind = 3
      payload.append(position)
      payload.append(length)
      payload.append(sample)
    case .phonemes(let line, let text):
      kind = 4
      payload.append(line)
      payload.append(contentsOf: text.utf8)
    case .sound(let sample, let isPause):
      kind = 6
      payload.append(sample)
      payload.append(contentsOf: [isPause ? 1 : 0])
    case .shared(let samples):
      kind = 7
      payload.append(samples)
    case .finished(let outcome):
      kind = 5
      let (code, detail): (UInt32, Int32) =
        switch outcome {
        case .done: (0, 0)
        case .voiceMissing: (1, 0)
        case .refused(let status): (2, status)
        case .killed(let signal): (3, signal)
        }
      payload.append(code)
      payload.append(UInt32(bitPattern: detail))
    }
    var frame = ByteWriter()
    frame.append(UInt32(payload.bytes.count))
    frame.append(contentsOf: [kind])
    frame.append(contentsOf: payload.bytes)
    return frame.bytes
  }

  /// The payload's length and the kind in a header of ``headerSize`` bytes.
  ///
  /// - Throws: ``ProtocolError/garbage`` if no frame has such a length.
  public static func header(_ bytes: [UInt8]) throws(ProtocolError) -> (length: Int, kind: UInt8) {
    var reader = ByteReader(bytes)
    let length = Int(try reader.uint32())
    guard length <= maximumSize - headerSize else { throw .garbage }
    return (length, try reader.uint8())
  }

  /// The frame of `kind` with this payload.
  ///
  /// - Throws: ``ProtocolError/garbage`` if the payload does not fit the kind.
  public init(kind: UInt8, payload: [UInt8]) throws(ProtocolError) {
    var reader = ByteReader(payload)
    switch kind {
    case 1:
      let rate = try reader.uint32()
      self = .ready(version: reader.restAsText(), sampleRate: rate)
    case 2:
      guard payload.count.isMultiple(of: 2) else { throw .garbage }
      self = .audio(
        [Int16](unsafeUninitializedCapacity: payload.count / 2) { buffer, count in
          count = payload.count / 2
          payload.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
          #if _endian(big)
            for index in 0..<count { buffer[index] = buffer[index].byteSwapped }
          #endif
        })
    case 3:
      self = .word(
        position: try reader.uint32(), length: try reader.uint32(), sample: try reader.uint32())
    case 4:
      let line = try reader.uint32()
      self = .phonemes(line: line, text: reader.restAsText())
    case 5:
      let code = try reader.uint32()
      let detail = Int32(bitPattern: try reader.uint32())
      switch code {
      case 0: self = .finished(.done)
      case 1: self = .finished(.voiceMissing)
      case 2: self = .finished(.refused(detail))
      case 3: self = .finished(.killed(signal: detail))
      default: throw .garbage
      }
    case 6:
      let sample = try reader.uint32()
      self = .sound(sample: sample, isPause: try reader.uint8() != 0)
    case 7: self = .shared(samples: try reader.uint32())
    default: throw .garbage
    }
  }
}
