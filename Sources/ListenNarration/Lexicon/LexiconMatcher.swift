// SPDX-License-Identifier: GPL-3.0-or-later

/// One look-up: words taken apart at their hyphens, and the longest entry that fits.
package struct LexiconMatcher {
  /// A word, or a part of a hyphenated one.
  private struct Part {
    /// The text with plain apostrophes.
    var text: String
    var folded: String
    /// The text as written.
    var written: String
    /// The index of the word that it belongs to.
    var word: Int
    var endsWord: Bool
  }

  private struct Found {
    var entry: LexiconEntry
    var parts: Int
    var inflection: Inflection
  }

  private let lexicon: Lexicon
  private let inCapitals: Bool
  private let parts: [Part]

  init(lexicon: Lexicon, words: [Substring], start: Int, inCapitals: Bool) {
    self.lexicon = lexicon
    self.inCapitals = inCapitals
    var parts = Self.parts(of: words[start], number: 0)
    // Most words begin nothing: the ones after them are not looked at.
    guard parts.contains(where: { lexicon.mayBegin($0.text, folded: $0.folded) }) else {
      self.parts = []
      return
    }
    for (offset, word) in words[start...].prefix(lexicon.longest).enumerated().dropFirst() {
      let next = Self.parts(of: word, number: offset)
      if next.isEmpty { break }
      parts += next
    }
    self.parts = parts
  }

  /// The most parts of a word; one with more is a line of a table or an attack.
  private static let mostParts = 16

  /// The parts of a word at its hyphens; none where it begins or ends in one, and is not whole.
  private static func parts(of word: Substring, number: Int) -> [Part] {
    let pieces = word.split(
      omittingEmptySubsequences: false, whereSeparator: LexiconWord.isHyphen)
    guard pieces.count <= mostParts, pieces.allSatisfy({ !$0.isEmpty }) else { return [] }
    return pieces.enumerated().map { offset, piece in
      let text = LexiconWord.plain(piece)
      return Part(
        text: text, folded: text.lowercased(), written: String(piece), word: number,
        endsWord: offset == pieces.count - 1)
    }
  }

  func match() -> Lexicon.Match? {
    guard !parts.isEmpty else { return nil }
    var sounds: [SpokenText.Sound] = []
    var alias: String?
    var position = 0
    var hasFound = false
    var plain = ""
    // The first word must be whole; what begins in it is followed to the end of a word.
    while position < parts.count {
      let part = parts[position]
      if let found = longest(at: position) {
        let covered = parts[position..<(position + found.parts)]
        append(say(found, written: covered), after: plain, to: &sounds)
        plain = ""
        alias = position == 0 && covered.last?.endsWord == true ? vowelled(found) : nil
        hasFound = true
        position += found.parts
      } else {
        plain += part.written
        position += 1
      }
      let last = parts[position - 1]
      if last.endsWord {
        if !plain.isEmpty { sounds.append(.words(plain)) }
        guard hasFound else { return nil }
        return Lexicon.Match(count: last.word + 1, sounds: sounds, alias: alias)
      }
      plain += "-"
    }
    return nil
  }

  private func longest(at start: Int) -> Found? {
    let first = parts[start]
    var best: Found?
    func consider(_ reading: Inflection, folded: String) {
      for entry in lexicon.entries(beginningWith: folded) {
        guard entry.words.count > best?.parts ?? 0 else { return }
        guard let found = fit(entry, at: start, first: reading, folded: folded) else { continue }
        best = found
        return
      }
    }
    consider(Inflection(stem: first.text), folded: first.folded)
    for reading in lexicon.pack.inflections(first.text) {
      consider(reading, folded: reading.stem.lowercased())
    }
    return best
  }

  /// The entry if it fits; an ending is on the last word, a particle on the first.
  private func fit(
    _ entry: LexiconEntry, at start: Int, first reading: Inflection, folded: String
  ) -> Found? {
    let count = entry.words.count
    guard start + count <= parts.count, reading.suffix.isEmpty || count == 1,
      entry.accepts(reading.stem, folded: folded, at: 0, inCapitals: inCapitals)
    else { return nil }
    if count == 1 { return Found(entry: entry, parts: 1, inflection: reading) }
    for index in 1..<(count - 1)
    where !accepts(entry, parts[start + index].text, at: index) { return nil }
    let last = parts[start + count - 1].text
    if accepts(entry, last, at: count - 1) {
      return Found(entry: entry, parts: count, inflection: reading)
    }
    for ending in lexicon.pack.inflections(last)
    where ending.clitic.isEmpty && accepts(entry, ending.stem, at: count - 1) {
      return Found(entry: entry, parts: count, inflection: ending)
    }
    return nil
  }

  private func accepts(_ entry: LexiconEntry, _ text: String, at index: Int) -> Bool {
    entry.accepts(text, folded: text.lowercased(), at: index, inCapitals: inCapitals)
  }

  private func vowelled(_ found: Found) -> String? {
    guard let alias = found.entry.alias else { return nil }
    guard let letter = found.inflection.elidedLetter else { return found.inflection.clitic + alias }
    return found.inflection.clitic + alias.drop { $0.unicodeScalars.first == letter }
  }

  /// Appends sounds; a hyphen between two names is not read, so that they are said as one stretch.
  private func append(
    _ sound: SpokenText.Sound, after plain: String, to sounds: inout [SpokenText.Sound]
  ) {
    if plain == "-", case .phonemes(let first, let spelling)? = sounds.last,
      case .phonemes(let second, let following) = sound
    {
      sounds.removeLast()
      sounds.append(.phonemes(first + " " + second, spelling: spelling + "-" + following))
      return
    }
    if !plain.isEmpty { sounds.append(.words(plain)) }
    sounds.append(sound)
  }

  private func say(_ found: Found, written: ArraySlice<Part>) -> SpokenText.Sound {
    let inflection = found.inflection
    switch found.entry.saying {
    case .words(let text):
      return .words(inflection.clitic + text + inflection.suffix)
    case .phonemes(let pronunciation):
      var spelling = ""
      for (offset, part) in written.enumerated() {
        spelling += part.written
        if offset < written.count - 1 { spelling += part.endsWord ? " " : "-" }
      }
      return .phonemes(inflected(pronunciation, by: inflection), spelling: spelling)
    }
  }

  private func inflected(
    _ pronunciation: PhonemeTable.Pronunciation, by inflection: Inflection
  ) -> String {
    guard let table = lexicon.table else { return pronunciation.mnemonics }
    var result = pronunciation.mnemonics
    if !inflection.cliticIPA.isEmpty {
      if !inflection.elidedSound.isEmpty, result.hasPrefix(inflection.elidedSound) {
        result.removeFirst(inflection.elidedSound.count)
      }
      let clitic = try? table.pronunciation(of: inflection.cliticIPA, stressing: false)
      result = (clitic?.mnemonics ?? "") + result
    }
    return result + inflection.said(after: pronunciation.last)
  }
}
