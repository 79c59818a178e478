// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

extension LanguagePack {
  /// Arabic, whose words get the vowels that print leaves out.
  public static let arabic = LanguagePack(
    subtag: "ar", rules: { _ in ArabicRules() }, marks: { .arabic },
    voicing: Voicing(
      voice: {
        do throws(VowelModelError) {
          return (ArabicNormalizer(model: try VowelModel.locate()), nil)
        } catch {
          return (ArabicNormalizer(), "\(error); \(error.hint)")
        }
      },
      fingerprint: { VowelModel.digest }))
}

extension ArabicNormalizer: LanguagePack.Voice {}
