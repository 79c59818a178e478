// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenLevelling

/// What a site has before and after every whole recording: its own sounds, at the rate and the level of
/// the speech.
///
/// They are no segments: in the whole they lie before the first and after the last, and the MP3 is cut
/// at their bounds, so that an edition can have them once.
package struct Framing: Sendable, Hashable {
  /// Ends in a pause; a whole number of MP3 frames.
  var intro: [Int16] = []
  /// Begins with a pause.
  var outro: [Int16] = []
  /// Names the files that they were made from.
  package var fingerprint = ""

  /// No sounds.
  package static let none = Framing()

  package var isEmpty: Bool { intro.isEmpty && outro.isEmpty }

  /// The sounds of the files with these bytes, nil where there is none.
  ///
  /// - Parameters:
  ///   - intro: a WAV file.
  ///   - outro: a WAV file.
  ///   - sampleRate: of the speech, in hertz.
  /// - Returns: both sounds, levelled.
  /// - Throws: ``PCMFile/Fault``.
  package static func made(intro: [UInt8]?, outro: [UInt8]?, sampleRate: Int) throws(PCMFile.Fault)
    -> Framing
  {
    var framing = Framing()
    // A cut needs silence before it, and an encoder's first frame after it.
    let pause = [Int16](repeating: 0, count: sampleRate * 3 / 10)
    if let intro {
      framing.intro = try levelled(PCMFile(intro), sampleRate) + pause
      let rest = framing.intro.count % MP3Chunk.alignment
      if rest > 0 {
        framing.intro += [Int16](repeating: 0, count: MP3Chunk.alignment - rest)
      }
    }
    if let outro { framing.outro = pause + (try levelled(PCMFile(outro), sampleRate)) }
    framing.fingerprint = [intro, outro].map { $0.map { SHA256.hex($0) } ?? "" }.joined(
      separator: " ")
    return framing
  }

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
    let tally = LoudnessMeter(sampleRate: sampleRate).tally(samples)
    let gain = Leveller.gain(for: tally.integrated)
    return Leveller(gain: gain).level(samples, sampleRate: sampleRate).samples
  }
}
