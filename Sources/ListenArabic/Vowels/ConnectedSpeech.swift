// SPDX-License-Identifier: GPL-3.0-or-later

/// The sounds of words one after the other: the vowel that a wasl drops, the one that consonants need
/// between words, and the ending that a pause drops.
enum ConnectedSpeech {
  /// An item of a spoken line.
  enum Item: Sendable {
    case word(WordReading)
    /// A pause for breath: a comma, a full stop, the end.
    case pause
    /// A stretch that the engine reads by its own rules.
    case opaque
  }

  /// The sounds of each word, in order.
  static func phones(_ items: [Item]) -> [[Phone]] { joined(items).map(\.phones) }

  /// The engine's mnemonics for each word.
  static func mnemonics(_ items: [Item]) -> [String] {
    joined(items).map { Phones.mnemonics($0.phones, clitics: $0.clitics) }
  }

  private static func joined(_ items: [Item]) -> [(phones: [Phone], clitics: Int)] {
    var result: [[Phone]] = []
    var clitics: [Int] = []
    var before: WordReading?
    for (index, item) in items.enumerated() {
      guard case .word(let word) = item else {
        before = nil
        continue
      }
      let pauses: Bool
      if index + 1 < items.count, case .word = items[index + 1] {
        pauses = false
      } else if index + 1 < items.count, case .opaque = items[index + 1] {
        pauses = false
      } else {
        pauses = true
      }
      var phones = pauses ? word.pausal : word.connected
      if let wasl = word.wasl {
        if let previous = before, let last = result.indices.last {
          phones = join(&result[last], previous, wasl, phones)
        } else {
          phones.insert(contentsOf: [.consonant(.hamza), .vowel(wasl)], at: 0)
        }
      }
      let added = phones.count - (pauses ? word.pausal : word.connected).count
      if word.isGod { phones = darkened(phones, behind: before == nil ? nil : result.last?.last) }
      result.append(phones)
      clitics.append(word.clitics > 0 ? word.clitics + added : 0)
      before = pauses ? nil : word
    }
    return zip(result, clitics).map { (Phones.color(Phones.breakClusters($0)), $1) }
  }

  /// Puts a word that begins with a wasl behind another.
  private static func join(
    _ left: inout [Phone], _ word: WordReading, _ wasl: Phone.Vowel, _ right: [Phone]
  ) -> [Phone] {
    guard let last = left.last else { return right }
    switch last {
    case .vowel(let vowel, isLong: true, let isDark):
      // A long vowel is short where the syllable is closed by the next word: `fi l-bayt`.
      left[left.count - 1] = .vowel(vowel, isDark: isDark)
      return right
    case .vowel: return right
    case .consonant(let consonant):
      if word.isName || (!word.isClosed && word.inflection != 2) { return [.vowel(wasl)] + right }
      // Wright I § 20: `mina` before the article, `humu`, and `i` for the rest.
      let isArticle = wasl == .a
      let helping: Phone.Vowel =
        if left == [.consonant(.m), .vowel(.i), .consonant(.n)], isArticle {
          .a
        } else if consonant == .m, left.count > 2, left[left.count - 2].isShort(.u) { .u } else {
          .i
        }
      left.append(.vowel(helping))
      return right
    }
  }

  /// `phones` with the dark `ḷḷ` of the name of God: `ʔaḷḷāh`, but `bismi llāh`.
  private static func darkened(_ phones: [Phone], behind last: Phone?) -> [Phone] {
    let doubled = phones.indices.dropLast(2).first {
      phones[$0] == .consonant(.l) && phones[$0 + 1] == .consonant(.l)
    }
    guard let lam = doubled else { return phones }
    let before = lam > 0 ? phones[lam - 1] : last
    if case .vowel(.i, _, _) = before { return phones }
    var result = phones
    for index in lam..<phones.count {
      if case .vowel(.a, let isLong, _) = phones[index] {
        result[index] = .vowel(.a, isLong: isLong, isDark: true)
        break
      }
    }
    if lam > 0, case .vowel(.a, let isLong, _) = phones[lam - 1] {
      result[lam - 1] = .vowel(.a, isLong: isLong, isDark: true)
    }
    return result
  }
}
