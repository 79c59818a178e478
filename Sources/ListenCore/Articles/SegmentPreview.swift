// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenLevelling
internal import ListenNarration
internal import ListenSpeech

/// One segment's file before its article is rendered: for a listener who would rather begin now.
///
/// The speech is the store's, so that rendering uses it again. The level is provisional: the gain of an
/// article follows from all of it, and this is brought to the same loudness by its own. The file in the
/// finished folder differs by that alone.
public struct SegmentPreview: Sendable {
  /// Relative to the article's folder.
  public let url: String
  /// A WAV file.
  public let bytes: [UInt8]
  private let key: String
  /// Nil where the store has it.
  private let spoken: Speech?

  /// Speaks `segment` of `article`, or takes it from `store`, which gets it by ``keep(in:)`` only:
  /// nobody waits for the disk.
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

  /// Files the speech in `store`, so that rendering the article does not speak it again.
  ///
  /// - Throws: ``RenderError/output(_:)``.
  public func keep(in store: SpeechStore) throws(RenderError) {
    guard let spoken else { return }
    do throws(FileError) { try store.keep(spoken, key) } catch { throw .output(error) }
  }
}
