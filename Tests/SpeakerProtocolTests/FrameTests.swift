// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import SpeakerProtocol
import Testing

@Suite struct FrameTests {
  static let frames: [Frame] = [
    .ready(version: "1.51", sampleRate: 22_050), .audio([]), .audio([1, -1, .max, .min]),
    .word(position: 1, length: 5, sample: 70_000), .phonemes(line: 3, text: "həlˈoʊ"),
    .finished(.done), .finished(.voiceMissing), .finished(.refused(0x1000_04FF)),
    .finished(.killed(signal: 11)),
  ]

  @Test("A frame is read back as it was written", arguments: frames)
  func roundTrip(frame: Frame) throws {
    let bytes = frame.encoded
    let (length, kind) = try Frame.header(Array(bytes.prefix(Frame.headerSize)))
    #expect(length == bytes.count - Frame.headerSize)
    #expect(try Frame(kind: kind, payload: Array(bytes.dropFirst(Frame.headerSize))) == frame)
  }

  @Test("Frames that come in one piece or byte by byte are read one by one, then the end")
  func stream() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let bytes = Self.frames.flatMap(\.encoded)
    let writer = Pipe(ends[1])
    try writer.write(Array(bytes.prefix(40)))
    let reader = FrameReader(ends[0])
    #expect(try reader.next() == Self.frames[0])
    for byte in bytes[40...] { try writer.write([byte]) }
    close(ends[1])
    for frame in Self.frames.dropFirst() { #expect(try reader.next() == frame) }
    #expect(throws: ProtocolError.closed) { try reader.next() }
    close(ends[0])
  }

  @Test("The largest audio frame is written to a pipe in one piece")
  func largest() {
    let samples = [Int16](repeating: 7, count: Frame.maximumSamples)
    #expect(Frame.audio(samples).encoded.count <= 4096)
  }

  @Test(
    "Garbage is told from frames",
    arguments: [
      ([0xFF, 0xFF, 0, 0, 1], []), ([1, 0, 0, 0, 2], [9]), ([3, 0, 0, 0, 3], [1, 2, 3]),
      ([0, 0, 0, 0, 99], []), ([8, 0, 0, 0, 5], [9, 0, 0, 0, 0, 0, 0, 0]), ([1, 0], []),
    ] as [([UInt8], [UInt8])])
  func garbage(header: [UInt8], payload: [UInt8]) {
    #expect(throws: ProtocolError.garbage) {
      let (_, kind) = try Frame.header(header)
      _ = try Frame(kind: kind, payload: payload)
    }
  }

  @Test("A request is read back as it was written")
  func request() throws {
    let request = Request(
      kind: .phonemes, voice: .file("/a/ب"), wordsPerMinute: 180, pitch: 40, range: 60,
      wordGap: 2, volume: 90, processorSeconds: 3, idleSeconds: 12, text: "Año, [[n]] ☃")
    #expect(try Request(body: Array(request.encoded.dropFirst(4))) == request)
    #expect(throws: ProtocolError.garbage) {
      _ = try Request(body: Array(request.encoded.dropFirst(4).dropLast()))
    }
  }
}
