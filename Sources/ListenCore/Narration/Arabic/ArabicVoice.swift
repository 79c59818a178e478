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

  /// The engine's buffer holds 200 phonemes a word (N_WORD_PHONEMES), and it crashes beyond it.
  ///
  /// No word of Arabic comes near.
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
    let vowelled = model.restore(sentences, addsHamza: true)
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
    let breaths = line.breaths
    for atom in line.atoms {
      switch atom.kind {
      case .word:
        if breaths.contains(word) { items.append(.pause) }
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
    if skeleton == "مارس", isMonth(line, index) {
      return WordReader.read(ArabicLetter.letters(of: "مَارِس"), isName: true)
    }
    let letters = ArabicLetter.letters(of: ArabicNames.particles[skeleton] ?? vowelled)
    guard model != nil || ArabicNames.particles[skeleton] != nil || isVowelled(letters) else {
      return nil
    }
    return WordReader.read(letters)
  }

  /// The month, and not *he practised*: behind a day or a preposition.
  private func isMonth(_ line: ArabicLine, _ index: Int) -> Bool {
    guard let before = line.neighbour(before: index) else { return false }
    return ArabicNumberWords.contains(before)
      || ["في", "شهر", "من", "منذ", "حتى", "خلال", "مطلع", "نهاية", "آذار", "عشر"].contains(before)
  }

  private func number(_ line: ArabicLine, _ index: Int) -> String? {
    let skeleton = line.skeletons[index]
    // `خُمس` is a fifth: the author's vowel tells it from a five.
    if skeleton.unicodeScalars.count <= 4,
      ArabicLetter.letters(of: line.words[index]).dropLast(2).contains(where: {
        $0.marks.sign == .damma
      })
    {
      return nil
    }
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
    let breaths = line.breaths
    for (piece, atoms) in line.pieces {
      var result: [SpokenText.Sound] = []
      for atom in atoms {
        guard case .word = atom.kind else {
          append(ArabicVoice.punctuation(atom, isFirst: word == 0), to: &result)
          continue
        }
        if breaths.contains(word) { append(.words("، "), to: &result) }
        if isRead[word], sounds[sound].utf8.count > ArabicVoice.longest {
          sound += 1
          append(atom.sound, to: &result)
        } else if isRead[word] {
          // The engine takes `[[` for a bracket where no blank stands before it.
          if case .words(let lead) = result.last, lead.last?.isWhitespace == false {
            result[result.count - 1] = .words(lead + " ")
          }
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

  /// Marks as the engine needs them beside phonemes: it reads out a lone quotation mark, and makes
  /// no pause at a bracket.
  private static func punctuation(_ atom: ArabicLine.Atom, isFirst: Bool) -> SpokenText.Sound {
    guard case .words(let text) = atom.sound, atom.kind != .opaque else { return atom.sound }
    let brackets = "()[]{}".unicodeScalars
    let quotes = "«»\"'“”‘’„‚‹›`".unicodeScalars
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !brackets.contains(scalar) && !quotes.contains(scalar) {
      plain.append(scalar)
    }
    let isBracket = text.unicodeScalars.contains(where: brackets.contains)
    if isBracket, plain.isEmpty { return .words(isFirst ? "" : "،") }
    return .words(String(plain))
  }

  private func append(_ sound: SpokenText.Sound, to sounds: inout [SpokenText.Sound]) {
    if case .words("") = sound { return }
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
