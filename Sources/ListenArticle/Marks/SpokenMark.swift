// SPDX-License-Identifier: GPL-3.0-or-later

extension Block {
  /// A stretch of a block that its author wants said in a certain way.
  public struct Mark: Sendable, Hashable {
    /// A way to say a stretch of text.
    public enum Saying: Sendable, Hashable {
      /// Other words, read by the rules of the block's language.
      case alias(String)
      /// Sounds in the International Phonetic Alphabet.
      case phonemes(String)
      /// The names of its letters and digits, one by one.
      case characters
      /// Its digits one by one.
      case digits
      /// The digits of a telephone number one by one, with a pause between its groups.
      case telephone
      /// A silence of about this many milliseconds before the text after it.
      case pause(milliseconds: Int)
    }

    /// Its range in Unicode scalars of the block's text; empty for a pause.
    public var range: Range<Int>
    /// The way to say it.
    public var saying: Saying

    /// A mark on the text at `range`.
    public init(range: Range<Int>, saying: Saying) {
      self.range = range
      self.saying = saying
    }
  }
}

extension Block.Mark.Saying {
  /// The saying in one word and its value, as digests and texts with marks in them hold it.
  package var code: String {
    switch self {
    case .alias(let text): "a" + text
    case .phonemes(let ipa): "i" + ipa
    case .characters: "c"
    case .digits: "d"
    case .telephone: "t"
    case .pause(let milliseconds): "p\(milliseconds)"
    }
  }

  /// The saying that ``code`` holds.
  package init?(code: String) {
    let value = code.dropFirst()
    switch code.first {
    case "a" where !value.isEmpty: self = .alias(String(value))
    case "i" where !value.isEmpty: self = .phonemes(String(value))
    case "c": self = .characters
    case "d": self = .digits
    case "t": self = .telephone
    case "p":
      guard let milliseconds = Int(value), (0...10_000).contains(milliseconds) else { return nil }
      self = .pause(milliseconds: milliseconds)
    default: return nil
    }
  }
}
