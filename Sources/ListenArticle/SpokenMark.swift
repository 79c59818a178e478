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
      /// A date whose figures stand in this order, such as `dmy`, `ym` or `y`; empty where its language's
      /// rules tell.
      case date(order: String)
      /// The digits of a telephone number one by one, with a pause between its groups.
      case telephone
      /// A silence of about this many milliseconds before the text after it.
      case pause(milliseconds: Int)
      /// The text as it is, with this delivery.
      case delivery(Delivery)
      /// The text as it is, in another language; only on the way to ``Block/foreignRuns``.
      case language(String)

      /// Whether other marks may stand inside of it.
      package var isAround: Bool {
        switch self {
        case .delivery, .language: true
        default: false
        }
      }
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

  /// A delivery of words: with emphasis, or at another speed, pitch and volume than the rest.
  public struct Delivery: Sendable, Hashable {
    /// A degree of emphasis.
    public enum Emphasis: String, Sendable, Hashable {
      case strong, moderate, reduced
    }

    /// The emphasis, if any.
    public var emphasis: Emphasis?
    /// The speed in percent of the voice's own, 50 to 200.
    public var rate: Int
    /// The pitch, −50 (an octave lower) to 50 (an octave higher).
    public var pitch: Int
    /// The volume in percent of the voice's own, 0 to 200.
    public var volume: Int

    /// The voice's own.
    public static let plain = Delivery()

    /// A delivery; numbers out of range are brought into it.
    public init(emphasis: Emphasis? = nil, rate: Int = 100, pitch: Int = 0, volume: Int = 100) {
      self.emphasis = emphasis
      self.rate = min(200, max(50, rate))
      self.pitch = min(50, max(-50, pitch))
      self.volume = min(200, max(0, volume))
    }

    /// The delivery of what stands inside both.
    public func within(_ outer: Delivery) -> Delivery {
      Delivery(
        emphasis: emphasis ?? outer.emphasis, rate: rate * outer.rate / 100,
        pitch: pitch + outer.pitch, volume: volume * outer.volume / 100)
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
    case .date(let order): "D" + order
    case .telephone: "t"
    case .pause(let milliseconds): "p\(milliseconds)"
    case .delivery(let delivery):
      "v\(delivery.emphasis?.rawValue ?? "") \(delivery.rate) \(delivery.pitch) \(delivery.volume)"
    case .language(let tag): "l" + tag
    }
  }

  /// A date with its figures in the order of `d`, `m` and `y` (SSML's note on `say-as`, 3.1).
  package static func date(_ order: String) -> Self? {
    let order = order.lowercased()
    let orders = ["", "dmy", "mdy", "ymd", "ydm", "dm", "md", "my", "ym", "y", "d", "m"]
    return orders.contains(order) ? .date(order: order) : nil
  }

  /// The saying that ``code`` holds.
  package init?(code: String) {
    let value = code.dropFirst()
    switch code.first {
    case "a" where !value.isEmpty: self = .alias(String(value))
    case "i" where !value.isEmpty: self = .phonemes(String(value))
    case "c": self = .characters
    case "d": self = .digits
    case "D":
      guard let saying = Self.date(String(value)) else { return nil }
      self = saying
    case "t": self = .telephone
    case "p":
      guard let milliseconds = Int(value), (0...10_000).contains(milliseconds) else { return nil }
      self = .pause(milliseconds: milliseconds)
    case "v":
      let parts = value.split(separator: " ", omittingEmptySubsequences: false)
      let numbers = parts.dropFirst().compactMap { Int($0) }
      guard parts.count == 4, numbers.count == 3 else { return nil }
      self = .delivery(
        .init(
          emphasis: .init(rawValue: String(parts[0])), rate: numbers[0], pitch: numbers[1],
          volume: numbers[2]))
    case "l" where LanguageTag.isValid(String(value)): self = .language(String(value))
    default: return nil
    }
  }
}
