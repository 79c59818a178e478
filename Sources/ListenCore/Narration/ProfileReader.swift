// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// How text is said by one profile: its language's normalizer, then its lexicons.
struct ProfileReader: Sendable {
  let profile: VoiceProfile
  private let normalizer: any TextNormalizer
  private let lexicon: LexiconPass

  /// The reader of `profile`, its own lexicons first, then `lexicons`, which win over them.
  ///
  /// - Throws: ``VoiceError/lexicon(_:)``.
  init(_ profile: VoiceProfile, lexicons: [String]) throws(VoiceError) {
    self.profile = profile
    normalizer = Normalizers.normalizer(for: profile.language)
    do throws(LexiconError) {
      lexicon = LexiconPass(
        try Lexicon.load(
          (profile.lexicons + lexicons).map { URL(fileURLWithPath: $0) },
          language: profile.language))
    } catch { throw .lexicon(error) }
  }

  /// `text` as it is said.
  func spoken(_ text: String) -> SpokenText { lexicon.apply(to: normalizer.normalize(text)) }
}
