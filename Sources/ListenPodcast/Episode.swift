// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
public import ListenAudio
internal import ListenFiles
public import ListenPublication

/// One item of a podcast: an article, or a day of them.
///
/// It is small: a feed of thousands holds these, and no manifests.
public struct Episode: Sendable, Hashable {
  /// A file that the feed names.
  public struct File: Sendable, Hashable {
    /// Relative to the site's folder.
    public var path: String
    /// IANA's.
    public var mediaType: String
    /// Of the file.
    public var bytes: Int
    /// Subresource Integrity, SHA-256.
    public var integrity: String?
  }

  /// Stays the same when the article is corrected, rendered again, or served elsewhere.
  public var guid: String
  /// The headline, on one line.
  public var title: String
  /// When it was published; nil where nothing says.
  public var date: FeedDate?
  /// When it was last changed, by which the later of two that share a guid is known.
  public var modified: FeedDate?
  /// Of the page: absolute, or relative to the site's folder.
  public var link: String
  /// The byline.
  public var author: String
  /// BCP 47.
  public var language: String
  /// Plain text of at most 4,000 bytes: what it is about, and that the voice is synthetic.
  public var summary: String
  /// The text, as HTML.
  public var content: String
  /// From samples.
  public var time: PlayingTime
  /// The MP3, under a name with its hash.
  public var enclosure: File
  /// The whole in other formats.
  public var alternates: [File]
  /// The text with times.
  public var transcripts: [File]
  /// Podcasting 2.0 chapters.
  public var chapters: File?
  /// A square picture of its own, relative to the site's folder.
  public var image: String?
  /// Its folder, relative to the site's.
  public var path: String
  /// Those of its files that stand in its folder under a name with their hash too.
  public var hashed: [FeedFile]

  /// Bytes of a description, at most (Apple).
  static let longestSummary = 4000

  /// The episode of `article`, nil where it has no MP3.
  ///
  /// An article without a date gets `day`, such as its edition's.
  public init?(_ article: PublishedArticle, languages: FeedLanguages, day: String? = nil) {
    let manifest = article.manifest
    let text = EpisodeText(
      article: manifest, path: article.path,
      words: languages.words(for: manifest.inLanguage))
    self.init(manifest, path: article.path, guid: Self.guid(of: article), text: text, day: day)
  }

  /// The episode of `edition`, nil where it is not made or has no MP3.
  public init?(_ edition: PublishedEdition, languages: FeedLanguages) {
    guard let manifest = edition.manifest else { return nil }
    let text = EpisodeText(
      edition: manifest, path: edition.path,
      words: languages.words(for: manifest.inLanguage))
    // The day is the one thing about an edition that no correction can change.
    let guid = NameUUID("listen:" + edition.path, in: NameUUID.address).description
    self.init(manifest, path: edition.path, guid: guid, text: text, day: edition.date)
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

  /// Of the article's own identifier or address; where it has neither, its `id` is made of date and
  /// title, and the folder is what stays when those are corrected.
  private static func guid(of article: PublishedArticle) -> String {
    let id = article.manifest.id
    // Ours are of version 8 and begin their fourth group with this digit.
    let isMade = id.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f-]{16}/)
    let name = isMade == nil ? id : "listen:" + article.path
    return NameUUID(name, in: NameUUID.address).description
  }
}
