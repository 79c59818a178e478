// SPDX-License-Identifier: GPL-3.0-or-later

extension SpokenText.Sound {
  /// A silence, which stands for `spelling`.
  ///
  /// The engine's `_:` lasts 55 ms at 175 words a minute, and 50 ms more where it begins (measured on
  /// eSpeak NG 1.51), so the shortest is 105 ms.
  static func pause(milliseconds: Int, spelling: String) -> SpokenText.Sound {
    let count = min(100, max(1, (milliseconds - 50) / 55))
    return .phonemes(String(repeating: "_:", count: count), spelling: spelling)
  }
}
