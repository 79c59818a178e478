// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

extension LanguagePack {
  /// English.
  public static let english = LanguagePack(
    subtag: "en", rules: { EnglishRules(region: $0) }, marks: { .english })
}
