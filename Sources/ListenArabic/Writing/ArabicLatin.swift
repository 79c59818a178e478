// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Latin initialisms and codes inside Arabic: `BBC`, `F-16`, `COVID-19`.
///
/// They are said by the English names of their letters in the sounds of the Arabic voice, as Arab
/// broadcasters say them; changing the voice in mid-sentence breaks the rhythm. Whole Latin words
/// stay with the engine, which turns to its English voice for them.
enum ArabicLatin {
  static let rules = [Rule("initialism", .letters, initialism)]

  private static let letters: [Character: String] = [
    "A": "?'aj", "B": "b'i:", "C": "s'i:", "D": "d'i:", "E": "?'i:", "F": "?'if", "G": "dZ'i:",
    "H": "?'itS", "I": "?'a:j", "J": "dZ'aj", "K": "k'aj", "L": "?'il", "M": "?'im", "N": "?'in",
    "O": "?'aw", "P": "p'i:", "Q": "kj'u:", "R": "?'a:R", "S": "?'is", "T": "t'i:", "U": "j'u:",
    "V": "v'i:", "W": "d'abalju:", "X": "?'iks", "Y": "w'a:j", "Z": "z'id",
  ]

  /// Initialisms that are said as words.
  private static let words: [String: String] = [
    "COVID": "ku:f'i:d", "NATO": "n'a:tu:", "UNESCO": "ju:n'isku:", "UNICEF": "ju:n'isif",
    "OPEC": "?'u:bik", "FIFA": "f'i:fa:", "UEFA": "ju:w'i:fa:", "NASA": "n'a:sa:",
    "UNRWA": "?'unRuwa:", "AIDS": "?'i:dz", "SWAT": "sw'a:t",
  ]

  private static func initialism(_ line: Line, _ index: Int) -> Verbalization? {
    let core = line.tokens[index].core
    guard core.utf8.count <= 12, core.utf8.allSatisfy({ $0 < 128 }),
      core.contains(where: \.isLetter),
      !core.contains(where: \.isLowercase)
    else { return nil }
    var sounds: [String] = []
    for part in core.split(separator: "-") {
      if let word = words[String(part)] {
        sounds.append(word)
        continue
      }
      var digits = ""
      for character in part + " " {
        if character.isNumber {
          digits.append(character)
          continue
        }
        if !digits.isEmpty {
          sounds += number(digits)
          digits = ""
        }
        if let letter = letters[character] {
          sounds.append(letter)
        } else if character != " ", character != ".", character != "&" {
          return nil
        }
      }
    }
    guard !sounds.isEmpty else { return nil }
    var reading = Verbalization(sounds.joined(separator: "||"))
    reading.spelling = core
    return reading
  }

  private static func number(_ digits: String) -> [String] {
    let items = ArabicNumbers.cardinal(digits).split(separator: " ").map(String.init)
    return ArabicVoice.sounds(ofNumber: items)
  }
}
