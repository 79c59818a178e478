// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
package import ListenArticle
internal import ListenFiles
internal import ListenLevelling
package import ListenNarration
package import ListenSpeech

/// Speaks a script and writes the sound: a WAV file for each segment, and the complete recording in
/// other formats.
///
/// There are three rounds, each on all processors. First, all segments are spoken and measured.
/// Second, the gain that follows is applied to each segment, which is written to its own file and
/// to its position in the complete recording. Third, the complete recording is encoded, MP3 in
/// parallel stretches. Between the rounds, the samples of a few minutes stay in memory; those of
/// longer articles are in the store.
///
/// ```swift
/// let recorder = Recorder(engine: pool, store: store, concurrency: 4)
/// let recording = try await recorder.record(
///   script, of: article, artwork: .standard, formats: [.wav, .mp3], into: folder)
/// print(recording.loudness.integrated ?? 0)  // -16.0
/// ```
package struct Recorder: Sendable {
  package let engine: any SpeechEngine
  package let store: SpeechStore
  /// The number of segments processed at once, which bounds memory.
  package let concurrency: Int
  /// The sounds before and after the complete recording, which are not segments.
  package var framing = Framing.none
  /// The budget for samples kept between the first and the second round, shared by all articles in
  /// progress.
  package var kept = MemoryBudget(1 << 24)

  package init(
    engine: any SpeechEngine, store: SpeechStore, concurrency: Int, framing: Framing = Framing.none,
    kept: MemoryBudget = MemoryBudget(1 << 24)
  ) {
    self.engine = engine
    self.store = store
    self.concurrency = concurrency
    self.framing = framing
    self.kept = kept
  }

  /// The deviation from the target loudness, in LU, beyond which a recording is levelled again;
  /// half of the promised tolerance.
  private static let tolerance = 0.25

  /// Records `script` into `folder`, which must exist and be empty.
  ///
  /// - Throws: ``RecordingError``; the folder's contents are then unusable.
  package func record(
    _ script: Script, of article: Article, artwork: Artwork?, formats: Set<RecordingFormat>,
    into folder: String
  ) async throws(RecordingError) -> Recording {
    let segments = script.segments
    let voices = Set(segments.flatMap { $0.utterances.map(\.voice.origin) })
    var made = try await OrderedTasks.map(segments.count, limit: concurrency) {
      index throws(RecordingError) in try await speak(segments[index], isOneOf: voices.count)
    }
    let balance = VoiceBalance(voices.count > 1 ? made.flatMap(\.parts) : [])
    for index in made.indices where balance.changes(segments[index].utterances.map(\.voice)) {
      let speech = try await speech(of: segments[index], balance).speech
      let sign = framing.after(segments[index].index)
      made[index].settle(speech, Self.tally(speech, made[index].sound, sign))
    }
    var position = framing.intro.count
    for index in made.indices {
      made[index].position = position
      position += made[index].sound.sampleCount
    }
    let spoken = made
    let start = PlayingTime(samples: framing.intro.count, rate: engine.sampleRate)
    let end = PlayingTime(samples: framing.outro.count, rate: engine.sampleRate)
    let tags = RecordingTags(
      article, spoken.map(\.sound), artwork: artwork, before: start, after: end)
    let whole = try wholeFile(folder, spoken.map(\.sound), tags)
    do throws(FileError) {
      try whole.write(framing.intro, at: 0)
      try whole.write(framing.outro, at: position)
    } catch { throw .file(error) }
    var integrated = spoken.reduce(LoudnessTally()) { $0 + $1.tally }.integrated
    var gain: Float = 1
    var levelled: [(sound: SegmentSound, tally: LoudnessTally)] = []
    // The limiter takes away a little; another round makes up for it where that is to be heard.
    for _ in 0..<3 {
      gain *= Leveller.gain(for: integrated)
      let leveller = Leveller(gain: gain)
      levelled = try await OrderedTasks.map(segments.count, limit: concurrency) {
        index throws(RecordingError) in
        try await level(spoken[index], leveller, balance, article, whole, folder)
      }
      integrated = levelled.reduce(LoudnessTally()) { $0 + $1.tally }.integrated
      guard let integrated, abs(integrated - Loudness.target) > Self.tolerance else { break }
    }
    let sounds = levelled.map(\.sound)
    let loudness = levelled.reduce(LoudnessTally()) { $0 + $1.tally }.loudness
    let files = try await ArticleEncoder(
      whole: whole, sounds: sounds, framing: framing, sampleRate: engine.sampleRate, tags: tags,
      loudness: framed(levelled.map(\.tally)).loudness, concurrency: concurrency
    ).encode(formats, into: folder)
    return Recording(
      sounds: sounds, files: files, sampleRate: engine.sampleRate, gain: 20 * log10(Double(gain)),
      loudness: loudness, before: framing.intro.count, after: framing.outro.count)
  }

  /// The tally of the complete recording, computed from those of its segments.
  private func framed(_ tallies: [LoudnessTally]) -> LoudnessTally {
    let ends = [framing.intro, framing.outro].filter { !$0.isEmpty }.map { samples in
      var tally = LoudnessMeter(sampleRate: engine.sampleRate).tally(samples)
      tally.peak = samples.withUnsafeBufferPointer { TruePeak.peak($0) }
      return tally
    }
    return (tallies + ends).reduce(LoudnessTally(), +)
  }

  /// A segment that has been spoken but not written.
  private struct Spoken: Sendable {
    var sound: SegmentSound
    var tally: LoudnessTally
    /// The speech; nil if it has to be read from the store.
    var speech: Speech?
    /// The memory reserved for the speech.
    var share: MemoryBudget.Share?
    /// The speech of each voice; empty where the recording has one voice.
    var parts: [VoiceBalance.Part] = []
    /// Its first sample in the complete recording.
    var position = 0

    /// Takes the same speech at another level.
    mutating func settle(_ speech: Speech, _ tally: LoudnessTally) {
      self.tally = tally
      if self.speech != nil { self.speech = speech }
    }
  }

  private func speak(_ segment: Segment, isOneOf voices: Int) async throws(RecordingError) -> Spoken
  {
    let (speech, wasSpoken, parts) = try await speech(of: segment, .none, measures: voices > 1)
    let sign = framing.after(segment.index)
    let sound = SegmentSound(segment, speech, wasSpoken: wasSpoken, before: sign)
    let tally = Self.tally(speech, sound, sign)
    let share = kept.take(2 * speech.samples.count)
    return Spoken(
      sound: sound, tally: tally, speech: share == nil ? nil : speech, share: share, parts: parts)
  }

  /// The loudness of a segment with the silence behind it, as far as that comes before `sign`.
  private static func tally(
    _ speech: Speech, _ sound: SegmentSound, _ sign: [Int16]
  ) -> LoudnessTally {
    let pause =
      sound.sampleCount - speech.samples.count - (sign.isEmpty ? 0 : sign.count + sound.pause)
    return LoudnessMeter(sampleRate: speech.sampleRate).tally(speech.samples, pause: pause)
  }

  /// The speech of a segment; each of its runs is in the store by itself.
  private func speech(
    of segment: Segment, _ balance: VoiceBalance, measures: Bool = false
  ) async throws(RecordingError) -> (
    speech: Speech, wasSpoken: Bool, parts: [VoiceBalance.Part]
  ) {
    let utterances = segment.utterances
    var speeches: [Speech] = []
    var parts: [VoiceBalance.Part] = []
    var wasSpoken = false
    for utterance in utterances {
      let (speech, isNew) = try await speech(
        utterance, SpeechStore.key(utterance, engine: engine.version))
      speeches.append(balance.balanced(speech, utterance.voice))
      wasSpoken = wasSpoken || isNew
      guard measures else { continue }
      parts.append(
        VoiceBalance.Part(
          origin: utterance.voice.origin, samples: speech.samples.count,
          tally: LoudnessMeter(sampleRate: speech.sampleRate).tally(speech.samples)))
    }
    return (Speech(joining: speeches, of: utterances), wasSpoken, parts)
  }

  /// The speech from the store, or newly spoken and then stored.
  private func speech(_ utterance: Utterance, _ key: String) async throws(RecordingError) -> (
    Speech, wasSpoken: Bool
  ) {
    if let speech = store.speech(key) { return (speech, false) }
    let speech: Speech
    do throws(SpeechError) { speech = try await engine.speak(utterance) } catch {
      throw .speech(error)
    }
    do throws(FileError) { try store.keep(speech, key) } catch { throw .file(error) }
    return (speech, true)
  }

  private func level(
    _ spoken: Spoken, _ leveller: Leveller, _ balance: VoiceBalance, _ article: Article,
    _ whole: ArticleWAV, _ folder: String
  ) async throws(RecordingError) -> (sound: SegmentSound, tally: LoudnessTally) {
    let sound = spoken.sound
    let speech: Speech
    if let kept = spoken.speech {
      speech = kept
    } else {
      speech = try await self.speech(of: sound.segment, balance).speech
    }
    var (samples, power) = leveller.level(speech.samples, sampleRate: speech.sampleRate)
    // The limiter turns all frequencies down alike, so its part of the weighted power is that of the
    // plain one.
    var tally = spoken.tally.raised(by: leveller.gain * Float(power.squareRoot()))
    tally.peak = samples.withUnsafeBufferPointer { TruePeak.peak($0) }
    let sign = framing.after(sound.segment.index)
    if !sign.isEmpty {
      // It has its level already.
      let silence = sound.sampleCount - samples.count - sign.count - sound.pause
      samples += [Int16](repeating: 0, count: silence) + sign
      var own = LoudnessMeter(sampleRate: speech.sampleRate).tally(sign, pause: sound.pause)
      own.peak = sign.withUnsafeBufferPointer { TruePeak.peak($0) }
      tally = tally + own
    }
    let (bytes, integrity): (Int, String)
    do throws(FileError) {
      (bytes, integrity) = try sound.wav(article, samples).write(to: folder + "/" + sound.url)
      try whole.write(samples, at: spoken.position)
    } catch { throw .file(error) }
    return (sound.filed(bytes: bytes, integrity: integrity, tally.loudness), tally)
  }

  private func wholeFile(_ folder: String, _ sounds: [SegmentSound], _ tags: RecordingTags)
    throws(RecordingError) -> ArticleWAV
  {
    var cues: [WAVFile.Cue] = []
    var position = framing.intro.count
    for sound in sounds {
      cues += sound.cues(at: position)
      position += sound.sampleCount
    }
    let file = WAVFile(
      sampleRate: engine.sampleRate, info: tags.info, cues: cues, samples: [],
      silence: position + framing.outro.count)
    do throws(FileError) {
      return try ArticleWAV(folder + "/" + RecordingFormat.wav.fileName, file)
    } catch { throw .file(error) }
  }
}
