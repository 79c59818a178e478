// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle

/// The settings for reading in one language: voice, prosody and pauses.
///
/// A profile is a JSON file in `voices/`; `docs/voices.md` describes each key.
public struct VoiceProfile: Sendable, Hashable {
  /// Deviations from the profile's manner for one kind of segment.
  public struct Manner: Sendable, Hashable {
    /// The speed, 80 to 450 words per minute; nil for the profile's own.
    public var wordsPerMinute: Int?
    /// The pitch, 0 to 100; nil for the profile's own.
    public var pitch: Int?
    /// The pitch range, 0 to 100; nil for the profile's own.
    public var range: Int?
    /// The pause between words in milliseconds, a multiple of 10; nil for the profile's own.
    public var wordGapMilliseconds: Int?
    /// The volume, 0 to 200; nil for the profile's own.
    public var volume: Int?
    /// Another voice; nil for the profile's own.
    public var origin: EngineVoice.Origin?
    /// The reader's name for listeners; nil for one made of the profile's.
    public var speaker: String?

    /// Whether it is another reader for listeners.
    var isOtherReader: Bool { origin != nil || speaker != nil }

    /// Deviations in the given values; a value that is nil follows the profile's manner.
    public init(
      wordsPerMinute: Int? = nil, pitch: Int? = nil, range: Int? = nil,
      wordGapMilliseconds: Int? = nil, volume: Int? = nil
    ) {
      self.wordsPerMinute = wordsPerMinute
      self.pitch = pitch
      self.range = range
      self.wordGapMilliseconds = wordGapMilliseconds
      self.volume = volume
    }
  }

  /// A name such as "en-news".
  public var name: String
  /// The language that it reads, as a BCP 47 tag.
  public var language: String
  /// A description of one line.
  public var summary: String
  /// The voice with the profile's prosody.
  public var voice: EngineVoice
  /// The deviations of each kind of segment from the profile's manner.
  public var manners: [Segment.Kind: Manner]
  /// The silence after a segment of each kind, in milliseconds.
  public var pauses: [Segment.Kind: Int]
  /// The kinds that are read; the kinds of the body are always among them.
  public var announced: Set<Segment.Kind>
  /// Paths of PLS lexicons; a later one takes precedence.
  public var lexicons: [String]
  /// The reader's name for listeners, as captions and transcripts show it; nil for "Synthetic voice".
  public var speaker: String?
  /// Whether an edition read with this profile opens with its date and headlines.
  public var opensEditions = true
  /// The pause beside the full names of persons in milliseconds; 0 for none.
  public var namePauseMilliseconds = 0
  /// Whether what a paragraph quotes between quotation marks is read in the manner of quotations.
  public var readsQuotesApart = false

  /// The default silence after a segment of each kind, in milliseconds.
  public static let defaultPauses: [Segment.Kind: Int] = [
    .title: 900, .byline: 700, .standfirst: 800, .caption: 600, .heading: 600, .paragraph: 500,
    .quotation: 600, .listItem: 350,
  ]

  /// A profile with the default pauses that reads everything except captions.
  public init(
    name: String, language: String, summary: String = "", voice: EngineVoice,
    manners: [Segment.Kind: Manner] = [:], pauses: [Segment.Kind: Int] = [:],
    announced: Set<Segment.Kind> = [.title, .byline, .standfirst], lexicons: [String] = []
  ) {
    self.name = name
    self.language = language
    self.summary = summary
    self.voice = voice
    self.manners = manners
    self.pauses = pauses
    self.announced = announced
    self.lexicons = lexicons
  }

  /// The voice for a segment of `kind`.
  public func voice(for kind: Segment.Kind) -> EngineVoice {
    guard let manner = manners[kind] else { return voice }
    var result = voice
    result.origin = manner.origin ?? voice.origin
    result.wordsPerMinute = manner.wordsPerMinute ?? voice.wordsPerMinute
    result.pitch = manner.pitch ?? voice.pitch
    result.range = manner.range ?? voice.range
    result.wordGapMilliseconds = manner.wordGapMilliseconds ?? voice.wordGapMilliseconds
    result.volume = manner.volume ?? voice.volume
    return result
  }

  /// The reader of segments of `kind`, as manifests and listeners know it.
  public func reader(of kind: Segment.Kind) -> Segment.Reader {
    var result = reader
    guard let manner = manners[kind], manner.isOtherReader else { return result }
    result.name += " " + kind.rawValue
    result.speaker = manner.speaker ?? "\(result.speaker) (\(kind.rawValue))"
    result.voice = voice(for: kind).label
    return result
  }

  /// The reader of all kinds of segments that have no other.
  public var reader: Segment.Reader {
    Segment.Reader(
      name: name, speaker: speaker ?? Self.defaultSpeaker, voice: voice.label, language: language)
  }

  /// The reader's name for listeners where a profile gives none.
  package static let defaultSpeaker = "Synthetic voice"

  /// The silence after a segment of `kind`, in milliseconds.
  public func pause(after kind: Segment.Kind) -> Int {
    pauses[kind] ?? Self.defaultPauses[kind] ?? 500
  }

  /// Whether a segment of `kind` is read.
  public func reads(_ kind: Segment.Kind) -> Bool {
    switch kind {
    case .title, .byline, .standfirst, .caption: announced.contains(kind)
    case .heading, .paragraph, .quotation, .listItem: true
    }
  }
}
