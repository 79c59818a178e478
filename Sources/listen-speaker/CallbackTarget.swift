// SPDX-License-Identifier: GPL-3.0-or-later
import CESpeakNG
import SpeakerProtocol

/// The destination of the engine's callback, which carries no context of ours.
///
/// Samples go into the shared memory until it is full, then into frames. Events are sent in groups
/// that are small enough to be written atomically.
enum CallbackTarget {
  nonisolated(unsafe) static var output = Pipe(-1)
  nonisolated(unsafe) static var shared: SharedSound?
  private nonisolated(unsafe) static var sharedCount = 0
  private nonisolated(unsafe) static var waiting: [UInt8] = []

  /// Takes the events, then the samples.
  ///
  /// Returns 1, which stops the engine, if nobody listens.
  static func receive(
    _ samples: UnsafeMutablePointer<Int16>?, _ count: Int32,
    _ events: UnsafeMutablePointer<espeak_EVENT>?
  ) -> Int32 {
    do {
      var event = events
      while let current = event, current.pointee.type != espeakEVENT_LIST_TERMINATED {
        let sample = UInt32(clamping: current.pointee.sample)
        switch current.pointee.type {
        case espeakEVENT_WORD:
          let frame = Frame.word(
            position: UInt32(clamping: current.pointee.text_position),
            length: UInt32(clamping: current.pointee.length), sample: sample)
          try send(frame)
        case espeakEVENT_PHONEME:
          // A mnemonic of eight bytes at most; pauses are `_`, `_:`, `_!` and the like.
          let isPause = current.pointee.id.string.0 == CChar(bitPattern: UInt8(ascii: "_"))
          try send(.sound(sample: sample, isPause: isPause))
        default: break
        }
        event = current.advanced(by: 1)
      }
      var rest = UnsafeBufferPointer(start: samples, count: samples == nil ? 0 : Int(count))
      if let shared {
        let taken = shared.write(rest, at: sharedCount)
        sharedCount += taken
        rest = UnsafeBufferPointer(rebasing: rest[taken...])
      }
      while !rest.isEmpty {
        let part = rest.prefix(Frame.maximumSamples)
        try send(.audio(Array(part)))
        rest = UnsafeBufferPointer(rebasing: rest[part.count...])
      }
      return 0
    } catch {
      return 1
    }
  }

  /// Sends the pending events, and the number of samples in the shared memory.
  ///
  /// - Throws: ``ProtocolError`` if nobody listens.
  static func finish() throws(ProtocolError) {
    if shared != nil { try send(.shared(samples: UInt32(sharedCount))) }
    try output.write(waiting)
  }

  private static func send(_ frame: Frame) throws(ProtocolError) {
    let bytes = frame.encoded
    if waiting.count + bytes.count > Frame.maximumSize {
      try output.write(waiting)
      waiting.removeAll(keepingCapacity: true)
    }
    waiting += bytes
  }
}
