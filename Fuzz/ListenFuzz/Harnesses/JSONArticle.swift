// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// An article as JSON, ours or schema.org's.
  static let json = Harness(name: "json") { ReadingClaims.check($0, as: .json) }
}
