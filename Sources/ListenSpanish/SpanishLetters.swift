// SPDX-License-Identifier: GPL-3.0-or-later

/// Names of letters in Spanish, in IPA.
enum SpanishLetters {
  static let names: [Character: String] = [
    "a": "a", "b": "be", "c": "θe", "d": "de", "e": "e", "f": "ˈefe", "g": "xe", "h": "ˈatʃe",
    "i": "i", "j": "ˈxota", "k": "ka", "l": "ˈele", "m": "ˈeme", "n": "ˈene", "ñ": "ˈeɲe",
    "o": "o", "p": "pe", "q": "ku", "r": "ˈere", "s": "ˈese", "t": "te", "u": "u", "v": "ˈube",
    "w": "ˈuβe ˈdoβle", "x": "ˈekis", "y": "ʝe", "z": "ˈθeta",
  ]
}
