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
  /// The new speech by its keys; empty if the store already had it.
  private let spoken: [(key: String, speech: Speech)]

  /// Speaks `segment` of `article`, or takes it from `store`.
  ///
  /// New speech is not stored until ``keep(in:)``, so that no listener waits for the disk.
  ///
  /// - Throws: ``RenderError``.
  public init(
    of segment: Segment, _ article: Article, engine: any SpeechEngine, store: SpeechStore
  ) async throws(RenderError) {
    let utterances = segment.utterances
    var speeches: [Speech] = []
    var new: [(key: String, speech: Speech)] = []
    for utterance in utterances {
      let key = SpeechStore.key(utterance, engine: engine.version)
      if let speech = store.speech(key) {
        speeches.append(speech)
        continue
      }
      do throws(SpeechError) {
        let speech = try await engine.speak(utterance)
        speeches.append(speech)
        new.append((key, speech))
      } catch { throw .speech(error) }
    }
    spoken = new
    let speech = Speech(joining: speeches, of: utterances)
    let sound = SegmentSound(segment, speech, wasSpoken: !new.isEmpty)
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
    do throws(FileError) {
      for (key, speech) in spoken { try store.keep(speech, key) }
    } catch { throw .output(error) }
  }
}
