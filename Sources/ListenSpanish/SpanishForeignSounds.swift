// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// The sound of *sh* in foreign words: "sushi", "Rashid", "Yoshimoto".
///
/// Between vowels the engine takes the two letters for an *s* and a mute *h*, as they are in
/// "deshielo"; of *shh* it makes the one sound that is meant (espeak-ng 1.51, measured). Elsewhere
/// it finds that sound itself.
enum SpanishForeignSounds {
  static let rules = [Rule("foreign", .shortWord, word)]

  private static let vowels = Set("aeiouáéíóúyAEIOUÁÉÍÓÚY".unicodeScalars)

  private static func word(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    guard token.core.utf8.count > 3, !token.isCapitals, !isNative(token.lower) else { return nil }
    let scalars = Array(token.core.unicodeScalars)
    let place = scalars.indices.dropFirst().dropLast(2).first { position in
      scalars[position] == "s" && scalars[position + 1] == "h"
        && vowels.contains(scalars[position - 1]) && vowels.contains(scalars[position + 2])
    }
    guard let place else { return nil }
    return Verbalization(
      Token.string(scalars[...(place + 1)]) + "h" + Token.string(scalars[(place + 2)...]))
  }

  /// Whether the *s* is the end of "des-": "deshacer", but not "Deshaun".
  private static func isNative(_ word: String) -> Bool {
    word.hasPrefix("desh") && !word.hasPrefix("deshau")
  }
}
