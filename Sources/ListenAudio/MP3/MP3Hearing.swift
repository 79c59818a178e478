// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenLevelling

/// The part of an encoded stretch that is decoded again and measured.
enum MP3Hearing: Sendable, Hashable {
  /// All frames, for loudness and peak.
  case whole
  /// For the peak alone, the frames in which the sound comes near this peak, that of the whole
  /// recording as a factor of full scale.
  ///
  /// The sound must be at ``rate``. In 26,000 frames of speech near a recording's peak, none was raised
  /// by more than 0.35 dB (docs/performance.md), so that the others cannot hold the highest one.
  case peaks(Double)

  /// The rate of a sound of which peaks are looked for, in hertz.
  static let rate = LAME.sampleRate / 2

  /// A frame is decoded if the sound in it comes within this factor of the peak: 0.5 dB.
  private static let margin = 0.944

  /// The number of frames before one that its decoding depends on: its bits begin at most 511 bytes
  /// earlier, in the third frame before it, and its sound overlaps that of the frame before, for which
  /// the same is true.
  private static let runIn = 4

  /// The number of samples by which a decoded sound is late: the encoder's delay and the decoder's.
  private static let delay = LAME.delay + 529

  /// The number of samples about a peak that its curve depends on.
  private static let reach = 12

  /// The tally of the frames `range` of `stream`, made of `samples`, which were multiplied by `scale`.
  ///
  /// - Throws: ``RecordingError/encoder(library:status:)``.
  func tally(of stream: MP3Frames, _ range: Range<Int>, from samples: [Int16], scale: Float)
    throws(RecordingError) -> LoudnessTally
  {
    guard case .peaks(let top) = self else { return try Self.whole(stream, range) }
    let wanted = Self.wanted(samples, above: top * Self.margin, count: range.count)
    guard wanted.contains(true) else { return LoudnessTally() }
    let needed = Self.needed(wanted)
    var bytes: [UInt8] = []
    for frame in needed { bytes += stream.bytes[stream.frames[range.lowerBound + frame]] }
    let heard = try Self.decoded(bytes)
    let peak =
      heard.count == needed.count * LAME.samplesPerFrame
      ? Self.peak(heard, needed.map { wanted[$0] }) : .infinity
    // A sound of another kind than speech may be raised by more; it is then heard as a whole.
    guard peak * Self.margin <= top * Double(scale) else { return try Self.whole(stream, range) }
    return LoudnessTally(peak: peak)
  }

  private static func whole(_ stream: MP3Frames, _ range: Range<Int>) throws(RecordingError)
    -> LoudnessTally
  {
    let heard = try decoded(Array(stream.bytes(range)))
    // Every other sample is enough, since the encoder passes nothing above 11 kHz.
    var tally = LoudnessMeter(sampleRate: rate).tally(heard, spacing: 2)
    tally.peak = heard.withUnsafeBufferPointer { TruePeak.peak($0) }
    return tally
  }

  private static func decoded(_ frames: [UInt8]) throws(RecordingError) -> [Int16] {
    guard var decoder = MP3Decoder() else { throw .encoder(library: "libmpg123", status: -1) }
    return decoder.decode(frames)
  }

  /// For each of `count` frames, whether the decoder's sound in it may be the highest one.
  private static func wanted(_ samples: [Int16], above level: Double, count: Int) -> [Bool] {
    var wanted = [Bool](repeating: false, count: count)
    for place in TruePeak.places(samples, above: level) {
      let position = 2 * place + delay
      let first = (position - reach) / LAME.samplesPerFrame
      let last = (position + 2 + reach) / LAME.samplesPerFrame
      for frame in first...last where frame < count { wanted[frame] = true }
    }
    return wanted
  }

  /// The numbers of the frames that have to be decoded for those that are wanted.
  private static func needed(_ wanted: [Bool]) -> [Int] {
    var needed: [Int] = []
    for frame in wanted.indices where wanted[frame] {
      needed += max(frame - runIn, (needed.last ?? -1) + 1)...frame
    }
    return needed
  }

  /// The peak of the wanted ones of consecutive decoded frames.
  private static func peak(_ heard: [Int16], _ wanted: [Bool]) -> Double {
    heard.withUnsafeBufferPointer { heard in
      var peak = 0.0
      var start: Int?
      for frame in 0...wanted.count {
        let isWanted = frame < wanted.count && wanted[frame]
        if isWanted, start == nil { start = frame }
        guard !isWanted, let first = start else { continue }
        start = nil
        // The curve at the ends depends on samples of other frames; a peak does not lie there.
        let range =
          first * LAME.samplesPerFrame + reach..<frame * LAME.samplesPerFrame - reach
        peak = max(peak, TruePeak.peak(heard, within: range))
      }
      return peak
    }
  }
}
