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
    /// BCP 47.
    public var language: String
    /// `ltr` or `rtl`.
    public var direction: String

    package init(language: String, direction: String) {
      self.language = language
      self.direction = direction
    }
  }

  /// A person or an organization.
  public struct Party: Sendable, Hashable, Codable {
    /// `Person` or `Organization`.
    public var type: String
    /// As in the byline.
    public var name: String

    package init(type: String, name: String) {
      self.type = type
      self.name = name
    }
  }

  /// A list of modes that suffice together.
  public struct SufficientModes: Sendable, Hashable, Codable {
    /// `ItemList`.
    public var type = "ItemList"
    /// Such as `auditory`.
    public var itemListElement: [String]
  }

  /// A file elsewhere, or another shape of a file of the publication.
  public struct Link: Sendable, Hashable, Codable {
    /// `LinkedResource`.
    public var type = "LinkedResource"
    /// Absolute, or relative to the manifest.
    public var url: String
    /// Media type.
    public var encodingFormat: String
    /// Such as `canonical`.
    public var rel: [String]?

    /// A file that is not of the publication itself.
    public init(url: String, encodingFormat: String, rel: [String]? = nil) {
      self.url = url
      self.encodingFormat = encodingFormat
      self.rel = rel
    }
  }

  /// Our own terms for a segment.
  public struct SegmentTerms: Sendable, Hashable, Codable {
    /// What the segment is to its listener.
    public var kind: Segment.Kind
    /// As written.
    public var text: String
    /// BCP 47, where it differs from the publication's.
    public var language: String?
    /// `[startSample, endSample, textStart, textEnd]`, text in Unicode scalars.
    public var words: [[Int]]
    /// The same of each sentence, from its first word to its last.
    public var sentences: [[Int]]
    /// Samples in the file, the pause with them.
    public var samples: Int
    /// Of the file.
    public var bytes: Int
    /// Of the file.
    public var loudness: Loudness?

    /// Our terms for one segment.
    public init(
      kind: Segment.Kind, text: String, language: String?, words: [[Int]], sentences: [[Int]],
      samples: Int, bytes: Int, loudness: Loudness?
    ) {
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

  /// Our own terms for the whole.
  public struct Terms: Sendable, Hashable, Codable {
    /// Names everything that the files were made from.
    public var render: String
    /// Hertz.
    public var sampleRate: Int
    /// The voice profile's name.
    public var voice: String
    /// Decibels by which the engine's speech was raised, the same for all of it.
    public var gain: Double
    /// Of all segments with their pauses.
    public var loudness: Loudness
    /// What the listener should know, such as words that had to be left out.
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
    /// Samples before the first segment in the recordings of the whole, such as the site's intro.
    public var before: Int?
    /// Samples after the last segment in the recordings of the whole.
    public var after: Int?
    /// The day, where the publication is an edition, whose reading order is whole recordings.
    public var edition: String?
    /// SHA-256, in hexadecimal, of the manifest without this term: what was changed by hand is known.
    public var digest: String?

    package init(
      render: String, sampleRate: Int, voice: String, gain: Double, loudness: Loudness,
      warnings: [String]? = nil, tags: [String]? = nil, section: String? = nil,
      standfirst: String? = nil, source: String? = nil, link: String? = nil, before: Int? = nil,
      after: Int? = nil, edition: String? = nil, digest: String? = nil
    ) {
      self.render = render
      self.sampleRate = sampleRate
      self.voice = voice
      self.gain = gain
      self.loudness = loudness
      self.warnings = warnings
      self.tags = tags
      self.section = section
      self.standfirst = standfirst
      self.source = source
      self.link = link
      self.before = before
      self.after = after
      self.edition = edition
      self.digest = digest
    }
  }

  /// The publication's locale; the context's first two entries are the standard's.
  public var locale: Locale
  /// What identifies the article.
  public var id: String
  /// Where the article is.
  public var url: String
  /// The title.
  public var name: String
  /// The byline.
  public var author: [Party]
  /// The voice.
  public var readBy: [Party]
  /// BCP 47.
  public var inLanguage: String
  /// `ltr` or `rtl`.
  public var readingProgression: String
  /// ISO 8601.
  public var datePublished: String?
  /// ISO 8601.
  public var dateModified: String?
  /// The exact sum of the reading order, ISO 8601.
  public var duration: String
  /// The segments.
  public var readingOrder: [Resource]
  /// Other files.
  public var resources: [Resource]
  /// What is not part of the publication.
  public var links: [Link]?
  /// Ours.
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
  /// Reads a manifest of ours back.
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
