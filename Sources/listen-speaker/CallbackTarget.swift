// SPDX-License-Identifier: GPL-3.0-or-later
import CESpeakNG
import SpeakerProtocol

/// Where the engine's callback, which carries no context of ours, sends what it is given.
enum CallbackTarget {
  nonisolated(unsafe) static var descriptor: Int32 = -1

  /// Sends the events, then the samples.
  ///
  /// Returns 1, which stops the engine, where nobody listens.
  static func receive(
    _ samples: UnsafeMutablePointer<Int16>?, _ count: Int32,
    _ events: UnsafeMutablePointer<espeak_EVENT>?
  ) -> Int32 {
    let output = Pipe(descriptor)
    do {
      var waiting: [UInt8] = []
      // Events are small: as many go in one write as are sure to go in one piece.
      func send(_ frame: Frame) throws(ProtocolError) {
        let bytes = frame.encoded
        if waiting.count + bytes.count > Frame.maximumSize {
          try output.write(waiting)
          waiting = []
        }
        waiting += bytes
      }
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
      var rest = UnsafeBufferPointer(start: samples, count: samples == nil ? 0 : Int(count))[...]
      while !rest.isEmpty {
        let part = rest.prefix(Frame.maximumSamples)
        try send(.audio(Array(part)))
        rest = rest.dropFirst(part.count)
      }
      try output.write(waiting)
      return 0
    } catch {
      return 1
    }
  }
}
