// SPDX-License-Identifier: GPL-3.0-or-later

/// The surroundings of a homograph, as the features of ``HomographModel``: hashes of strings such as
/// "w-1:to" (the word before is *to*) or "c1:det" (an article follows).
///
/// `voices/tools/train_homographs.py` makes the same features, byte for byte; a change here is a change
/// there, and a new training.
struct HomographContext {
  /// The sorts of words in a language, as far as they tell homographs apart.
  struct Grammar: Sendable {
    /// The class of a word in lower case: "det", "modal".
    var classes: [String: String] = [:]
    /// Endings by which other words are told apart, the first that fits.
    var endings: [String] = []
  }

  /// A neighbour: a token's punctuation and core.
  private struct Piece {
    var lead: String
    var core: String
    var trail: String
    var lower: String
    var isCapitalised: Bool
  }

  /// The features of the neighbours by their place; one feature stands for itself alone.
  private(set) var features: [UInt64] = []
  /// The features of the words of the sentence, wherever they stand.
  private(set) var around: Set<UInt64> = []
  private let grammar: Grammar

  /// The context of `target`, a part of the token at `index`, in the words of `grammar`.
  ///
  /// `before` and `after` are glued to it: punctuation, or "re-". Where the text is `inCapitals` as a
  /// whole, capitals say nothing.
  init(
    of target: Substring, in line: Line, at index: Int, before: String, after: String,
    inCapitals: Bool, grammar: Grammar
  ) {
    self.grammar = grammar
    let own = Piece(
      lead: before, core: String(target), trail: after, lower: target.lowercased(),
      isCapitalised: !inCapitals && target.first?.isUppercase == true)
    func piece(_ position: Int) -> Piece? {
      guard let token = line[position] else { return nil }
      return Piece(
        lead: token.lead, core: token.core, trail: token.trail, lower: token.lower,
        isCapitalised: !inCapitals && token.core.first?.isUppercase == true)
    }
    var left: [Piece] = []
    var nearer = own
    for offset in 1...Self.breadth {
      guard let next = piece(index - offset), !Self.endsSentence(next, nearer) else { break }
      left.append(next)
      nearer = next
    }
    var right: [Piece] = []
    nearer = own
    for offset in 1...Self.breadth {
      guard let next = piece(index + offset), !Self.endsSentence(nearer, next) else { break }
      right.append(next)
      nearer = next
    }
    addPlaces(own: own, left: left, right: right)
    for piece in left + right { addWord(Self.word(piece)) }
  }

  /// The distance in words beyond which none is looked at.
  private static let breadth = 10

  private mutating func addPlaces(own: Piece, left: [Piece], right: [Piece]) {
    var words: [Int: String] = [:]
    var kinds: [Int: String] = [:]
    for place in [-3, -2, -1, 1, 2, 3] {
      let side = place < 0 ? left : right
      let position = abs(place) - 1
      let piece = side.indices.contains(position) ? side[position] : nil
      let word = piece.map(Self.word) ?? (place < 0 ? "<s>" : "</s>")
      let kind = kind(of: word, isCapitalised: piece?.isCapitalised == true)
      words[place] = word
      kinds[place] = kind
      add("w\(place):\(word)")
      add("c\(place):\(kind)")
      guard abs(place) < 3, let first = word.utf8.first, (0x61...0x7A).contains(first) else {
        continue
      }
      add("s\(place):", word.utf8.suffix(3))
      if piece?.isCapitalised == true { add("u\(place)") }
    }
    let gapBefore = ((left.first?.trail ?? "") + own.lead).unicodeScalars.first
    if let gapBefore { add("g-1:\(gapBefore)") }
    let gapAfter = (own.trail + (right.first?.lead ?? "")).unicodeScalars.first
    if let gapAfter { add("g1:\(gapAfter)") }
    if own.trail.unicodeScalars.first.map(Self.isHyphen) == true {
      add("h1:\(Self.core(own.trail.unicodeScalars.dropFirst()))")
    }
    if own.lead.unicodeScalars.last.map(Self.isHyphen) == true {
      add("h-1:\(Self.core(own.lead.unicodeScalars.dropLast()))")
    }
    addPairs(words: words, kinds: kinds)
    if own.isCapitalised { add(left.isEmpty ? "US" : "U") }
    add("1")
  }

  private mutating func addPairs(words: [Int: String], kinds: [Int: String]) {
    func word(_ place: Int) -> String { words[place] ?? "" }
    func kind(_ place: Int) -> String { kinds[place] ?? "" }
    add("k-2-1:\(kind(-2))|\(kind(-1))")
    add("k-11:\(kind(-1))|\(kind(1))")
    add("k12:\(kind(1))|\(kind(2))")
    add("k-2-11:\(kind(-2))|\(kind(-1))|\(kind(1))")
    add("w-2-1:\(word(-2)) \(word(-1))")
    add("w12:\(word(1)) \(word(2))")
    add("w-11:\(word(-1)) \(word(1))")
  }

  private mutating func addWord(_ word: String) {
    let bytes = word.utf8
    guard bytes.count > 2, grammar.classes[word] == nil, let first = bytes.first,
      first != UInt8(ascii: "#"), first != UInt8(ascii: "P")
    else { return }
    let isPlural = bytes.count > 4 && bytes.last == UInt8(ascii: "s")
    around.insert(Self.hash("b:".utf8, bytes.dropLast(isPlural ? 1 : 0)))
  }

  private mutating func add(_ feature: String) { features.append(Self.hash(feature.utf8)) }

  private mutating func add(_ name: String, _ rest: Substring.UTF8View) {
    features.append(Self.hash(name.utf8, rest))
  }

  /// The FNV-1a hash of the bytes of all `parts`.
  static func hash(_ parts: any Sequence<UInt8>...) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return state
  }

  // MARK: Words

  /// Whether a sentence ends between two neighbours.
  private static func endsSentence(_ before: Piece, _ after: Piece) -> Bool {
    guard after.core.first?.isUppercase == true else { return false }
    if before.trail.contains("!") || before.trail.contains("?") { return true }
    // "Mr. Read", "J. R. Close"
    return before.trail.contains(".")
      && (before.core.unicodeScalars.count > 3 || before.core == before.lower)
  }

  /// A word in lower case; "#" for a number, "#4" for a year.
  private static func word(_ piece: Piece) -> String {
    guard !piece.core.isEmpty else {
      return "P" + (piece.lead + piece.trail).unicodeScalars.prefix(1).map { String($0) }.joined()
    }
    if piece.core.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      let bytes = Array(piece.core.utf8)
      let isYear =
        bytes.count == 4 && bytes.allSatisfy { (0x30...0x39).contains($0) }
        && (bytes[0] == 0x31 || bytes[0] == 0x32)
      return isYear ? "#4" : "#"
    }
    guard piece.lower.utf8.contains(0xE2) else { return piece.lower }
    return String(piece.lower.map { $0 == "’" ? "'" : $0 })
  }

  /// The sort of a word: its class, or else that it is a name, or else its ending.
  private func kind(of word: String, isCapitalised: Bool) -> String {
    if let kind = grammar.classes[word] { return kind }
    if let first = word.utf8.first, "#<P".utf8.contains(first) { return String(word.prefix(1)) }
    if isCapitalised { return "Cap" }
    let ending = grammar.endings.first { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
    return "-" + (ending ?? "")
  }

  private static func core(_ text: Substring.UnicodeScalarView) -> String {
    Token(Array(text)[...]).lower
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }
}
