// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// RSS, Atom or a WordPress export.
  static let feed = Harness(name: "feed") { ReadingClaims.check($0, as: .feed) }
}
