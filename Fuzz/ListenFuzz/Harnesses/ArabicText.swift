// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// Arabic text that is normalised, without vowels put back.
  static let arabic = Harness(name: "arabic") { bytes in
    SpokenClaims.check(bytes, by: Normalizers.normalizer(for: "ar"))
  }
}
