// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the letters of a vowelled word by the rules of Modern Standard Arabic.
///
/// After Wright, *A Grammar of the Arabic Language*, I §§ 2–24 (letters and orthographic signs), and
/// the practice of broadcasters where it differs.
struct WordReader {
  private let letters: [ArabicLetter]
  private var reading = WordReading()
  /// The article's lam, and whether it becomes the next letter.
  private let lam: Int?
  /// The letters that are written but not said, and those whose `a` is long without a sign of it.
  private let exception: ArabicSpelling.Exception

  /// The sounds of the word; nil if it has a letter that no rule reads.
  static func read(_ letters: [ArabicLetter], isName: Bool = false) -> WordReading? {
    guard !letters.isEmpty else { return nil }
    var reader = WordReader(letters)
    for index in letters.indices {
      guard reader.read(at: index) else { return nil }
      if index == reader.lam { reader.reading.clitics = reader.reading.phones.count }
    }
    reader.reading.isName = isName
    reader.reading.isGod = reader.exception.isGod
    let last = letters[letters.count - 1]
    reader.reading.isClosed = last.marks.sign == .sukun
    return reader.reading.phones.isEmpty ? nil : reader.reading
  }

  private init(_ letters: [ArabicLetter]) {
    self.letters = letters
    lam = ArabicSpelling.articleLam(letters)
    exception = ArabicSpelling.exception(letters)
  }

  // MARK: Letters

  private mutating func read(at index: Int) -> Bool {
    if exception.silent.contains(index) { return true }
    let letter = letters[index]
    switch letter.scalar {
    case "ا":
      if index == 0 { readInitialAlif() } else { readAlif(index) }
    case "آ":
      append(.consonant(.hamza), .vowel(.a, isLong: true))
    case "ى":
      readMaqsura(index)
    case "و":
      readGlide(index, .w, .u)
    case "ي":
      readGlide(index, .y, .i)
    case "ة":
      readMarbuta(index)
    default:
      if index == lam, readsLamAsNext(index) { return true }
      guard let consonant = Phone.Consonant(letter.scalar) else { return false }
      var marks = letter.marks
      // A seat of hamza says its vowel where the mark is missing.
      if marks.sign == nil, index == 0 || index == (lam ?? -2) + 1 {
        if letter.scalar == "أ" { marks.sign = .fatha }
        if letter.scalar == "إ" { marks.sign = .kasra }
      }
      if index == (lam ?? -2) + 1, readsLamAsNext(index - 1) { marks.shadda = true }
      append(consonant, marks, at: index)
    }
    return true
  }

  private mutating func append(_ phones: Phone...) { reading.phones += phones }

  private mutating func append(
    _ consonant: Phone.Consonant, _ marks: VowelMarks, at index: Int
  ) {
    append(.consonant(consonant))
    if marks.shadda { append(.consonant(consonant)) }
    switch marks.sign {
    case .fatha: append(vowel: .a, at: index)
    case .damma: append(vowel: .u, at: index)
    case .kasra: append(vowel: .i, at: index)
    case .daggerAlif: append(.vowel(.a, isLong: true))
    case .fathatan: append(tanwin: .a)
    case .dammatan: append(tanwin: .u)
    case .kasratan: append(tanwin: .i)
    case .sukun, nil: break
    }
  }

  private mutating func append(vowel: Phone.Vowel, at index: Int) {
    if vowel == .a, exception.long.contains(index) {
      append(.vowel(.a, isLong: true))
      return
    }
    append(.vowel(vowel))
    // Said as it is in a pause, too: the vowel of a pronoun or particle that would be left bare.
    if index == letters.count - 1, !exception.keepsEnding { reading.inflection = 1 }
  }

  private mutating func append(tanwin: Phone.Vowel) {
    append(.vowel(tanwin), .consonant(.n))
    reading.inflection = 2
    reading.isAccusative = tanwin == .a
  }

  // MARK: The article

  /// Whether the article's lam is silent because the next letter, a sun letter, is doubled instead.
  private func readsLamAsNext(_ index: Int) -> Bool {
    guard index == lam, index + 1 < letters.count, !letters[index].marks.shadda,
      letters[index].marks.sign == nil || letters[index].marks.sign == .sukun,
      let next = Phone.Consonant(letters[index + 1].scalar), next.isSun
    else { return false }
    return letters[index + 1].marks.shadda || letters[index].marks.sign == nil
  }

  // MARK: Alif

