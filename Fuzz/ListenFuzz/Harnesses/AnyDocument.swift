// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// A document whose format nobody named.
  static let any = Harness(name: "any") { ReadingClaims.check($0, as: nil) }
}
