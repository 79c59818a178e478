// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenNarration

extension PageLabels {
  /// A time, in minutes, at least one.
  func duration(_ time: PlayingTime) -> String {
    "\(max(1, (time.microseconds + 30_000_000) / 60_000_000)) \(minutes)"
  }
}
