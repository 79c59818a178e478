// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

/// Turns Arabic news text into phonemes that the engine's `ar` voice says correctly: numbers, dates
/// and signs become words, vowels are restored, and words are joined as in Standard Arabic.
///
/// ```swift
/// let normalizer = ArabicNormalizer(model: try VowelModel.locate(in: ["/usr/share/listen/models"]))
/// let text = normalizer.normalize("قال الرئيس")
/// text.pieces[0].sounds  // [.phonemes("q'a.:la", spelling: "قال")]
/// ```
public struct ArabicNormalizer: TextNormalizer {
  private let words = NewsNormalizer(language: ArabicRules())
  private let voice: ArabicVoice

  /// A normalizer.
  ///
  /// Without a `model`, words printed without vowels are left to the engine.
  ///
  /// The vowelled forms of `respellings` take precedence over every other source.
  public init(model: VowelModel? = nil, respellings: [Respelling] = []) {
    voice = ArabicVoice(model: model, names: ArabicNames(respellings))
  }

  /// `text` with every token bound to what is said for it.
  public func normalize(_ text: String) -> SpokenText { normalize([text])[0] }

  /// The spoken forms of all `texts`.
  ///
  /// The network processes them together, which takes a third less time for an article's segments
  /// than one after the other.
  public func normalize(_ texts: [String]) -> [SpokenText] {
    speak(texts.map { words.normalize($0) })
  }

  /// Gives the words of `texts` their sounds; existing phonemes stay.
  public func speak(_ texts: [SpokenText]) -> [SpokenText] { voice.speak(texts) }
}
