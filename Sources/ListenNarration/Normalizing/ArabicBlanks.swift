// SPDX-License-Identifier: GPL-3.0-or-later

/// Places where a blank is missing between a number and an Arabic word: "15يوما", "قتل50شخصا".
enum ArabicBlanks {
  /// The positions at which `word` is cut; nil if it holds no number beside an Arabic word.
  static func cuts(_ word: ArraySlice<Unicode.Scalar>) -> [Int]? {
    var cuts: [Int] = []
    var run = word.startIndex
    for position in word.indices.dropFirst() {
      let (before, here) = (kind(word[position - 1]), kind(word[position]))
      guard before != here else { continue }
      defer { run = position }
      switch (before, here) {
      case (.letter, .digit):
        let letters = word[run..<position]
        if letters.count > 2, !articles.contains(Token.string(letters)) { cuts.append(position) }
      case (.digit, .letter):
        // "5م", "1445ه", "10كم" have their unit or era against them.
        if word[position...].prefix(while: { kind($0) == .letter }).count > 2 {
          cuts.append(position)
        }
      default: return nil
      }
    }
    return cuts.isEmpty ? nil : cuts
  }

  private enum Kind { case letter, digit, other }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: .digit
    case 0x620...0x63F, 0x641...0x652, 0x671...0x6D3: .letter
    default: .other
    }
  }

  /// Forms that are written against a number: the article, alone or behind a preposition.
  private static let articles: Set<String> = ["وال", "بال", "فال", "كال", "ولل"]
}
