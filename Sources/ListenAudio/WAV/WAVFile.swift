// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A WAV file: 16-bit mono PCM with tags and cue points.
///
/// RIFF/WAVE (Multimedia Programming Interface and Data Specifications 1.0, 1991): `fmt `,
/// `LIST INFO` in UTF-8 before `data`, `cue ` and `LIST adtl` after it. Chunks are padded to even
/// lengths.
public struct WAVFile: Sendable, Hashable {
  /// A labelled position.
  public struct Cue: Sendable, Hashable {
    /// The position in samples from the start of the data.
    public var sample: Int
    /// A text for what is heard from there.
    public var label: String

    /// A cue point.
    public init(sample: Int, label: String) {
      self.sample = sample
      self.label = label
    }
  }

  /// One `LIST INFO` entry.
  public struct Tag: Sendable, Hashable {
    /// Four letters, such as `INAM`.
    public var id: String
    /// The value, in UTF-8 in the file.
    public var text: String

    /// An entry.
    public init(_ id: String, _ text: String) {
      self.id = id
      self.text = text
    }
  }

  /// The sample rate in hertz.
  public var sampleRate: Int
  /// The `LIST INFO` entries in order.
  public var info: [Tag]
  /// The cue points in ascending order.
  public var cues: [Cue]
  /// The sound.
  public var samples: [Int16]
  /// The number of silent samples after the sound.
  public var silence: Int

  /// A file with `samples`, followed by `silence` silent samples.
  public init(
    sampleRate: Int, info: [Tag] = [], cues: [Cue] = [],
    samples: [Int16], silence: Int = 0
  ) {
    self.sampleRate = sampleRate
    self.info = info
    self.cues = cues
    self.samples = samples
    self.silence = silence
  }

  /// The total number of samples.
  public var sampleCount: Int { samples.count + silence }

  /// The bytes of the file.
  public var encoded: [UInt8] {
    let tail = tail
    var bytes = head
    bytes.reserveCapacity(bytes.count + 2 * sampleCount + tail.count)
    bytes += Self.bytes(samples)
    bytes += repeatElement(0, count: 2 * silence)
    return bytes + tail
  }

  /// Writes the file to `path`, in a folder that nobody reads yet.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func write(to path: String) throws(FileError) -> (bytes: Int, integrity: String) {
    var file = try HashedFile(path)
    try file.write(head)
    #if _endian(little)
      let result: Result<Void, FileError> = samples.withUnsafeBytes { raw in
        do throws(FileError) { return .success(try file.write(raw)) } catch {
          return .failure(error)
        }
      }
      try result.get()
    #else
      try file.write(Self.bytes(samples))
    #endif
    try file.write([UInt8](repeating: 0, count: 2 * silence) + tail)
    let bytes = file.bytes
    return (bytes, file.integrity())
  }

  /// The bytes before the sound.
  var head: [UInt8] {
    var list: [UInt8] = Array("INFO".utf8)
    for tag in info where !tag.text.isEmpty {
      Self.append(chunk: tag.id, Array(tag.text.utf8) + [0], to: &list)
    }
    var bytes: [UInt8] = Array("RIFF\0\0\0\0WAVE".utf8)
    var format: [UInt8] = []
    for value in [1, 1] { Self.append(UInt16(value), to: &format) }
    for value in [sampleRate, 2 * sampleRate] { Self.append(UInt32(value), to: &format) }
    for value in [2, 16] { Self.append(UInt16(value), to: &format) }
    Self.append(chunk: "fmt ", format, to: &bytes)
    if list.count > 4 { Self.append(chunk: "LIST", list, to: &bytes) }
    bytes += "data".utf8
    Self.append(UInt32(2 * sampleCount), to: &bytes)
    let size = UInt32(bytes.count + 2 * sampleCount + tail.count - 8)
    for shift in 0..<4 { bytes[4 + shift] = UInt8(truncatingIfNeeded: size >> (8 * shift)) }
    return bytes
  }

  /// The bytes after the sound.
  var tail: [UInt8] {
    var bytes: [UInt8] = []
    if !cues.isEmpty { appendCues(to: &bytes) }
    return bytes
  }

  /// The bytes of samples in the file.
  static func bytes(_ samples: [Int16]) -> [UInt8] {
    #if _endian(little)
      samples.withUnsafeBytes { Array($0) }
    #else
      samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    #endif
  }

  private func appendCues(to bytes: inout [UInt8]) {
    var points: [UInt8] = []
    var labels: [UInt8] = Array("adtl".utf8)
    Self.append(UInt32(cues.count), to: &points)
    for (index, cue) in cues.enumerated() {
      Self.append(UInt32(index + 1), to: &points)
      Self.append(UInt32(cue.sample), to: &points)
      points += "data".utf8
      for value in [0, 0, cue.sample] { Self.append(UInt32(value), to: &points) }
      var label: [UInt8] = []
      Self.append(UInt32(index + 1), to: &label)
      Self.append(chunk: "labl", label + Array(cue.label.utf8) + [0], to: &labels)
    }
    Self.append(chunk: "cue ", points, to: &bytes)
    Self.append(chunk: "LIST", labels, to: &bytes)
  }

  private static func append(chunk id: String, _ body: [UInt8], to bytes: inout [UInt8]) {
    bytes += id.utf8
    append(UInt32(body.count), to: &bytes)
    bytes += body
    if !body.count.isMultiple(of: 2) { bytes.append(0) }
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt32(shift)))) }
  }

  private static func append(_ value: UInt16, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }
}
