// SPDX-License-Identifier: GPL-3.0-or-later

/// Gives Arabic words their vowels and then their sounds, sentence by sentence.
struct ArabicVoice: Sendable {
  /// Where vowels come from; without it only words that are written with theirs are read here, and
  /// the rest is the engine's.
  var model: VowelModel?
  /// A site's own vowelled words, by their letters; wins over everything else.
  var lexicon: (@Sendable (_ letters: String) -> String?)?

  /// The texts with phonemes for every word that is understood.
  func speak(_ texts: [SpokenText]) -> [SpokenText] {
    let lines = texts.map { ArabicLine($0) }
    let restored = restore(lines)
    return zip(zip(texts, lines), restored).map { speak($0.0, $0.1, vowelled: $1) }
  }

  /// The engine's buffer holds 200 phonemes a word (N_WORD_PHONEMES); beyond it, it crashes. No
  /// word of Arabic comes near.
  private static let longest = 150

  // MARK: Vowels

  /// The words of each line with vowels, in order.
  private func restore(_ lines: [ArabicLine]) -> [[String]] {
    guard let model else { return lines.map(\.words) }
    var sentences: [String] = []
    var counts: [Int] = []
    for line in lines {
      let own = line.sentences()
      sentences += own.map(\.text)
      counts.append(own.count)
    }
    let vowelled = model.vowelize(sentences)
    var position = 0
    return zip(lines, counts).map { line, count in
      defer { position += count }
      let words = vowelled[position..<(position + count)].flatMap(ArabicLine.words)
      return words.count == line.words.count ? words : line.words
    }
  }

  // MARK: Sounds

  private func speak(_ text: SpokenText, _ line: ArabicLine, vowelled: [String]) -> SpokenText {
    var items: [ConnectedSpeech.Item] = []
    /// Of each word the item that it became, nil where the engine reads it.
    var isRead = [Bool](repeating: false, count: line.words.count)
    var word = 0
    for atom in line.atoms {
      switch atom.kind {
      case .word:
        if let reading = reading(line, word, vowelled[word]) {
          items.append(.word(reading))
          isRead[word] = true
        } else {
          items.append(.opaque)
        }
        word += 1
      case .pause: items.append(.pause)
      case .opaque: items.append(.opaque)
      case .silent: break
      }
    }
    let sounds = ConnectedSpeech.mnemonics(items)
    return rebuilt(text, line, isRead, sounds)
  }

  private func reading(_ line: ArabicLine, _ index: Int, _ vowelled: String) -> WordReading? {
    let skeleton = line.skeletons[index]
    if let own = lexicon?(skeleton) {
      return WordReader.read(ArabicLetter.letters(of: own), isName: true)
    }
    if let name = ArabicNames.vowels(skeleton) {
      return WordReader.read(ArabicLetter.letters(of: name), isName: true)
    }
    if let number = number(line, index) {
      return WordReader.read(ArabicLetter.letters(of: number))
    }
    let letters = ArabicLetter.letters(of: ArabicNames.particles[skeleton] ?? vowelled)
    guard model != nil || ArabicNames.particles[skeleton] != nil || isVowelled(letters) else {
      return nil
    }
    return WordReader.read(letters)
  }

  private func number(_ line: ArabicLine, _ index: Int) -> String? {
    let skeleton = line.skeletons[index]
    let next = line.neighbour(after: index)
    let isTen = skeleton == "عشر" || skeleton == "عشرة"
    if let next, next == "عشر" || next == "عشرة", ArabicVoice.isUnit(skeleton) {
      return ArabicNumberWords.vowels(skeleton, at: .teen)
    }
    if skeleton == "أحد" { return nil }
    let counts = next.map(ArabicForms.isNoun) ?? false
    if isTen {
      let isTeen = line.neighbour(before: index).map(ArabicVoice.isUnit) ?? false
      let ending = counts ? (isTeen ? "َ" : "ُ") : ""
      if skeleton == "عشر" { return (isTeen ? "عَشَر" : "عَشْر") + ending }
      return (isTeen ? "عَشْرَة" : "عَشَرَة") + ending
    }
    return ArabicNumberWords.vowels(skeleton, at: counts ? .counting : .free)
  }

  private static func isUnit(_ skeleton: String) -> Bool {
    if units.contains(skeleton) { return true }
    guard let first = skeleton.first, "وفبلك".contains(first) else { return false }
    return units.contains(String(skeleton.dropFirst()))
  }

  private static let units: Set<String> = [
    "أحد", "إحدى", "احدى", "اثنا", "اثني", "اثنتا", "اثنتي", "إثنا", "ثلاثة", "أربعة", "خمسة",
    "ستة",
    "سبعة", "ثمانية", "تسعة", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع",
  ]

  /// Whether the author wrote vowels: no consonant but the last and the article's lacks its mark.
  private func isVowelled(_ letters: [ArabicLetter]) -> Bool {
    let carriers: Set<Unicode.Scalar> = ["ا", "و", "ي", "ى", "ة", "آ", "ل"]
    return letters.contains { !$0.marks.isEmpty }
      && letters.dropLast().allSatisfy { !$0.marks.isEmpty || carriers.contains($0.scalar) }
  }

  private func rebuilt(
    _ text: SpokenText, _ line: ArabicLine, _ isRead: [Bool], _ sounds: [String]
  ) -> SpokenText {
    var pieces = text.pieces
    var word = 0
    var sound = 0
    for (piece, atoms) in line.pieces {
      var result: [SpokenText.Sound] = []
      for atom in atoms {
        guard case .word = atom.kind else {
          append(atom.sound, to: &result)
          continue
        }
        if isRead[word], sounds[sound].utf8.count > ArabicVoice.longest {
          sound += 1
          append(atom.sound, to: &result)
        } else if isRead[word] {
          append(.phonemes(sounds[sound], spelling: atom.text), to: &result)
          sound += 1
        } else {
          append(atom.sound, to: &result)
        }
        word += 1
      }
      pieces[piece].sounds = result
    }
    return SpokenText(source: text.source, pieces: pieces)
  }

  private func append(_ sound: SpokenText.Sound, to sounds: inout [SpokenText.Sound]) {
    if case .words(let before) = sounds.last, case .words(let text) = sound {
      sounds[sounds.count - 1] = .words(before + text)
    } else {
      sounds.append(sound)
    }
  }

  /// The mnemonics of number words.
  static func sounds(ofNumber words: [String]) -> [String] {
    let text = SpokenText(verbatim: words.joined(separator: " "))
    let spoken = ArabicVoice().speak([text])
    return spoken[0].pieces.flatMap(\.sounds).compactMap {
      if case .phonemes(let mnemonics, _) = $0 { mnemonics } else { nil }
    }
  }
}
