// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
public import ListenLevelling
public import ListenNarration

/// A recorded article as a W3C Publication Manifest of the Audiobooks profile (JSON-LD).
///
/// <https://www.w3.org/TR/pub-manifest/>, <https://www.w3.org/TR/audiobooks/>. What is ours stands
/// under `listen`.
public struct Manifest: Sendable, Hashable, Codable {
  /// The publication's language and direction, the context's third entry.
  public struct Locale: Sendable, Hashable, Codable {
    /// The language as a BCP 47 tag.
    public var language: String
    /// The direction of the text, `ltr` or `rtl`.
    public var direction: String

    package init(language: String, direction: String) {
      self.language = language
      self.direction = direction
    }
  }

  /// A person or an organization.
  public struct Party: Sendable, Hashable, Codable {
    /// The type, `Person` or `Organization`.
    public var type: String
    /// The name as in the byline.
    public var name: String

    package init(type: String, name: String) {
      self.type = type
      self.name = name
    }
  }

  /// A list of modes that suffice together.
  public struct SufficientModes: Sendable, Hashable, Codable {
    /// The type, `ItemList`.
    public var type = "ItemList"
    /// The modes, such as `auditory`.
    public var itemListElement: [String]
  }

  /// A file elsewhere, or another shape of a file of the publication.
  public struct Link: Sendable, Hashable, Codable {
    /// The type, `LinkedResource`.
    public var type = "LinkedResource"
    /// The address, absolute or relative to the manifest.
    public var url: String
    /// The media type.
    public var encodingFormat: String
    /// The relations, such as `canonical`.
    public var rel: [String]?
    /// The title of the file.
    public var name: String?

    /// A link to a file outside the publication.
    public init(url: String, encodingFormat: String, rel: [String]? = nil, name: String? = nil) {
      self.name = name
      self.url = url
      self.encodingFormat = encodingFormat
      self.rel = rel
    }

    /// The relation, a term of our own, of what wants to be told how far the publication was heard.
    package static let reports = "listen:reports"
    /// The relation, a term of our own, of the queue of the publication's section.
    package static let section = "listen:section"
  }

  /// The properties of a segment that this project adds to the standard ones.
  public struct SegmentTerms: Sendable, Hashable, Codable {
    /// The part of the article that the segment reads.
    public var kind: Segment.Kind
    /// The text as written.
    public var text: String
    /// The language as a BCP 47 tag, if it differs from the publication's.
    public var language: String?
    /// The words as `[startSample, endSample, textStart, textEnd]`, with text offsets in Unicode
    /// scalars.
    public var words: [[Int]]
    /// The sentences in the same form, each from its first word to its last.
    public var sentences: [[Int]]
    /// The number of samples in the file, including the pause.
    public var samples: Int
    /// The size of the file in bytes.
    public var bytes: Int
    /// The loudness of the file.
    public var loudness: Loudness?
    /// The position of its voice in the publication's `voices`; nil for the first.
    public var voice: Int?
    /// The stretches of several voices as `[startSample, endSample, textStart, textEnd, voice]`, each from
    /// its first word to its last; nil if one voice speaks all.
    public var runs: [[Int]]?

    /// The added properties of one segment.
    public init(
      kind: Segment.Kind, text: String, language: String?, words: [[Int]], sentences: [[Int]],
      samples: Int, bytes: Int, loudness: Loudness?, voice: Int? = nil, runs: [[Int]]? = nil
    ) {
      self.voice = voice
      self.runs = runs
      self.kind = kind
      self.text = text
      self.language = language
      self.words = words
      self.sentences = sentences
      self.samples = samples
      self.bytes = bytes
      self.loudness = loudness
    }
  }

  /// A voice that reads something of the publication.
  public struct Voice: Sendable, Hashable, Codable {
    /// The name of the voice profile, with the kind of segment where that has a voice of its own.
    public var name: String
    /// The reader's name in captions and transcripts.
    public var speaker: String
    /// The engine's name of the voice, or the voice file's.
    public var voice: String
    /// The language that it reads, as a BCP 47 tag.
    public var language: String

