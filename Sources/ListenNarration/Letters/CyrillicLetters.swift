// SPDX-License-Identifier: GPL-3.0-or-later

/// Cyrillic in Latin letters, after BGN/PCGN: Russian, and what its neighbours write besides.
enum CyrillicLetters {
  /// `run` in small letters.
  static func latin(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let word = run.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    // Ukrainian and Belarusian tell themselves by letters that Russian lacks.
    let isUkrainian = word.contains { "іїєґ".unicodeScalars.contains($0) }
    var result = ""
    for (index, scalar) in word.enumerated() {
      let before = index > 0 ? word[index - 1] : nil
      let next = index + 1 < word.count ? word[index + 1] : nil
      switch scalar {
      case "е":
        let isOpen = before.map { "аеёиоуыэюяіїєьъ".unicodeScalars.contains($0) } ?? true
        result += isOpen && !isUkrainian ? "ye" : "e"
      // Names end in one "y": Достоевский, Белый.
      case "и" where next == "й" && index + 2 == word.count && !isUkrainian: break
      case "ы" where next == "й" && index + 2 == word.count: break
      case "й" where index + 1 == word.count: result += "y"
      case "и" where isUkrainian: result += "y"
      case "г" where isUkrainian: result += "h"
      default: result += letters[scalar] ?? ""
      }
    }
    return result
  }

  private static let letters: [Unicode.Scalar: String] = {
    let table = """
      а a б b в v г g д d ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh
      ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї yi є ye ґ g ў w ј j љ lj њ nj ћ c ђ dj џ dz
      ѓ gj ќ kj ѕ dz ә a ғ gh қ q ң ng ө o ұ u ү u һ h җ j ҙ z ҡ q ҫ s ҳ h ҷ j ӣ i ӯ u ӑ a ӗ e
      ӳ u ҽ ch ҩ o ҧ p ҭ t ҕ gh ӡ dz ӌ ch ӱ u ѐ e ѝ i ѣ e ѳ f ѵ i
      """
    var letters: [Unicode.Scalar: String] = [:]
    let parts = table.split(whereSeparator: \.isWhitespace)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      if let letter = parts[index].unicodeScalars.first {
        letters[letter] = String(parts[index + 1])
      }
    }
    return letters
  }()
}
