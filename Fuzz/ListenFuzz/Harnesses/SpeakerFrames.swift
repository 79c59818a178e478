// SPDX-License-Identifier: GPL-3.0-or-later
import SpeakerProtocol

extension Harness {
  /// What a speaker sends back, read as a stream and frame by frame.
  static let frames = Harness(name: "frames") { bytes in
    guard let file = MemoryFile(bytes) else { return }
    let reader = FrameReader(file.descriptor)
    var rest = bytes[...]
    while true {
      let streamed = attempt { () throws(ProtocolError) in try reader.next() }
      let framed = attempt { () throws(ProtocolError) in try nextFrame(&rest) }
      claim(streamed == framed, "one reading of a stream: \(streamed), \(framed)")
      guard case .success(let frame) = streamed else { return }
      let encoded = frame.encoded
      // A version or phonemes that are no UTF-8 are mended, and then longer.
      guard encoded.count <= Frame.maximumSize else { continue }
      var own = encoded[...]
      claim(
        attempt { () throws(ProtocolError) in try nextFrame(&own) } == .success(frame),
        "the same frame again: \(frame)")
      claim(own.isEmpty, "a frame and nothing else")
    }
  }

  private static func nextFrame(_ bytes: inout ArraySlice<UInt8>) throws(ProtocolError) -> Frame {
    guard bytes.count >= Frame.headerSize else { throw .closed }
    let (length, kind) = try Frame.header(Array(bytes.prefix(Frame.headerSize)))
    guard bytes.count >= Frame.headerSize + length else { throw .closed }
    let payload = Array(bytes.dropFirst(Frame.headerSize).prefix(length))
    bytes = bytes.dropFirst(Frame.headerSize + length)
    return try Frame(kind: kind, payload: payload)
  }

  static func attempt<Value>(
    _ work: () throws(ProtocolError) -> Value
  ) -> Result<Value, ProtocolError> {
    do throws(ProtocolError) { return .success(try work()) } catch { return .failure(error) }
  }
}
