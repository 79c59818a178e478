// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// Markdown with or without front matter.
  static let markdown = Harness(name: "markdown") { ReadingClaims.check($0, as: .markdown) }
}
