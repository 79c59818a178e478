// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenLevelling

/// One stretch of an article's MP3, encoded separately so that all processors can work on one file.
///
/// A stretch begins at the first sample of a frame, inside a pause. An encoder starts as if silence
/// preceded its input, and its frames use no bits of frames before its first. Joined stretches are
/// therefore what a single encoder would have made, apart from the bits it would have saved up.
struct MP3Chunk: Sendable {
  /// The frames, without an Info frame.
  var frames: [UInt8]
  /// The number of frames.
  var frameCount: Int
  /// libmp3lame's own Info frame; only the first stretch has one.
  var info: [UInt8]
  /// The tally of the decoded frames, as far as they were wanted.
  var tally: LoudnessTally

  /// The number of samples at 22,050 Hz in a frame.
  static let alignment = 576
  /// The silence required before a cut, in samples at 22,050 Hz: encoder and decoder together look
  /// back 2,200 samples at 44,100 Hz.
  private static let silence = 2_205
  /// The minimum length of a separately encoded stretch, in samples at 22,050 Hz: 15 s.
  private static let shortest = 330_750

  /// The stretches into which an article is divided.
  ///
  /// They are ranges of its samples; the last may have any length. There is more than one only at
  /// 22,050 Hz, where frames begin at whole samples. The framing sounds have stretches of their
  /// own.
  static func plan(_ sounds: [SegmentSound], framing: Framing = .none, sampleRate: Int)
    -> [Range<Int>]
  {
    let isCut = 2 * sampleRate == LAME.sampleRate
    var cuts = [0]
    var position = framing.intro.count
    if isCut, position > 0 { cuts.append(position) }
    for sound in sounds {
      position += sound.sampleCount
      let cut = position / alignment * alignment
      if isCut, sound.pause >= silence + alignment, cut - cuts[cuts.count - 1] >= shortest {
        cuts.append(cut)
      }
    }
    // A last stretch of a second or two does not justify an encoder of its own, and may be shorter
    // than its delay.
    if cuts.count > (framing.intro.isEmpty ? 1 : 2),
      position - cuts[cuts.count - 1] < shortest / 3
    {
      cuts.removeLast()
    }
    if !framing.outro.isEmpty {
      if isCut { cuts.append(outroStart(position)) }
      position += framing.outro.count
    }
    return cuts.indices.map { $0 + 1 < cuts.count ? cuts[$0]..<cuts[$0 + 1] : cuts[$0]..<position }
  }

  /// The start of the outro's stretch after `count` samples: a position inside its pause.
  static func outroStart(_ count: Int) -> Int {
    (count + silence + alignment) / alignment * alignment
  }

  /// The number of samples at their own rate that are raised and encoded at once: few enough to stay
  /// in a processor's cache.
  private static let step = 4096

  /// Encodes `samples` at `rate` hertz, multiplied by `scale`, and measures them by `hearing`.
  ///
  /// - Throws: ``RecordingError/encoder(library:status:)``.
  init(
    _ samples: [Int16], rate: Int, scale: Float, isFirst: Bool, isLast: Bool, hearing: MP3Hearing
  ) throws(RecordingError) {
    var encoder = try LAME(hasInfo: isFirst, scale: scale)
    var stream: [UInt8] = []
    let raised = samples.count * LAME.sampleRate / rate
    stream.reserveCapacity(raised / 5 + 7200)
    guard var resampler = Resampler(from: rate, to: LAME.sampleRate) else {
      throw .encoder(library: "libsoxr", status: -1)
    }
    for start in stride(from: 0, to: samples.count, by: Self.step) {
      let end = min(start + Self.step, samples.count)
      guard let raised = resampler.process(samples[start..<end]) else {
        throw .encoder(library: "libsoxr", status: -1)
      }
      stream += try encoder.encode(raised[...])
    }
    guard let rest = resampler.finish() else { throw .encoder(library: "libsoxr", status: -1) }
    stream += try encoder.encode(rest[...])
    stream += try encoder.finish()
    info = isFirst ? encoder.infoFrame() : []
    let all = MP3Frames(stream)
    let first = isFirst ? 1 : 0
    let count = isLast ? all.frames.count - first : raised / LAME.samplesPerFrame
    guard count > 0, first + count <= all.frames.count else {
      throw .encoder(library: "libmp3lame", status: 0)
    }
    let own = all.frames[first..<first + count]
    frames = Array(all.bytes(own.indices))
    frameCount = count
    tally = try hearing.tally(of: all, own.indices, from: samples, scale: scale)
  }
}
