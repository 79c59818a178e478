// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenLevelling

/// A site's own sounds around its recordings, at the rate and the level of the speech.
///
/// Intro and outro are not segments. In the complete recording they precede the first segment and follow
/// the last; the MP3 is cut at their bounds, so that an edition can play them once. The sound between two
/// articles of a briefing is the end of a segment, after its pause.
package struct Framing: Sendable, Hashable {
  /// The place of a sound.
  package enum Place: Sendable, Hashable, CaseIterable {
    /// Before the first segment.
    case intro
    /// After the last segment.
    case outro
    /// After the segments of ``Framing/breaks``.
    case between

    /// The maximum length in seconds.
    var longest: Int { self == .between ? 15 : PCMFile.longest }
  }

  /// The samples of the intro, which end in a pause and fill a whole number of MP3 frames.
  private(set) var intro: [Int16] = []
  /// The samples of the outro, which begin with a pause.
  private(set) var outro: [Int16] = []
  /// The samples of the sound between two articles, without pauses.
  private var between: [Int16] = []
  /// The numbers of the segments that the sound between two articles follows.
  package var breaks: Set<Int> = []
  /// Digests of the source files.
  private var digests: [Place: String] = [:]

  /// The framing without sounds.
  package static let none = Framing()

  package var isEmpty: Bool { intro.isEmpty && outro.isEmpty && between.isEmpty }

  /// A digest of the source files.
  package var fingerprint: String {
    let between = digests[.between].map { " " + $0 } ?? ""
    return (digests[.intro] ?? "") + " " + (digests[.outro] ?? "") + between
  }

  /// The sound after segment `index`; empty if there is none.
  func after(_ index: Int) -> [Int16] { breaks.contains(index) ? between : [] }

  /// The pause beside a sound, in samples: a cut needs silence before it, and so does an encoder's first
  /// frame after it.
  static func pause(sampleRate: Int) -> Int { sampleRate * 3 / 10 }

  /// Takes the sound in a WAV file for `place`.
  ///
  /// - Parameters:
  ///   - place: where it is heard.
  ///   - bytes: the bytes of the file.
  ///   - sampleRate: the sample rate of the speech, in hertz.
  /// - Throws: ``PCMFile/Fault``.
  package mutating func set(_ place: Place, _ bytes: [UInt8], sampleRate: Int)
    throws(PCMFile.Fault)
  {
    let file = try PCMFile(bytes)
    guard file.samples.count <= place.longest * file.sampleRate else {
      let time = PlayingTime(samples: file.samples.count, rate: file.sampleRate)
      throw PCMFile.Fault(
        found: "a sound of \(time.clock)", expected: "at most \(place.longest) seconds")
    }
    let sound = try Self.levelled(file, sampleRate)
    let pause = [Int16](repeating: 0, count: Self.pause(sampleRate: sampleRate))
    switch place {
    case .intro:
      intro = sound + pause
      let rest = intro.count % MP3Chunk.alignment
      if rest > 0 { intro += [Int16](repeating: 0, count: MP3Chunk.alignment - rest) }
    case .outro: outro = pause + sound
    case .between: between = sound
    }
    digests[place] = SHA256.hex(bytes)
  }

  /// The most that a sound is raised by, in LU, as speech is.
  private static let largestGain = 20.0

  private static func levelled(_ file: PCMFile, _ sampleRate: Int) throws(PCMFile.Fault)
    -> [Int16]
  {
    let samples =
      file.sampleRate == sampleRate
      ? file.samples : Resampler.resample(file.samples, from: file.sampleRate, to: sampleRate)
    guard let samples else {
      throw PCMFile.Fault(
        found: "a sound at \(file.sampleRate) Hz that libsoxr refuses", expected: "another rate")
    }
    let meter = LoudnessMeter(sampleRate: sampleRate)
    // Loudness is that of 400 ms at a time: a shorter sound is measured as if it went on.
    let copies = max(1, (sampleRate + samples.count - 1) / max(1, samples.count))
    let measured =
      2 * samples.count < sampleRate
      ? [Int16]([[Int16]](repeating: samples, count: copies).joined()) : samples
    let least = Loudness.target - largestGain
    guard let level = meter.tally(measured).integrated, level >= least else {
      let level = meter.tally(measured).integrated
      throw PCMFile.Fault(
        found: level.map { "a sound of \(Int($0.rounded())) LUFS" } ?? "silence",
        expected: "at least \(Int(least)) LUFS, which can be brought to \(Int(Loudness.target))")
    }
    let gain = Leveller.gain(for: level)
    return Leveller(gain: gain).level(samples, sampleRate: sampleRate).samples
  }
}
