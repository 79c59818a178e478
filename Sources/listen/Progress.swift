// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A progress line that is redrawn, on a terminal only.
struct Progress {
  private let isDrawn: Bool

  init(isQuiet: Bool) { isDrawn = !isQuiet && isatty(STDERR_FILENO) == 1 }

  /// Shows `text` in place of the previous text.
  func show(_ text: String) { if isDrawn { Messages.write("\r\u{1B}[K" + text.prefix(78)) } }

  /// Removes the line.
  func clear() { if isDrawn { Messages.write("\r\u{1B}[K") } }
}
