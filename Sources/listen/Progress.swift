// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// One line that is drawn over again, on a terminal only.
struct Progress {
  private let isDrawn: Bool

  init(isQuiet: Bool) { isDrawn = !isQuiet && isatty(STDERR_FILENO) == 1 }

  /// Shows `text` in place of what was shown before.
  func show(_ text: String) { if isDrawn { Messages.write("\r\u{1B}[K" + text.prefix(78)) } }

  /// Takes the line away.
  func clear() { if isDrawn { Messages.write("\r\u{1B}[K") } }
}
