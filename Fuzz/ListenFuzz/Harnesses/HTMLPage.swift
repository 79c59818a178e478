// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// A web page.
  static let html = Harness(name: "html") { ReadingClaims.check($0, as: .html) }
}
