// SPDX-License-Identifier: GPL-3.0-or-later

/// Names of letters in English, in IPA.
enum EnglishLetters {
  static let names: [Character: String] = [
    "a": "eɪ", "b": "biː", "c": "siː", "d": "diː", "e": "iː", "f": "ɛf", "g": "dʒiː", "h": "eɪtʃ",
    "i": "aɪ", "j": "dʒeɪ", "k": "keɪ", "l": "ɛl", "m": "ɛm", "n": "ɛn", "o": "oʊ", "p": "piː",
    "q": "kjuː", "r": "ɑːɹ", "s": "ɛs", "t": "tiː", "u": "juː", "v": "viː", "w": "ˈdʌbəljuː",
    "x": "ɛks", "y": "waɪ", "z": "ziː",
  ]
}
