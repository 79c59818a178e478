// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Gives Arabic words their vowels and then their sounds, sentence by sentence.
struct ArabicVoice: Sendable {
  /// The source of vowels; without it only words that are written with theirs are read here, and
  /// the rest is the engine's.
  var model: VowelModel?
  /// The lexicons' names; they win over everything else.
  var names = ArabicNames([])

  /// The texts with phonemes for every word that is understood.
  func speak(_ texts: [SpokenText]) -> [SpokenText] {
    let lines = texts.map { ArabicLine($0) }
    let restored = restore(lines)
    return zip(zip(texts, lines), restored).map { speak($0.0, $0.1, vowelled: $1) }
  }

  /// The most phonemes of a word: the engine's buffer holds 200 (N_WORD_PHONEMES), and it crashes beyond.
  ///
  /// No word of Arabic comes near.
  private static let longest = 150

  // MARK: Vowels

  /// The words of each line with vowels, in order.
  private func restore(_ lines: [ArabicLine]) -> [[String]] {
    guard let model else { return lines.map(\.words) }
    let sentences = lines.map { $0.sentences() }
    let vowelled = model.restore(sentences.flatMap { $0.map(\.text) }, addsHamza: true)
    var position = 0
    return zip(lines, sentences).map { line, own in
      var words: [String] = []
      let first = position
      position += own.count
      for (sentence, result) in zip(own, vowelled[first...]) {
        let all = ArabicLine.words(result)
        guard all.count == sentence.isOwn.count else { return line.words }
        words += zip(all, sentence.isOwn).filter(\.1).map(\.0)
      }
      return words.count == line.words.count ? words : line.words
    }
  }

  // MARK: Sounds

  private func speak(_ text: SpokenText, _ line: ArabicLine, vowelled: [String]) -> SpokenText {
    var items: [ConnectedSpeech.Item] = []
    /// Whether each word has sounds; the engine reads those that have none.
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
    guard let (word, isName) = vowels(line, index, vowelled) else { return nil }
    return WordReader.read(ArabicLetter.letters(of: word), isName: isName)
  }

  /// The vowelled form of a word, and whether it is a foreign name: from the lexicons, the
  /// numbers, and then from the network or the author; nil where none of them has it.
  func vowels(_ line: ArabicLine, _ index: Int, _ network: String) -> (String, isName: Bool)? {
    let skeleton = line.skeletons[index]
    if let name = names.vowels(skeleton), ArabicNames.fits(name, line.words[index]) {
      return (name, true)
    }
    if let number = number(line, index) { return (number, false) }
    if let plural = counted(line, index) { return (plural, false) }
    if skeleton == "مارس", isMonth(line, index) { return ("مَارِس", true) }
    if let particle = ArabicNames.particles[skeleton] { return (particle, false) }
    // A word that its author vowelled is right as it is.
    let isMarked = ArabicLetter.letters(of: line.words[index]).contains { !$0.marks.isEmpty }
    if !isMarked, let word = ArabicStems.vowels(skeleton, network) { return (word, false) }
    guard model != nil || isVowelled(ArabicLetter.letters(of: network)) else { return nil }
    return (network, false)
  }

  /// The plural behind a number from three to ten that its author gave no vowels.
  private func counted(_ line: ArabicLine, _ index: Int) -> String? {
    guard let before = line.neighbour(before: index),
      let plural = ArabicPlurals.vowels(line.skeletons[index]),
      ArabicLetter.letters(of: line.words[index]).allSatisfy({ $0.marks.isEmpty })
    else { return nil }
    let number =
      "وفبل".contains(before.prefix(1)) && before != "واحد" ? String(before.dropFirst()) : before
    return ArabicVoice.counting.contains(before) || ArabicVoice.counting.contains(number)
      ? plural : nil
  }

  private static let counting: Set<String> = Set(ArabicNumbers.ones[3...])
    .union(ArabicNumbers.onesFeminine[3...])

  /// The words of `text` as they will be read, with vowels.
  func vowelled(_ text: SpokenText) -> [String] {
    let line = ArabicLine(text)
    let network = restore([line])[0]
    return line.words.indices.map { vowels(line, $0, network[$0])?.0 ?? line.words[$0] }
  }

  /// Whether `مارس` is the month, behind a day or a preposition, and not *he practised*.
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
    // `آلاف النازحين`: a noun like others.
    if let next, next.hasPrefix("ال"), plurals.contains(skeleton) { return nil }
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

  private let plurals: Set<String> = ["آلاف", "ملايين", "مليارات", "ألف", "مليون", "مئة", "وآلاف"]

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
      var result = Sounds()
      for atom in atoms {
        guard case .word = atom.kind else {
          result.add(ArabicVoice.punctuation(atom, isFirst: word == 0))
          continue
        }
        if breaths.contains(word) { result.add(.words("، ")) }
        if isRead[word] {
          let mnemonics = sounds[sound]
          sound += 1
          let fits = mnemonics.utf8.count <= ArabicVoice.longest
          result.add(fits ? .phonemes(mnemonics, spelling: atom.text) : atom.sound)
        } else {
          result.add(atom.sound)
        }
        word += 1
      }
      let written = pieces[piece].spoken
      pieces[piece].sounds = result.finished()
      if pieces[piece].rule == nil, pieces[piece].spoken != written { pieces[piece].rule = "marks" }
    }
    return SpokenText(source: text.source, pieces: pieces)
  }

  /// The sounds of a piece; words that follow each other are one run.
  private struct Sounds {
    private var sounds: [SpokenText.Sound] = []
    private var words = ""

    mutating func add(_ sound: SpokenText.Sound) {
      switch sound {
      case .words(let text): words += text
      case .phonemes:
        // The engine takes `[[` for a bracket where no blank stands before it.
        if let last = words.last, !last.isWhitespace { words += " " }
        flush()
        sounds.append(sound)
      }
    }

    private mutating func flush() {
      if !words.isEmpty { sounds.append(.words(words)) }
      words = ""
    }

    mutating func finished() -> [SpokenText.Sound] {
      flush()
      return sounds
    }
  }

  /// Punctuation as the engine needs it beside phonemes: it reads out a lone quotation mark, and makes
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

  /// The mnemonics of number words.
  static func sounds(ofNumber words: [String]) -> [String] {
    let text = SpokenText(verbatim: words.joined(separator: " "))
    let spoken = ArabicVoice().speak([text])
    return spoken[0].pieces.flatMap(\.sounds).compactMap {
      if case .phonemes(let mnemonics, _) = $0 { mnemonics } else { nil }
    }
  }
}
