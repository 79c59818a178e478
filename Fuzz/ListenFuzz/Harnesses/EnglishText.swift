// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// English text that is normalised, by the habits of both sides of the ocean.
  static let english = Harness(name: "english") { bytes in
    SpokenClaims.check(bytes, by: Normalizers.normalizer(for: "en-US"))
    SpokenClaims.check(bytes, by: Normalizers.normalizer(for: "en-GB"))
  }
}
