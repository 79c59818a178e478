// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenLevelling

/// A site's own sounds before and after every complete recording, at the rate and the level of the
/// speech.
///
/// They are not segments. In the complete recording they precede the first segment and follow the
/// last; the MP3 is cut at their bounds, so that an edition can play them once.
package struct Framing: Sendable, Hashable {
  /// The samples of the intro, which end in a pause and fill a whole number of MP3 frames.
  var intro: [Int16] = []
  /// The samples of the outro, which begin with a pause.
  var outro: [Int16] = []
  /// A digest of the source files.
  package var fingerprint = ""

  /// The framing without sounds.
  package static let none = Framing()

  package var isEmpty: Bool { intro.isEmpty && outro.isEmpty }

  /// The sounds in the files with these bytes; an absent file gives an empty sound.
  ///
  /// - Parameters:
  ///   - intro: the bytes of a WAV file.
  ///   - outro: the bytes of a WAV file.
  ///   - sampleRate: the sample rate of the speech, in hertz.
  /// - Returns: both sounds, levelled.
  /// - Throws: ``PCMFile/Fault``.
  package static func made(intro: [UInt8]?, outro: [UInt8]?, sampleRate: Int) throws(PCMFile.Fault)
    -> Framing
  {
    var framing = Framing()
    // A cut needs silence before it, and so does an encoder's first frame after it.
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
