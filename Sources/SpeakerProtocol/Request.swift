// SPDX-License-Identifier: GPL-3.0-or-later

/// A request to a speaker.
///
/// On the wire it consists of its length (4 bytes, little-endian) and the fields in order.
public struct Request: Sendable, Hashable {
  /// The kind of result that is wanted.
  public enum Kind: UInt32, Sendable, CaseIterable {
    /// Samples and word events of the text.
    case speech = 0
    /// IPA of each line of the text, in which `[[…]]` marks phonemes.
    case phonemes = 1
    /// The words of the text, each with its IPA, and the ends of clauses; no samples.
    ///
    /// A ``Frame/word(position:length:sample:)`` frame with sample 0 comes before the
    /// ``Frame/phonemes(line:text:)`` frames of each word, whose `line` counts words from 0; a
    /// ``Frame/sound(sample:isPause:)`` frame ends each clause.
    case words = 2
  }

  /// A voice of the engine.
  public enum Voice: Sendable, Hashable {
    /// A voice file, named by its path.
    case file(String)
    /// A built-in voice, such as "en-us" or "es+m3".
    case name(String)
  }

  /// The kind of result that is wanted.
  public var kind: Kind
  /// The voice that speaks.
  public var voice: Voice
  /// The speed, 80 to 450 words per minute.
  public var wordsPerMinute: Int32
  /// The pitch, 0 to 100; 50 keeps the voice's own.
  public var pitch: Int32
  /// The pitch range, 0 to 100; 50 keeps the voice's own.
  public var range: Int32
  /// The pause between words, in units of 10 ms at the engine's default rate.
  public var wordGap: Int32
  /// The volume, 0 to 200; 100 keeps the voice's own.
  public var volume: Int32
  /// The processor time in seconds after which the child is killed.
  public var processorSeconds: UInt32
  /// The time in seconds without work after which the child is killed.
  public var idleSeconds: UInt32
  /// The text, in which `[[…]]` marks phoneme mnemonics.
  public var text: String

  /// A request with the engine's default prosody.
  public init(
    kind: Kind, voice: Voice, wordsPerMinute: Int32 = 175, pitch: Int32 = 50, range: Int32 = 50,
    wordGap: Int32 = 0, volume: Int32 = 100, processorSeconds: UInt32 = 10,
    idleSeconds: UInt32 = 60, text: String
  ) {
    self.kind = kind
    self.voice = voice
    self.wordsPerMinute = wordsPerMinute
    self.pitch = pitch
    self.range = range
    self.wordGap = wordGap
    self.volume = volume
    self.processorSeconds = processorSeconds
    self.idleSeconds = idleSeconds
    self.text = text
  }
}

extension Request {
  /// The maximum size of a request in bytes.
  public static let maximumSize = 64 << 20

  /// The bytes of the request, starting with its length.
  public var encoded: [UInt8] {
    var body = ByteWriter()
    body.append(kind.rawValue)
    switch voice {
    case .file(let path):
      body.append(UInt32(0))
      body.append(counted: path)
    case .name(let name):
      body.append(UInt32(1))
      body.append(counted: name)
    }
    for value in [wordsPerMinute, pitch, range, wordGap, volume] {
      body.append(UInt32(bitPattern: value))
    }
    body.append(processorSeconds)
    body.append(idleSeconds)
    body.append(counted: text)
    var whole = ByteWriter()
    whole.append(UInt32(body.bytes.count))
    whole.append(contentsOf: body.bytes)
    return whole.bytes
  }

  /// The request in `body`, the bytes after the length.
  ///
  /// - Throws: ``ProtocolError/garbage`` if a field is missing or unknown.
  public init(body: [UInt8]) throws(ProtocolError) {
    var reader = ByteReader(body)
    guard let kind = Kind(rawValue: try reader.uint32()) else { throw .garbage }
    self.kind = kind
    switch try reader.uint32() {
    case 0: voice = .file(try reader.text())
    case 1: voice = .name(try reader.text())
    default: throw .garbage
    }
    wordsPerMinute = Int32(bitPattern: try reader.uint32())
    pitch = Int32(bitPattern: try reader.uint32())
    range = Int32(bitPattern: try reader.uint32())
    wordGap = Int32(bitPattern: try reader.uint32())
    volume = Int32(bitPattern: try reader.uint32())
    processorSeconds = try reader.uint32()
    idleSeconds = try reader.uint32()
    text = try reader.text()
  }
}
