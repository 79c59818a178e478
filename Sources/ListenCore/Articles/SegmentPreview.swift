// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenLevelling
internal import ListenNarration
internal import ListenSpeech

/// A single segment's file before its article is rendered, for a listener who wants to begin at
/// once.
///
/// The speech goes to the store, so that rendering reuses it. The level is provisional: an
/// article's gain depends on the whole article, but this segment is levelled on its own. The file
/// in the finished folder differs only in its gain.
public struct SegmentPreview: Sendable {
  /// The path relative to the article's folder.
  public let url: String
  /// The contents of a WAV file.
  public let bytes: [UInt8]
  private let key: String
  /// The new speech; nil if the store already had it.
  private let spoken: Speech?

  /// Speaks `segment` of `article`, or takes it from `store`.
  ///
  /// New speech is not stored until ``keep(in:)``, so that no listener waits for the disk.
  ///
  /// - Throws: ``RenderError``.
  public init(
    of segment: Segment, _ article: Article, engine: any SpeechEngine, store: SpeechStore
  ) async throws(RenderError) {
    let utterance = Utterance(segment.text, voice: segment.voice)
    let key = SpeechStore.key(utterance, engine: engine.version)
    var speech = store.speech(key)
    let isStored = speech != nil
    if speech == nil {
      do throws(SpeechError) { speech = try await engine.speak(utterance) } catch {
        throw .speech(error)
      }
    }
    guard let speech else { throw .speech(.cancelled) }
    self.key = key
    spoken = isStored ? nil : speech
    let sound = SegmentSound(segment, utterance, speech, wasSpoken: !isStored)
    let tally = LoudnessMeter(sampleRate: speech.sampleRate).tally(speech.samples)
    let leveller = Leveller(gain: Leveller.gain(for: tally.integrated))
    let levelled = leveller.level(speech.samples, sampleRate: speech.sampleRate).samples
    url = sound.url
    bytes = sound.wav(article, levelled).encoded
  }

  /// Puts the speech into `store`, so that rendering the article does not speak it again.
  ///
  /// - Throws: ``RenderError/output(_:)``.
  public func keep(in store: SpeechStore) throws(RenderError) {
    guard let spoken else { return }
    do throws(FileError) { try store.keep(spoken, key) } catch { throw .output(error) }
  }
}
