// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The result of one pass over a text's bytes: its words, letters and marks, and its end.
///
/// Words are kept as hashes of their folded letters, since they are only compared: with word lists
/// (``WordMarks``), with labels (``CueTable``) and with one another (``Vocabulary``).
struct TextScan: Sendable {
  /// Hashes of the words in order, as many as ``keptWords``; every number is ``number``.
  private(set) var hashes: [UInt64] = []
  /// The number of ``hashes`` before the first colon; zero if there is no colon.
  private(set) var wordsBeforeColon = 0
  /// Rough stems of the content words, in order.
  private(set) var stems: [UInt64] = []
  /// Words; for scripts without spaces, two characters count as one.
  private(set) var words = 0
  /// Unicode scalars.
  private(set) var length = 0
  private(set) var functionWords = 0
  private(set) var capitalWords = 0
  private(set) var shoutedWords = 0
  private(set) var numbers = 0
  /// Marks that end sentences, with a space after them.
  private(set) var stops = 0
  private(set) var commas = 0
  /// Strokes, arrows and middle dots between words, as menus have.
  private(set) var separators = 0
  /// Lists that any of the words is in.
  private(set) var marks: WordMarks = []
  /// Lists that the first word is in.
  private(set) var firstMarks: WordMarks = []
  private(set) var hasYear = false
  private(set) var hasClock = false
  private(set) var hasNumericDate = false
  private(set) var hasAddress = false
  private(set) var hasHandle = false
  private(set) var hasQuote = false
  private(set) var hasLetter = false
  /// Whether a copyright sign opens it.
  private(set) var beginsWithCopyright = false
  /// A letter in lower case right before a capital, as where a page's pieces were glued together.
  private(set) var hasGlue = false
  private(set) var beginsLower = false
  /// The hash of all its words, with all numbers taken for one another.
  private(set) var shape = TextScan.seed

  /// The maximum number of words that are kept; labels are no longer.
  static let keptWords = 64
  /// The maximum number of a word's letters that are kept for its stem.
  private static let stemLetters = 12
  private typealias Stem = InlineArray<12, UInt32>
  /// The hash of every number.
  static let number: UInt64 = 1

  private var hash = TextScan.seed
  private var stem = Stem(repeating: 0)
  private var stemLength = 0
  private var letters = 0
  private var upper = 0
  private var isCapital = false
  private var digits = 0
  private var value = 0
  private var previous: UInt32 = 0x20

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// Looks at `text`.
  init(_ text: String) {
    let expected = text.utf8.count / 6 + 1
    hashes.reserveCapacity(min(expected, Self.keptWords))
    stems.reserveCapacity(expected)
    for scalar in text.unicodeScalars { take(scalar.value) }
    take(0x20)
    length -= 1
  }

