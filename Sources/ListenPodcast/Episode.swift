// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
public import ListenAudio
internal import ListenFiles
internal import ListenFormats
public import ListenPublication

/// One item of a podcast: an article, or a day of articles.
///
/// It is small, because a feed of thousands keeps these in memory instead of manifests.
public struct Episode: Sendable, Hashable {
  /// A file that the feed names.
  public struct File: Sendable, Hashable {
    /// The path relative to the site's folder.
    public var path: String
    /// Its media type.
    public var mediaType: String
    /// Its size in bytes.
    public var bytes: Int
    /// The Subresource Integrity, SHA-256.
    public var integrity: String?
  }

  /// An identifier that does not change when the article is corrected, rendered again or moved.
  public var guid: String
  /// The headline in one line.
  public var title: String
  /// The date of publication; nil if it is unknown.
  public var date: FeedDate?
  /// The date of the last change, which decides between two episodes with the same guid.
  public var modified: FeedDate?
  /// The page's address, absolute or relative to the site's folder.
  public var link: String
  /// The byline.
  public var author: String
  /// The people of the byline, each in one line.
  public var people: [String]
  /// The language as a BCP 47 tag.
  public var language: String
  /// Plain text of at most 4,000 bytes: a summary, and a note that the voice is synthetic.
  public var summary: String
  /// The text as HTML.
  public var content: String
  /// The playing time, computed from samples.
  public var time: PlayingTime
  /// The MP3, under a name that contains its hash.
  public var enclosure: File
  /// The complete recordings in other formats.
  public var alternates: [File]
  /// The transcripts, with times.
  public var transcripts: [File]
  /// Podcasting 2.0 chapters.
  public var chapters: File?
  /// The path of a square picture of its own, relative to the site's folder.
  public var image: String?
  /// The path of its folder, relative to the site's.
  public var path: String
  /// Its files that also exist under a name with their hash.
  public var hashed: [FeedFile]

  /// The maximum size of a description in bytes (Apple).
  static let longestSummary = 4000

  /// The episode of `article`; nil if it has no MP3.
  ///
  /// An article without a date gets `day`, for example that of its edition.
  public init?(_ article: PublishedArticle, languages: FeedLanguages, day: String? = nil) {
    let manifest = article.manifest
    let text = EpisodeText(
      article: manifest, path: article.path,
      words: languages.words(for: manifest.inLanguage))
    self.init(manifest, path: article.path, guid: Self.guid(of: article), text: text, day: day)
  }

  /// The episode of `edition`; nil if it has not been made or has no MP3.
  public init?(_ edition: PublishedEdition, languages: FeedLanguages) {
    guard let manifest = edition.manifest else { return nil }
    let text = EpisodeText(
      edition: manifest, path: edition.path,
      words: languages.words(for: manifest.inLanguage))
    // The day is the only property of an edition that no correction can change.
    let guid = NameUUID("listen:" + edition.path, in: NameUUID.address).description
    self.init(manifest, path: edition.path, guid: guid, text: text, day: edition.date)
  }

  /// The episode of the briefing of the edition of `day`; nil if it has no MP3.
  public init?(briefing manifest: Manifest, of day: String, languages: FeedLanguages) {
    let path = "editions/" + day + "/briefing"
    let text = EpisodeText(
      article: manifest, path: path, words: languages.words(for: manifest.inLanguage))
    let guid = NameUUID("listen:" + path, in: NameUUID.address).description
    self.init(manifest, path: path, guid: guid, text: text, day: day)
  }

  private init?(
    _ manifest: Manifest, path: String, guid: String, text: EpisodeText, day: String?
  ) {
    guard let sound = manifest.recording(.mp3), let enclosure = FeedFile(sound),
      let bytes = sound.bytes
    else { return nil }
    self.guid = guid
    self.path = path
    title = text.title
    date = (manifest.datePublished ?? day).flatMap { FeedDate($0) }
    modified = manifest.dateModified.flatMap { FeedDate($0) }
    link = text.link
    author = text.author
    // The source stands in for a missing byline.
    people = manifest.author.filter { $0.type == "Person" && $0.name != manifest.listen.source }
      .map { XMLWriter.line($0.name) }.filter { !$0.isEmpty }
    language = manifest.inLanguage
    summary = text.summary
    content = text.content
    time =
      sound.duration.flatMap(PlayingTime.init) ?? PlayingTime(manifest.duration)
      ?? PlayingTime(microseconds: 0)
    self.enclosure = File(
      path: path + "/" + enclosure.name, mediaType: sound.encodingFormat, bytes: bytes,
      integrity: sound.integrity)
    var hashed = [enclosure]
    alternates = [RecordingFormat.opus, .wav].compactMap { format -> File? in
      guard let other = manifest.recording(format), let bytes = other.bytes,
        let file = FeedFile(other)
      else { return nil }
      hashed.append(file)
      return File(
        path: path + "/" + file.name, mediaType: other.encodingFormat, bytes: bytes,
        integrity: other.integrity)
    }
    func named(_ name: String) -> File? {
      guard let resource = manifest.resources.first(where: { $0.url == name }),
        let bytes = resource.bytes, let file = FeedFile(resource)
      else { return nil }
      hashed.append(file)
      return File(
        path: path + "/" + file.name, mediaType: resource.encodingFormat, bytes: bytes,
        integrity: resource.integrity)
    }
    transcripts = ["captions.vtt", "transcript.srt", "transcript.json"].compactMap(named)
    chapters = named("chapters.json")
    self.hashed = hashed
  }

  /// A guid derived from the article's own identifier or address.
  ///
  /// If it has neither, its `id` depends on date and title, so the guid is derived from the
  /// folder's name, which survives their correction.
  private static func guid(of article: PublishedArticle) -> String {
    let id = article.manifest.id
    // Ours are of version 8 and begin their fourth group with this digit.
    let isMade = id.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f-]{16}/)
    let name = isMade == nil ? id : "listen:" + article.path
    return NameUUID(name, in: NameUUID.address).description
  }
}
