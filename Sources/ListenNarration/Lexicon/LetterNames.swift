// SPDX-License-Identifier: GPL-3.0-or-later

/// The names of letters, for words that are spelled out.
enum LetterNames {
  /// The IPA of the names one after the other, with the main stress on the last; nil if one has none.
  static func ipa(of text: String, names: [Character: String]) -> String? {
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
}
