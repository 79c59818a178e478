// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// Spanish text that is normalised.
  static let spanish = Harness(name: "spanish") { bytes in
    SpokenClaims.check(bytes, by: Normalizers.normalizer(for: "es"))
  }
}
