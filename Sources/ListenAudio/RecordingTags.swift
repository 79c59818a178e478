// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
internal import ListenNarration

/// The metadata in the files of a complete article, independent of their format.
public struct RecordingTags: Sendable, Hashable {
  /// A part of the recording that begins with a heading.
  public struct Chapter: Sendable, Hashable {
    /// The heading.
    public var title: String
    /// Its start, measured from the beginning of the recording.
    public var start: PlayingTime
    /// Its end, measured from the beginning of the recording.
    public var end: PlayingTime

    package init(title: String, start: PlayingTime, end: PlayingTime) {
      self.title = title
      self.start = start
      self.end = end
    }
  }

  /// The headline.
  public var title: String
  /// The byline, or else the source.
  public var artist: String
  /// The site, or else the source.
  public var album: String
  /// The date of publication.
  public var date: PublicationDate?
  /// The language as a BCP 47 tag.
  public var language: String
  /// A note that the voice is synthetic, and the article's address.
  public var comment: String
  /// The address of the article.
  public var link: String?
  /// The text that is read aloud.
  public var lyrics: String
  /// The chapters in order, without gaps.
  public var chapters: [Chapter]
  /// The cover.
  public var artwork: Artwork?

  /// The tags of `article`, recorded as `sounds`, with sound `before` and `after` them.
  init(
    _ article: Article, _ sounds: [SegmentSound], artwork: Artwork?,
    before: PlayingTime = PlayingTime(microseconds: 0),
    after: PlayingTime = PlayingTime(microseconds: 0)
  ) {
    title = article.title ?? sounds.first?.name ?? ""
    artist =
      article.byline.isEmpty ? article.source ?? "" : article.byline.joined(separator: ", ")
    album = article.source ?? article.section ?? ""
    date = article.published
    language = article.language
    comment = (["Read by a synthetic voice"] + [article.link].compactMap { $0 }).joined(
      separator: ". ")
    link = article.link
    lyrics = sounds.map(\.segment.text.source).joined(separator: "\n\n")
    self.artwork = artwork
    chapters = []
    var position = before
    for sound in sounds {
      if chapters.isEmpty || sound.segment.kind == .heading {
        chapters.append(
          Chapter(
            title: chapters.isEmpty ? title : sound.segment.text.source,
            start: chapters.isEmpty ? PlayingTime(microseconds: 0) : position, end: position))
      }
      position = position + sound.time
      chapters[chapters.count - 1].end = position
    }
    if !chapters.isEmpty { chapters[chapters.count - 1].end = position + after }
  }

  /// Vorbis comments (Xiph; chapters by its `CHAPTER000` convention).
  var comments: [(name: String, value: String)] {
    var list = [
      ("TITLE", title), ("ARTIST", artist), ("ALBUM", album), ("DATE", date?.description ?? ""),
      ("LANGUAGE", language), ("GENRE", "Speech"), ("COMMENT", comment), ("CONTACT", link ?? ""),
      ("LYRICS", lyrics),
    ]
    for (index, chapter) in chapters.enumerated() where chapters.count > 1 {
      let number = String(String(1000 + index).suffix(3))
      list.append(("CHAPTER" + number, chapter.start.timestamp))
      list.append(("CHAPTER" + number + "NAME", chapter.title))
    }
    return list.filter { !$0.1.isEmpty }
  }

  /// The `LIST INFO` entries of a WAV file.
  var info: [WAVFile.Tag] {
    [
      WAVFile.Tag("INAM", title), WAVFile.Tag("IART", artist), WAVFile.Tag("IPRD", album),
      WAVFile.Tag("ICRD", date?.description ?? ""), WAVFile.Tag("ILNG", language),
      WAVFile.Tag("IGNR", "Speech"), WAVFile.Tag("ICMT", comment), WAVFile.Tag("ISFT", "listen"),
    ]
  }
}

extension RecordingTags {
  /// The tags of a recording that is no article.
  package init(
    title: String, artist: String, album: String, date: PublicationDate?, language: String,
    comment: String, link: String?, lyrics: String, chapters: [Chapter], artwork: Artwork?
  ) {
    self.title = title
    self.artist = artist
    self.album = album
    self.date = date
    self.language = language
    self.comment = comment
    self.link = link
    self.lyrics = lyrics
    self.chapters = chapters
    self.artwork = artwork
  }
}