  private mutating func readInitialAlif() {
    let marks = letters[0].marks
    let next = letters.count > 1 ? letters[1] : nil
    let closes = next.map { $0.marks.shadda || $0.marks.sign == .sukun } ?? false
    if lam == 1 {
      // Forms VII to X begin with `i` even where their second letter is a lam: `iltaqā`.
      let isVerb =
        letters[1].marks.sign == .sukun && letters.count > 2 && !letters[2].marks.shadda
        && (Phone.Consonant(letters[2].scalar)?.isSun ?? false)
      reading.wasl = isVerb ? .i : .a
      return
    }
    switch marks.sign {
    case .kasra where closes: reading.wasl = .i
    case .damma where closes: reading.wasl = .u
    case nil where closes, .sukun where closes:
      reading.wasl = ArabicSpelling.waslVowel(letters)
    default:
      // Followed by a vowelled letter it is a hamza that the writer left out.
      var open = marks
      if open.sign == nil || open.sign == .sukun { open.sign = .fatha }
      append(.hamza, open, at: 0)
    }
  }

  private mutating func readAlif(_ index: Int) {
    let letter = letters[index]
    let isLast = index == letters.count - 1
    switch letter.marks.sign {
    case .fathatan:
      // The tanwin on the alif itself: `كتاباً`.
      if reading.phones.last?.isShort(.a) == true { reading.phones.removeLast() }
      append(tanwin: .a)
      return
    case .fatha, .damma, .kasra:
      readMarkedAlif(index)
      return
    default: break
    }
    guard let last = reading.phones.last else {
      reading.wasl = ArabicSpelling.waslVowel(Array(letters[index...]))
      return
    }
    if ArabicSpelling.isWasl(letters, index) { return }
    switch last {
    case .vowel(.a, isLong: false, _): lengthen(.a)
    case .consonant where reading.isAccusative && isLast: break
    case .vowel: break
    case .consonant(.w) where isLast && letters[index - 1].scalar == "و": break
    case .consonant: append(.vowel(.a, isLong: true))
    }
  }

  private mutating func readMarkedAlif(_ index: Int) {
    let letter = letters[index]
    let next = index + 1 < letters.count ? letters[index + 1] : nil
    let closes = next.map { $0.marks.shadda || $0.marks.sign == .sukun } ?? false
    let isBare = reading.phones.last?.isConsonant ?? true
    if letter.marks.sign == .fatha, isBare, index - 1 != lam {
      append(.vowel(.a, isLong: true))
    } else if letter.marks.sign == .fatha, reading.phones.last?.isShort(.a) == true {
      lengthen(.a)
    } else if closes, index - 1 == lam || !isBare {
      // `الاِجتماع`: the vowel of the wasl stays on the lam.
      if isBare { append(.vowel(letter.marks.sign == .damma ? .u : .i)) }
    } else {
      append(.hamza, letter.marks, at: index)
    }
  }

  private mutating func lengthen(_ vowel: Phone.Vowel) {
    if reading.phones.last?.isVowel == true { reading.phones.removeLast() }
    reading.inflection = 0
    append(.vowel(vowel, isLong: true))
  }

  private mutating func readMaqsura(_ index: Int) {
    if letters[index].marks.sign == .fathatan {
      if reading.phones.last?.isShort(.a) == true { reading.phones.removeLast() }
      append(tanwin: .a)
      return
    }
    switch reading.phones.last {
    case .vowel(.a, isLong: false, _): lengthen(.a)
    // Egyptian papers leave out the dots of a final yāʾ.
    case .vowel(.i, isLong: false, _): lengthen(.i)
    case .consonant where reading.isAccusative: break
    case .consonant: append(.vowel(.a, isLong: true))
    default: break
    }
  }

  // MARK: Wāw, yāʾ, tāʾ marbūṭa

  private mutating func readGlide(
    _ index: Int, _ consonant: Phone.Consonant, _ vowel: Phone.Vowel
  ) {
    let marks = letters[index].marks
    guard !marks.shadda, marks.sign == nil || marks.sign == .sukun else {
      append(consonant, marks, at: index)
      return
    }
    // A tanwin's alif or a vowel cannot follow a long one.
    let bearsAlif =
      index + 2 < letters.count && marks.sign == nil && letters[index + 1].scalar == "ا"
    switch reading.phones.last {
    case .vowel(vowel, isLong: false, _) where index > 0: lengthen(vowel)
    case .consonant where marks.sign == nil && !bearsAlif && reading.inflection == 0:
      append(.vowel(vowel, isLong: true))
    default: append(.consonant(consonant))
    }
  }

  private mutating func readMarbuta(_ index: Int) {
    if reading.phones.last?.isConsonant == true { append(.vowel(.a)) }
    reading.isFeminine = true
    reading.inflection = 0
    guard let sign = letters[index].marks.sign, sign != .sukun else { return }
    append(.t, VowelMarks(sign: sign), at: index)
    reading.isAccusative = false
  }
}
