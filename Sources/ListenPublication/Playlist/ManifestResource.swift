// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenAudio
public import ListenLevelling

extension Manifest {
  /// A file of the publication.
  public struct Resource: Sendable, Hashable {
    /// The address relative to the manifest.
    public var url: String
    /// The media type.
    public var encodingFormat: String
    /// The name of the segment, or a description of the file's purpose.
    public var name: String?
    /// The duration in ISO 8601.
    public var duration: String?
    /// The Subresource Integrity of the file, SHA-256.
    public var integrity: String?
    /// The relations, such as `cover`.
    public var rel: [String]?
    /// The same content in another medium, such as a segment's text.
    public var alternate: [Link]?
    /// The added properties of a segment; nil for other files.
    public var listen: SegmentTerms?
    /// The added properties of a file that is not a segment.
    public var file: FileTerms?

    /// A file of the publication.
    public init(
      url: String, encodingFormat: String, name: String? = nil, duration: String? = nil,
      integrity: String? = nil, rel: [String]? = nil, alternate: [Link]? = nil,
      listen: SegmentTerms? = nil, file: FileTerms? = nil
    ) {
      self.url = url
      self.encodingFormat = encodingFormat
      self.name = name
      self.duration = duration
      self.integrity = integrity
      self.rel = rel
      self.alternate = alternate
      self.listen = listen
      self.file = file
    }

    /// The size of the file in bytes, if the manifest states it.
    public var bytes: Int? { listen?.bytes ?? file?.bytes }
  }

  /// The added properties of a file that is not a segment.
  public struct FileTerms: Sendable, Hashable, Codable {
    /// The size of the file in bytes.
    public var bytes: Int
    /// The format of a recording of the complete article; nil for other files.
    public var format: RecordingFormat?
    /// The loudness of the recording as a player decodes it.
    public var loudness: Loudness?

    /// The added properties of one file.
    public init(bytes: Int, format: RecordingFormat? = nil, loudness: Loudness? = nil) {
      self.bytes = bytes
      self.format = format
      self.loudness = loudness
    }
  }

  /// The recording of the complete article in `format`, if there is one.
  public func recording(_ format: RecordingFormat) -> Resource? {
    resources.first { $0.file?.format == format }
  }

  /// The file of the whole publication as a book of this format, where there is one.
  public func book(_ format: BookFormat) -> Resource? {
    resources.first { $0.encodingFormat == format.mediaType }
  }

  /// The relation of an edition to its briefing (IANA's registry of link relations).
  package static let briefingRelation = "preview"

  /// The page of an edition's briefing, where it has one.
  package var briefing: Link? {
    links?.first { $0.rel?.contains(Self.briefingRelation) == true }
  }

  /// The reader's name for listeners; in a manifest of an earlier version the voice profile's.
  package var speaker: String { listen.speaker ?? listen.voice }

  /// The resource that is the cover, if there is one.
  public var cover: Resource? { resources.first { $0.rel?.contains("cover") ?? false } }
}

extension Manifest.Resource: Codable {
  private enum CodingKeys: String, CodingKey {
    case type, url, encodingFormat, name, duration, integrity, rel, alternate, listen
  }

  /// Reads a resource that this program wrote.
  ///
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    url = try values.decode(String.self, forKey: .url)
    encodingFormat = try values.decode(String.self, forKey: .encodingFormat)
    name = try values.decodeIfPresent(String.self, forKey: .name)
    duration = try values.decodeIfPresent(String.self, forKey: .duration)
    integrity = try values.decodeIfPresent(String.self, forKey: .integrity)
    rel = try values.decodeIfPresent([String].self, forKey: .rel)
    alternate = try values.decodeIfPresent([Manifest.Link].self, forKey: .alternate)
    // Segments, and they alone, have a duration and a text.
    if alternate != nil {
      listen = try values.decodeIfPresent(Manifest.SegmentTerms.self, forKey: .listen)
    } else {
      file = try values.decodeIfPresent(Manifest.FileTerms.self, forKey: .listen)
    }
  }

  /// Writes the resource, with the added properties under `listen`.
  ///
  /// - Throws: `EncodingError`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode("LinkedResource", forKey: .type)
    try values.encode(url, forKey: .url)
    try values.encode(encodingFormat, forKey: .encodingFormat)
    try values.encodeIfPresent(name, forKey: .name)
    try values.encodeIfPresent(duration, forKey: .duration)
    try values.encodeIfPresent(integrity, forKey: .integrity)
    try values.encodeIfPresent(rel, forKey: .rel)
    try values.encodeIfPresent(alternate, forKey: .alternate)
    if let listen {
      try values.encode(listen, forKey: .listen)
    } else {
      try values.encodeIfPresent(file, forKey: .listen)
    }
  }
}
