// SPDX-License-Identifier: GPL-3.0-or-later
import CESpeakNG
import SpeakerProtocol

/// The destination of the engine's callbacks where words and their phonemes are wanted.
///
/// The engine hands over the phonemes of a clause, with a space before each word but the first, then
/// speaks the clause, which yields an event for each of these words; the next clause comes only when
/// this one is spoken (synthesize.c, 1.51). A pause in brackets is such a word, without phonemes.
enum WordTarget {
  private nonisolated(unsafe) static var clause: String?
  private nonisolated(unsafe) static var places: [(position: UInt32, length: UInt32)] = []
  private nonisolated(unsafe) static var count: UInt32 = 0
  private nonisolated(unsafe) static var failure: ProtocolError?

  /// Takes the phonemes of the next clause; returns 1 if nobody listens.
  static func receive(clause next: UnsafePointer<CChar>?) -> Int32 {
    do throws(ProtocolError) {
      try finish()
      clause = next.map { String(cString: $0) }
      return 0
    } catch {
      failure = error
      return 1
    }
  }

  /// Takes the words of the clause; returns 1, which stops the engine, if nobody listens.
  static func receive(_ events: UnsafeMutablePointer<espeak_EVENT>?) -> Int32 {
    var event = events
    while let current = event, current.pointee.type != espeakEVENT_LIST_TERMINATED {
      if current.pointee.type == espeakEVENT_WORD {
        places.append(
          (
            UInt32(clamping: current.pointee.text_position),
            UInt32(clamping: current.pointee.length)
          ))
      }
      event = current.advanced(by: 1)
    }
    return failure == nil ? 0 : 1
  }

  /// Sends the clause, if there is one.
  ///
  /// - Throws: ``ProtocolError`` if nobody listens.
  static func finish() throws(ProtocolError) {
    if let failure { throw failure }
    guard let clause else { return }
    let words = Self.words(of: clause, count: places.count)
    for (index, word) in words.enumerated() {
      // A word without an event belongs to the one before it.
      if index < places.count {
        let (position, length) = places[index]
        if index > 0 { count += 1 }
        try send(.word(position: position, length: length, sample: 0))
      }
      for frame in Frame.phonemes(of: (index < places.count ? "" : " ") + word, line: count) {
        try send(frame)
      }
    }
    if !words.isEmpty { count += 1 }
    try send(.sound(sample: 0, isPause: true))
    self.clause = nil
    places = []
  }

  /// The words of a clause that has so many events; a pause is an empty one.
  ///
  /// A clause behind another may begin with a space more.
  private static func words(of clause: String, count: Int) -> [Substring] {
    var words = clause.split(separator: " ", omittingEmptySubsequences: false)
    if words.count > count, words.first?.isEmpty == true { words.removeFirst() }
    if words.count > count, words.last?.isEmpty == true { words.removeLast() }
    return words.count <= count ? words : words.filter { !$0.isEmpty }
  }

  private static func send(_ frame: Frame) throws(ProtocolError) {
    try CallbackTarget.output.write(frame.encoded)
  }
}