  /// The hashes of an entry of a word list, where `#` stands for a number.
  static func rawHashes(of entry: some StringProtocol) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash = seed
    var letters = 0
    for scalar in entry.unicodeScalars {
      let folded = LetterFolding.folded(scalar.value)
      if folded == LetterFolding.mark { continue }
      if folded != 0 {
        hash = (hash ^ UInt64(folded)) &* prime
        letters += 1
        if !LetterFolding.isIdeograph(folded) || letters < 2 { continue }
      }
      if letters > 0 { hashes.append(hash) }
      if scalar == "#" { hashes.append(number) }
      hash = seed
      letters = 0
    }
    if letters > 0 { hashes.append(hash) }
    return hashes
  }

  /// The hash of a row of words.
  static func hash(of row: some Sequence<UInt64>) -> UInt64 {
    row.reduce(seed) { mix($0, $1) }
  }

  /// The hash of a row of words that is one word longer than that of `hash`.
  static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash ^ word &* 0x9E37_79B9_7F4A_7C15) &* prime
  }

  // MARK: Scalars

  private mutating func take(_ scalar: UInt32) {
    length += 1
    if scalar >= 0x30, scalar <= 0x39 {
      if letters > 0 { endWord() }
      addDigit(Int(scalar) - 0x30)
    } else if scalar >= 0x660, scalar <= 0x669 {
      if letters > 0 { endWord() }
      addDigit(Int(scalar) - 0x660)
    } else {
      let folded = LetterFolding.folded(scalar)
      if folded == LetterFolding.mark {
        // A mark on a letter, or between two of them.
      } else if folded != 0 {
        if digits > 0 { endNumber(before: scalar) }
        addLetter(scalar, folded)
      } else {
        if letters > 0 { endWord() }
        if digits > 0 { endNumber(before: scalar) }
        addMark(scalar)
      }
    }
    previous = scalar
  }

  private mutating func addDigit(_ digit: Int) {
    digits += 1
    if digits < 9 { value = value * 10 + digit }
  }

  private mutating func addLetter(_ scalar: UInt32, _ folded: UInt32) {
    let isUpper = scalar != folded && LetterFolding.isUpper(scalar)
    if letters == 0 {
      isCapital = isUpper
      if words == 0, !hasLetter { beginsLower = !isUpper && scalar < 0x590 }
      hasLetter = true
    } else if isUpper, upper == 0 || upper < letters, LetterFolding.isLower(previous) {
      hasGlue = true
    }
    upper += isUpper ? 1 : 0
    letters += 1
    hash = (hash ^ UInt64(folded)) &* Self.prime
    if stemLength < Self.stemLetters {
      stem[stemLength] = folded
      stemLength += 1
    }
    if LetterFolding.isIdeograph(folded), letters == 2 { endWord() }
  }

  private mutating func endWord() {
    let mark = WordMarks.of(hash)
    marks.formUnion(mark)
    if words == 0 { firstMarks = mark }
    words += 1
    shape = Self.mix(shape, hash)
    if hashes.count < Self.keptWords { hashes.append(hash) }
    if isCapital { capitalWords += 1 }
    if upper == letters, letters > 1 { shoutedWords += 1 }
    if mark.contains(.function) {
      functionWords += 1
    } else if letters >= 3 || stemLength > 0 && LetterFolding.isIdeograph(stem[0]) {
      stems.append(Self.stemHash(stem, count: stemLength))
    }
    letters = 0
    upper = 0
    hash = Self.seed
    stemLength = 0
  }

  private mutating func endNumber(before scalar: UInt32) {
    words += 1
    numbers += 1
    shape = Self.mix(shape, Self.number)
    if hashes.count < Self.keptWords { hashes.append(Self.number) }
    marks.formUnion(Self.numberMarks)
    if digits == 4, value >= 1900, value < 2100 { hasYear = true }
    // 09:50, 7/6/24, 2024-06-07
    if scalar == 0x3A, digits <= 2, value < 25 { hasClock = true }
    if scalar == 0x2F || scalar == 0x2D || scalar == 0x2E, digits <= 2 || digits == 4 {
      dateParts += 1
      if dateParts >= 2 { hasNumericDate = true }
    } else {
      dateParts = 0
    }
    digits = 0
    value = 0
  }

  private var dateParts = 0

  private static let numberMarks = WordMarks.of(number)

  private mutating func addMark(_ scalar: UInt32) {
    switch scalar {
    case 0x20, 0x09, 0xA0:
      if previous == 0x2E || previous == 0x21 || previous == 0x3F || previous == 0x61F
        || previous == 0x3002 || previous == 0x6D4 || previous == 0x964
      {
        stops += 1
      }
    case 0x2C, 0x60C, 0x3001: commas += 1
    case 0x7C, 0xBB, 0x203A, 0xB7, 0x2022, 0x3E, 0x2192, 0x2039: separators += 1
    case 0x2F:
      if previous == 0x20 { separators += 1 } else if previous == 0x2F { hasAddress = true }
    case 0x40: hasHandle = true
    case 0xA9: if words == 0 { beginsWithCopyright = true }
    case 0x22, 0x201C, 0x201E, 0xAB: hasQuote = true
    case 0x3A, 0xFF1A: if wordsBeforeColon == 0 { wordsBeforeColon = hashes.count }
    case 0x3002: if words > 0 { stops += 1 }
    default: break
    }
  }

  /// The first six letters, without the Arabic article and the particles that cling to it.
  private static func stemHash(_ letters: Stem, count: Int) -> UInt64 {
    var start = 0
    let first = letters[0]
    if (0x600..<0x700).contains(first), count > 4 {
      let isParticle = [0x648, 0x641, 0x628, 0x643].contains(first)
      if isParticle, letters[1] == 0x627, letters[2] == 0x644, count > 5 {
        start = 3
      } else if first == 0x627, letters[1] == 0x644 {
        start = 2
      } else if first == 0x644, letters[1] == 0x644 {
        start = 2
      } else if first == 0x648 {
        start = 1
      }
    }
    var hash = seed
    for index in start..<min(count, start + 6) { hash = (hash ^ UInt64(letters[index])) &* prime }
    return hash
  }
}