    /// The voice of `reader`.
    package init(_ reader: Segment.Reader) {
      name = reader.name.bounded
      speaker = reader.speaker.bounded
      voice = reader.voice.bounded
      language = reader.language
    }
  }

  /// The properties of the whole publication that this project adds to the standard ones.
  public struct Terms: Sendable, Hashable, Codable {
    /// A digest of everything that the files were made from.
    public var render: String
    /// The sample rate in hertz.
    public var sampleRate: Int
    /// The name of the voice profile.
    public var voice: String
    /// The reader's name in captions and transcripts.
    public var speaker: String?
    /// The voices that read the publication, the main one first; nil if there is one alone.
    public var voices: [Voice]?
    /// The gain in decibels applied to all of the engine's speech.
    public var gain: Double
    /// The loudness of all segments including their pauses.
    public var loudness: Loudness
    /// Notes for the listener, such as words that had to be left out.
    public var warnings: [String]?
    /// The article's tags.
    public var tags: [String]?
    /// The article's section.
    public var section: String?
    /// The article's standfirst.
    public var standfirst: String?
    /// The article's source.
    public var source: String?
    /// The address of the published page.
    public var link: String?
    /// The absolute address of the folder, with a slash at its end, where its site knows that.
    public var address: String?
    /// The number of samples before the first segment in the complete recordings, such as those of
    /// the site's intro.
    public var before: Int?
    /// The number of samples after the last segment in the complete recordings.
    public var after: Int?
    /// The day, if the publication is an edition; its reading order consists of complete
    /// recordings.
    public var edition: String?
    /// The SHA-256 of the manifest without this term, in hexadecimal, by which changes made by hand
    /// are noticed.
    public var digest: String?

    package init(
      render: String, sampleRate: Int, voice: String, speaker: String? = nil, gain: Double,
      loudness: Loudness,
      warnings: [String]? = nil, tags: [String]? = nil, section: String? = nil,
      standfirst: String? = nil, source: String? = nil, link: String? = nil, address: String? = nil,
      before: Int? = nil,
      after: Int? = nil, edition: String? = nil, digest: String? = nil
    ) {
      self.render = render
      self.sampleRate = sampleRate
      self.voice = voice
      self.speaker = speaker
      self.gain = gain
      self.loudness = loudness
      self.warnings = warnings
      self.tags = tags
      self.section = section
      self.standfirst = standfirst
      self.source = source
      self.link = link
      self.address = address
      self.before = before
      self.after = after
      self.edition = edition
      self.digest = digest
    }
  }

  /// The publication's locale, which follows the two standard entries of the context.
  public var locale: Locale
  /// The identifier of the article.
  public var id: String
  /// The address of the article.
  public var url: String
  /// The title.
  public var name: String
  /// The byline.
  public var author: [Party]
  /// The voice that reads it.
  public var readBy: [Party]
  /// The language as a BCP 47 tag.
  public var inLanguage: String
  /// The reading direction, `ltr` or `rtl`.
  public var readingProgression: String
  /// The date of publication in ISO 8601.
  public var datePublished: String?
  /// The date of the last change in ISO 8601.
  public var dateModified: String?
  /// The exact sum of the reading order's durations in ISO 8601.
  public var duration: String
  /// The items in reading order: the segments of an article, or the recordings of an edition.
  public var readingOrder: [Resource]
  /// The other files of the publication.
  public var resources: [Resource]
  /// Links to files outside the publication.
  public var links: [Link]?
  /// The properties of the whole publication that this project adds to the standard ones.
  public var listen: Terms

