// SPDX-License-Identifier: GPL-3.0-or-later

/// The names of letters, for words that are spelled out.
enum LetterNames {
  /// IPA of the names one after the other, the last one stressed most; nil where one has none.
  static func ipa(of text: String, language: String) -> String? {
    let names = language.hasPrefix("en") ? english : language.hasPrefix("es") ? spanish : [:]
    var result: [String] = []
    for character in text.lowercased() {
      guard let name = names[character] else { return nil }
      result.append(name)
    }
    guard let last = result.popLast() else { return nil }
    return (result.map { secondary($0) } + [last]).joined(separator: " ")
  }

  private static func secondary(_ name: String) -> String {
    name.contains("ˈ") ? name.replacing("ˈ", with: "ˌ") : "ˌ" + name
  }

  private static let english: [Character: String] = [
    "a": "eɪ", "b": "biː", "c": "siː", "d": "diː", "e": "iː", "f": "ɛf", "g": "dʒiː", "h": "eɪtʃ",
    "i": "aɪ", "j": "dʒeɪ", "k": "keɪ", "l": "ɛl", "m": "ɛm", "n": "ɛn", "o": "oʊ", "p": "piː",
    "q": "kjuː", "r": "ɑːɹ", "s": "ɛs", "t": "tiː", "u": "juː", "v": "viː", "w": "ˈdʌbəljuː",
    "x": "ɛks", "y": "waɪ", "z": "ziː",
  ]

  private static let spanish: [Character: String] = [
    "a": "a", "b": "be", "c": "θe", "d": "de", "e": "e", "f": "ˈefe", "g": "xe", "h": "ˈatʃe",
    "i": "i", "j": "ˈxota", "k": "ka", "l": "ˈele", "m": "ˈeme", "n": "ˈene", "ñ": "ˈeɲe",
    "o": "o", "p": "pe", "q": "ku", "r": "ˈere", "s": "ˈese", "t": "te", "u": "u", "v": "ˈube",
    "w": "ˈuβe ˈdoβle", "x": "ˈekis", "y": "ʝe", "z": "ˈθeta",
  ]
}
