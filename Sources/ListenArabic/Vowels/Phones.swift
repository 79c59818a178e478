// SPDX-License-Identifier: GPL-3.0-or-later

/// Changes to a word's sounds once its letters are read.
enum Phones {
  /// Breaks up three consonants in a row, which Arabic does not have and only foreign names and
  /// letters without vowels bring.
  ///
  /// The helping vowel is `i`: `ʔingltra` becomes `ʔinglitra`, `straw` becomes `sitraw`.
  static func breakClusters(_ phones: [Phone]) -> [Phone] {
    var result: [Phone] = []
    var index = 0
    while index < phones.count {
      let run = phones[index...].prefix { $0.isConsonant }
      guard run.count > 2 else {
        result += run
        index += run.count
        if index < phones.count { result.append(phones[index]) }
        index += 1
        continue
      }
      // After a vowel the first consonant closes its syllable; from there on every second one
      // opens a new one.
      let parity = index == 0 ? 0 : 1
      for (offset, phone) in run.enumerated() {
        result.append(phone)
        if offset % 2 == parity, offset + 1 < run.count { result.append(.vowel(.i)) }
      }
      index += run.count
    }
    return result
  }

  /// `phones` with dark vowels beside the consonants that darken them.
  static func color(_ phones: [Phone]) -> [Phone] {
    var result = phones
    for (index, phone) in phones.enumerated() {
      guard case .vowel(let vowel, let isLong, let isDark) = phone, !isDark else { continue }
      var dark = false
      if index > 0, case .consonant(let before) = phones[index - 1] {
        dark = vowel == .a ? before.isRaised : before.isEmphatic
      }
      if vowel == .a, index + 1 < phones.count, case .consonant(let after) = phones[index + 1] {
        dark = dark || after.isEmphatic
      }
      result[index] = .vowel(vowel, isLong: isLong, isDark: dark)
    }
    return result
  }

  /// The index of the vowel that bears the stress.
  ///
  /// The rule of the schools and of broadcasters: a last syllable of three or more beats (`CVVC`,
  /// `CVCC`), else the last but one if it is heavy, else the one before.
  ///
  /// The first `clitics` sounds, an article and what stands before it, are passed over.
  static func stress(_ phones: [Phone], clitics: Int = 0) -> Int? {
    let all = phones.indices.filter { phones[$0].isVowel }
    let stem = all.filter { $0 >= clitics }
    let nuclei = stem.isEmpty ? all : stem
    guard let last = nuclei.last else { return nil }
    guard nuclei.count > 1 else { return last }
    let tail = phones.count - 1 - last
    if tail >= 2 || (tail == 1 && phones[last].isLongVowel) { return last }
    let penult = nuclei[nuclei.count - 2]
    if phones[penult].isLongVowel || last - penult > 2 || nuclei.count == 2 { return penult }
    return nuclei[nuclei.count - 3]
  }

  /// The engine's mnemonics for a word.
  static func mnemonics(_ phones: [Phone], clitics: Int = 0) -> String {
    let stressed = stress(phones, clitics: clitics)
    var result = ""
    var before: Phone.Consonant?
    for (index, phone) in phones.enumerated() {
      if index == stressed { result += "'" }
      if case .consonant(let consonant) = phone {
        // "dH" and "dZ" are letters of their own, and so is "tS".
        let pair = (before, consonant)
        if pair == (.d, .hah) || pair == (.d, .zah) || pair == (.t, .shin) || pair == (.g, .hah) {
          result += "|"
        }
        before = consonant
      } else {
        before = nil
      }
      result += phone.mnemonic
    }
    return result
  }

  /// The number of runs of three consonants in a word.
  static func clusters(_ phones: [Phone]) -> Int {
    var count = 0
    var run = 0
    for phone in phones {
      run = phone.isConsonant ? run + 1 : 0
      if run == 3 { count += 1 }
    }
    return count
  }
}