  package init(
    locale: Locale, id: String, url: String, name: String, author: [Party], readBy: [Party],
    inLanguage: String, readingProgression: String, datePublished: String? = nil,
    dateModified: String? = nil, duration: String, readingOrder: [Resource], resources: [Resource],
    links: [Link]? = nil, listen: Terms
  ) {
    self.locale = locale
    self.id = id
    self.url = url
    self.name = name
    self.author = author
    self.readBy = readBy
    self.inLanguage = inLanguage
    self.readingProgression = readingProgression
    self.datePublished = datePublished
    self.dateModified = dateModified
    self.duration = duration
    self.readingOrder = readingOrder
    self.resources = resources
    self.links = links
    self.listen = listen
  }

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case conformsTo, type, id, url, name, author, readBy, inLanguage, readingProgression
    case datePublished, dateModified, duration, readingOrder, resources, links
    case listen
    case abridged, accessMode, accessModeSufficient, accessibilityFeature, accessibilityHazard
    case accessibilitySummary
  }

  /// The profile's identifier.
  public static let profile = "https://www.w3.org/TR/audiobooks/"
}

extension Manifest {
  /// Reads a manifest that this program wrote.
  ///
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    var context = try values.nestedUnkeyedContainer(forKey: .context)
    _ = try context.decode(String.self)
    _ = try context.decode(String.self)
    locale = try context.decode(Locale.self)
    id = try values.decode(String.self, forKey: .id)
    url = try values.decode(String.self, forKey: .url)
    name = try values.decode(String.self, forKey: .name)
    author = try values.decode([Party].self, forKey: .author)
    readBy = try values.decode([Party].self, forKey: .readBy)
    inLanguage = try values.decode(String.self, forKey: .inLanguage)
    readingProgression = try values.decode(String.self, forKey: .readingProgression)
    datePublished = try values.decodeIfPresent(String.self, forKey: .datePublished)
    dateModified = try values.decodeIfPresent(String.self, forKey: .dateModified)
    duration = try values.decode(String.self, forKey: .duration)
    readingOrder = try values.decode([Resource].self, forKey: .readingOrder)
    resources = try values.decode([Resource].self, forKey: .resources)
    links = try values.decodeIfPresent([Link].self, forKey: .links)
    listen = try values.decode(Terms.self, forKey: .listen)
    guard hasSaneNumbers, hasSaneTexts, hasSaneNames else {
      throw DecodingError.dataCorruptedError(
        forKey: .listen, in: values, debugDescription: "what no manifest of ours says")
    }
  }

  /// Writes the manifest with its fixed statements.
  ///
  /// - Throws: `EncodingError`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    var context = values.nestedUnkeyedContainer(forKey: .context)
    try context.encode("https://schema.org")
    try context.encode("https://www.w3.org/ns/pub-context")
    try context.encode(locale)
    try values.encode(Self.profile, forKey: .conformsTo)
    try values.encode("Audiobook", forKey: .type)
    try values.encode(id, forKey: .id)
    try values.encode(url, forKey: .url)
    try values.encode(name, forKey: .name)
    try values.encode(author, forKey: .author)
    try values.encode(readBy, forKey: .readBy)
    try values.encode(inLanguage, forKey: .inLanguage)
    try values.encode(readingProgression, forKey: .readingProgression)
    try values.encodeIfPresent(datePublished, forKey: .datePublished)
    try values.encodeIfPresent(dateModified, forKey: .dateModified)
    try values.encode(duration, forKey: .duration)
    try values.encode(readingOrder, forKey: .readingOrder)
    try values.encode(resources, forKey: .resources)
    try values.encodeIfPresent(links, forKey: .links)
    try values.encode(listen, forKey: .listen)
    try values.encode(false, forKey: .abridged)
    // The texts of an edition are with its articles.
    let isArticle = listen.edition == nil
    let modes = isArticle ? ["auditory", "textual"] : ["auditory"]
    try values.encode(modes, forKey: .accessMode)
    try values.encode(
      modes.map { SufficientModes(itemListElement: [$0]) }, forKey: .accessModeSufficient)
    try values.encode(
      isArticle
        ? ["readingOrder", "structuralNavigation", "synchronizedAudioText", "transcript"]
        : ["readingOrder", "structuralNavigation"], forKey: .accessibilityFeature)
    try values.encode(["none"], forKey: .accessibilityHazard)
    try values.encode(
      isArticle
        ? "Read aloud by a synthetic voice; the text of every segment is given with its audio."
        : "Read aloud by a synthetic voice; the text of every article is in its own folder.",
      forKey: .accessibilitySummary)
  }
}
