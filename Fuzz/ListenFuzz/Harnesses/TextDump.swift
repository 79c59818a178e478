// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// A page dumped as text, or an article alone.
  static let dump = Harness(name: "dump") { ReadingClaims.check($0, as: .text) }
}
