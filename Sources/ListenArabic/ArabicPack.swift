// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
public import ListenNarration

extension LanguagePack {
  /// The language pack for Arabic, with vowels restored by the network in the first of `models` that holds
  /// one.
  public static func arabic(models: [String]) -> LanguagePack {
    LanguagePack(
      subtag: "ar", reading: .arabic, rules: { _ in ArabicRules() }, marks: { .arabic },
      inflections: Inflection.arabic, letterNames: [:],
      phonemes: { _ in .arabic },
      voicing: Voicing(
        voice: { respellings in
          do throws(VowelModelError) {
            let model = try VowelModel.locate(in: models)
            return (ArabicNormalizer(model: model, respellings: respellings), nil)
          } catch {
            return (ArabicNormalizer(respellings: respellings), "\(error); \(error.hint)")
          }
        },
        fingerprint: { VowelModel.digest(in: models) }),
      names: nil,
      byline: ArabicLabels.byline, opening: ArabicLabels.opening,
      briefing: ArabicLabels.briefing, feed: ArabicLabels.feed,
      page: ArabicLabels.page, player: ArabicLabels.player)
  }
}

extension ArabicNormalizer: LanguagePack.Voice {}
