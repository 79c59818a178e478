// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

extension SpokenText {
  /// A delivery of words, in terms of an engine.
  public struct Delivery: Sendable, Hashable {
    /// A degree of stress that the engine can give words.
    public enum Stress: Int, Sendable, Hashable {
      case none, moderate, strong
    }

    /// The stress.
    public var stress = Stress.none
    /// The speed in percent of the voice's own.
    public var rate = 100
    /// The pitch, −50 (an octave lower) to 50 (an octave higher).
    public var pitch = 0
    /// The volume in percent of the voice's own.
    public var volume = 100

    /// The voice's own delivery.
    public static let plain = Delivery()

    /// A plain delivery.
    init() {}

    /// The emphasis that an author asks for: strong words are slower too, reduced ones quicker and softer.
    init(_ wanted: Block.Delivery) {
      (rate, pitch, volume) = (wanted.rate, wanted.pitch, wanted.volume)
      switch wanted.emphasis {
      case .strong:
        stress = .strong
        rate = rate * 85 / 100
      case .moderate: stress = .moderate
      case .reduced:
        rate = rate * 115 / 100
        volume = volume * 80 / 100
      case nil: break
      }
    }
  }
}
