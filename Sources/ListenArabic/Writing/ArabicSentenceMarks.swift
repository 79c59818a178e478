// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension SentenceMarks {
  /// The marks of Arabic.
  static let arabic = SentenceMarks(
    titles: ["د", "م", "أ", "أ.د", "ا", "ص", "ج", "ق", "ت", "س", "ع", "ص.ب"],
    numbered: ["رقم", "ص"],
    abbreviations: [], starters: [], colonEnds: true)
}
