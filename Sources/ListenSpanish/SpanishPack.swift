// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

extension LanguagePack {
  /// Spanish.
  public static let spanish = LanguagePack(
    subtag: "es", rules: { SpanishRules(region: $0) }, marks: { .spanish })
}
