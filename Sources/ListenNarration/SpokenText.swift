// SPDX-License-Identifier: GPL-3.0-or-later

/// A text in its spoken form, bound piece by piece to the written text.
///
/// The pieces tile the source: each begins where the previous one ends, the first at 0, and the
/// last ends with the source. A piece is a written token with its punctuation (or several tokens
/// that a rule reads together), or the white space between tokens.
public struct SpokenText: Sendable, Hashable {
  /// A piece of the source with the words said for it.
  public struct Piece: Sendable, Hashable {
    /// Its range in the source, in Unicode scalars.
    public var source: Range<Int>
    /// The sounds said for it; empty if it is silent.
    public var sounds: [Sound]
    /// The name of the rule that changed it ("money", "lexicon"); nil if it is said as written.
    public var rule: String?
    /// The delivery that its author wants for it.
    public var delivery = Delivery.plain

    /// A piece that covers the range `source`.
    public init(source: Range<Int>, sounds: [Sound], rule: String? = nil) {
      self.source = source
      self.sounds = sounds
      self.rule = rule
    }

    /// The words said for it.
    public var spoken: String { sounds.map(\.spelling).joined() }
  }

  /// A run of words or of phonemes.
  public enum Sound: Sendable, Hashable {
    /// Text that the engine reads by its own rules.
    case words(String)
    /// The engine's phoneme mnemonics, with the words that they represent.
    ///
    /// Mnemonics may contain several words, separated by `||` or spaces.
    case phonemes(String, spelling: String)

    /// The words in readable form.
    public var spelling: String {
      switch self {
      case .words(let text): text
      case .phonemes(_, let spelling): spelling
      }
    }
  }

  /// The text as written.
  public let source: String
  /// The pieces in the order of the source.
  public let pieces: [Piece]

  /// Binds `pieces` to `source`, which they must tile.
  public init(source: String, pieces: [Piece]) {
    assert(
      pieces.reduce(0) { $1.source.lowerBound == $0 ? $1.source.upperBound : -1 }
        == source.unicodeScalars.count, "pieces do not tile \"\(source)\"")
    self.source = source
    self.pieces = pieces
  }

  /// `source` said as written, with one piece for each token and each gap.
  public init(verbatim source: String) {
    self.source = source
    self.pieces = SpokenText.tokens(of: source).map {
      Piece(source: $0.range, sounds: [.words($0.text)])
    }
  }

  /// The spoken text in words.
  public var spoken: String { pieces.map(\.spoken).joined() }

  /// `[sourceStart, sourceEnd, spokenStart, spokenEnd]` of each piece, in Unicode scalars of
  /// ``source`` and ``spoken``.
  public var spans: [[Int]] {
    var position = 0
    return pieces.map { piece in
      let start = position
      position += piece.spoken.unicodeScalars.count
      return [piece.source.lowerBound, piece.source.upperBound, start, position]
    }
  }

  /// The tokens of a text and the gaps between them, in order: maximal runs of white space and of
  /// other characters.
  public static func tokens(of text: String) -> [(range: Range<Int>, text: String)] {
    var result: [(range: Range<Int>, text: String)] = []
    var current = String.UnicodeScalarView()
    var start = 0
    var position = 0
    var inGap = false
    for scalar in text.unicodeScalars {
      let isGap = Scanner.isSpace(scalar)
      if isGap != inGap, position > start {
        result.append((start..<position, String(current)))
        current = .init()
        start = position
      }
      inGap = isGap
      current.append(scalar)
      position += 1
    }
    if position > start { result.append((start..<position, String(current))) }
    return result
  }
}

extension [SpokenText.Sound] {
  /// The same with neighbouring words as one sound, and without those that are empty.
  func joiningWords() -> [SpokenText.Sound] {
    var result: [SpokenText.Sound] = []
    for sound in self where !sound.spelling.isEmpty {
      if case .words(let text) = sound, case .words(let last)? = result.last {
        result[result.count - 1] = .words(last + text)
      } else {
        result.append(sound)
      }
    }
    return result
  }
}
