// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
package import ListenFiles

/// Several MP3 files of ours joined without encoding: their frames in sequence, under one tag and
/// one Info frame.
///
/// Each file begins with an empty bit reservoir and ends in a pause, so its frames may follow any
/// others. Frames are copied piece by piece, so memory does not depend on the length.
package struct JoinedMP3 {
  /// A file to be joined.
  package struct Part {
    var path: String
    /// The offset of its first audio frame.
    var start: Int
    var counts: MP3Info.Counts
    var info: [UInt8]

    /// The contents of the file at `path`; nil if it is not one of ours.
    package init?(_ path: String) {
      self.path = path
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var head = [UInt8](repeating: 0, count: 10)
      guard pread(descriptor, &head, 10, 0) == 10 else { return nil }
      var position = 0
      if head[..<3].elementsEqual("ID3".utf8) {
        position = 10 + head[6..<10].reduce(0) { $0 << 7 | Int($1) }
      }
      var frame = [UInt8](repeating: 0, count: 2048)
      let got = pread(descriptor, &frame, frame.count, off_t(position))
      guard got > 0, let first = MP3Frames(Array(frame[..<got])).frames.first,
        let counts = MP3Info.counts(Array(frame[first]))
      else { return nil }
      start = position + first.count
      self.counts = counts
      info = Array(frame[first])
    }

    /// The number of samples at 44,100 Hz in its frames, up to 50 ms more than in the sound.
    var samples: Int { counts.frames * LAME.samplesPerFrame }

    /// The part without the frames of the intro or the outro, which the encoder kept separate.
    ///
    /// - Parameters:
    ///   - before: the samples of the intro at the speech's rate (half of the MP3's); nil keeps it.
    ///   - after: the samples of the outro; nil keeps it.
    ///   - whole: the samples of both in the file.
    /// - Returns: nil if the file does not match its Info frame.
    package func without(before: Int?, after: Int?, whole: (before: Int, after: Int)) -> Part? {
      guard before != nil || after != nil, let bytes = try? Files.read(path) else { return self }
      let stream = MP3Frames(Array(bytes.dropFirst(start)))
      guard stream.frames.count == counts.frames else { return nil }
      let speech = (samples - LAME.delay - counts.padding) / 2 - whole.before - whole.after
      let end = MP3Chunk.outroStart(whole.before + speech) / MP3Chunk.alignment
      let first = (before ?? 0) / MP3Chunk.alignment
      let last = after == nil ? counts.frames : min(end, counts.frames)
      guard first < last else { return nil }
      let range = stream.frames[first].lowerBound..<stream.frames[last - 1].upperBound
      var result = self
      result.start += range.lowerBound
      result.counts = MP3Info.Counts(
        frames: last - first, bytes: range.count, padding: after == nil ? counts.padding : 0)
      return result
    }

    /// The bytes of a file that is whole.
    package var fileSize: Int { start + counts.bytes }

    /// The playing time of the frames, as players and probers report it.
    package var time: PlayingTime { PlayingTime(samples: samples, rate: LAME.sampleRate) }
  }

  /// The parts in listening order.
  package let parts: [Part]

  package init(parts: [Part]) {
    self.parts = parts
  }

  /// The start and the end of each part's frames, in samples at 44,100 Hz.
  ///
  /// Each part's frames begin with the encoder's delay, which a player removes once from the whole,
  /// so a part's sound begins where its frames do.
  package var places: [Range<Int>] {
    var position = 0
    return parts.map { part in
      let start = position
      position += part.samples
      return start..<position
    }
  }

  /// The sample rate in hertz.
  package static let sampleRate = LAME.sampleRate

  /// Writes the file, starting with `tags`.
  ///
  /// - Throws: ``FileError``; the file at `path` is then unusable.
  package func write(_ tags: RecordingTags, to path: String) throws(FileError) {
    let tag = ID3Tag(tags).encoded
    guard let first = parts.first, let last = parts.last else { return }
    let output = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard output >= 0 else { throw .unwritable(path: path, code: errno) }
    defer { close(output) }
    try Files.append(tag + first.info, to: output, path)
    var checksum: UInt16 = 0
    for part in parts { try Self.copy(part, output, path, &checksum) }
    let counts = MP3Info.Counts(
      frames: parts.reduce(0) { $0 + $1.counts.frames },
      bytes: parts.reduce(0) { $0 + $1.counts.bytes }, padding: last.counts.padding)
    let info = MP3Info.frame(first.info, counts, checksum: checksum) ?? first.info
    guard pwrite(output, info, info.count, off_t(tag.count)) == info.count else {
      throw .unwritable(path: path, code: errno)
    }
  }

  private static func copy(
    _ part: Part, _ output: Int32, _ path: String, _ checksum: inout UInt16
  ) throws(FileError) {
    let input = open(part.path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .unreadable(path: part.path, code: errno) }
    defer { close(input) }
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var done = 0
    while done < part.counts.bytes {
      let want = min(piece.count, part.counts.bytes - done)
      let got = pread(input, &piece, want, off_t(part.start + done))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw .unreadable(path: part.path, code: got < 0 ? errno : EIO) }
      checksum = MP3Info.checksum(piece[..<got], after: checksum)
      try Files.append(got == piece.count ? piece : Array(piece[..<got]), to: output, path)
      done += got
    }
  }
}
