// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// Arabic text that is normalised, and of which the words that carry their vowels are turned into
  /// sounds; the network that puts vowels back is too slow to be asked here.
  static let arabic = Harness(name: "arabic") { bytes in
    SpokenClaims.check(bytes, by: Normalizers.normalizer(for: "ar"))
    SpokenClaims.check(bytes, by: ArabicNormalizer())
  }
}
