// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenBooks
internal import ListenFiles
internal import ListenFormats
internal import ListenLevelling
internal import ListenPages
internal import ListenPublication

/// Writes the files of an edition's folder.
struct EditionFiles {
  let edition: PublishedEdition
  let configuration: SiteConfiguration
  /// The parts in the day's order, starting with the opening.
  let parts: [EditionPart]
  let cover: Artwork?
  let key: String
  let title: String
  /// The title of the day's briefing; nil if it has none.
  let briefing: String?

  /// The day's single recording, which exists if all parts are MP3.
  static let recordingName = "edition.mp3"

  /// Writes the files and returns the manifest.
  ///
  /// - Throws: ``FileError``.
  func write(into folder: String) throws(FileError) -> Manifest {
    var manifest = manifest
    if let cover {
      try Files.writeNew(cover.bytes, to: folder + "/" + cover.fileName, durable: false)
      manifest.resources.append(
        .init(
          url: cover.fileName, encodingFormat: cover.mediaType, name: cover.label,
          integrity: SHA256.integrity(cover.bytes), rel: ["cover"],
          file: .init(bytes: cover.bytes.count)))
    }
    if let (recording, chapters) = try joined(folder) {
      manifest.resources.append(recording)
      let file = JSONDocument.bytes(EditionChapters(title: title, chapters: chapters))
      try add(
        "chapters.json", "application/json+chapters", "Chapters", nil, file, folder, &manifest)
    }
    manifest.resources += try books(manifest, folder)
    try add(
      "playlist.m3u8", "application/vnd.apple.mpegurl", "Playlist", nil,
      Array(M3U(manifest).text.utf8), folder, &manifest)
    var finished = edition
    finished.manifest = manifest
    let page = Array(EditionPage(finished, configuration, languages: .standard).html.utf8)
    try add(EditionPage.fileName, "text/html", "Articles", ["contents"], page, folder, &manifest)
    manifest = manifest.sealed
    try Files.writeNew(
      JSONDocument.bytes(manifest), to: folder + "/manifest.json", durable: true)
    return manifest
  }

  private func add(
    _ name: String, _ type: String, _ title: String, _ rel: [String]?, _ bytes: [UInt8],
    _ folder: String, _ manifest: inout Manifest
  ) throws(FileError) {
    try Files.writeNew(bytes, to: folder + "/" + name, durable: false)
    manifest.resources.append(
      .init(
        url: name, encodingFormat: type, name: title, integrity: SHA256.integrity(bytes), rel: rel,
        file: .init(bytes: bytes.count)))
  }

  /// The day as books, in the formats that all of its articles have.
  private func books(_ manifest: Manifest, _ folder: String) throws(FileError)
    -> [Manifest.Resource]
  {
    let formats = BookFormat.allCases.filter { format in
      edition.articles.allSatisfy { $0.manifest.book(format) != nil }
    }
    guard !formats.isEmpty, !edition.articles.isEmpty, parts.allSatisfy({ $0.mp3 != nil }) else {
      return []
    }
    let book = try Book(manifest, in: ConfinedFolder(folder), parts.map(\.chapter))
    var resources: [Manifest.Resource] = []
    for format in formats {
      resources.append(try book.write(format, to: folder + "/" + format.fileName("edition")))
    }
    return resources
  }

  /// The day in one file, with its chapters; nil where not all of it is MP3.
  private func joined(_ folder: String) throws(FileError) -> (
    Manifest.Resource, [RecordingTags.Chapter]
  )? {
    let files = parts.enumerated().compactMap { index, part in
      part.frames(isFirst: index == 0, isLast: index == parts.count - 1)
    }
    guard !files.isEmpty, files.count == parts.count else { return nil }
    let joined = JoinedMP3(parts: files)
    let places = joined.places
    let chapters = zip(parts, places).map { part, place in
      RecordingTags.Chapter(
        title: part.title,
        start: PlayingTime(samples: place.lowerBound, rate: JoinedMP3.sampleRate),
        end: PlayingTime(samples: place.upperBound, rate: JoinedMP3.sampleRate))
    }
    let path = folder + "/" + Self.recordingName
    try joined.write(tags(chapters), to: path)
    let (integrity, bytes) = try SHA256.integrity(ofFile: path)
    let time = PlayingTime(samples: places.last?.upperBound ?? 0, rate: JoinedMP3.sampleRate)
    return (
      .init(
        url: Self.recordingName, encodingFormat: RecordingFormat.mp3.mediaType, name: title,
        duration: time.iso8601, integrity: integrity, file: .init(bytes: bytes, format: .mp3)),
      chapters
    )
  }

  private func tags(_ chapters: [RecordingTags.Chapter]) -> RecordingTags {
    RecordingTags(
      title: title, artist: configuration.author ?? configuration.title,
      album: configuration.title, date: PublicationDate(day: edition.date), language: language,
      comment: "Read by a synthetic voice", link: nil,
      lyrics: parts.map(\.title).joined(separator: "\n"), chapters: chapters, artwork: cover)
  }

  private var language: String {
    configuration.isLanguageGiven
      ? configuration.language
      : edition.articles.first?.manifest.inLanguage ?? configuration.language
  }

  private var manifest: Manifest {
    let direction = LanguageTag.isRightToLeft(language) ? "rtl" : "ltr"
    let total = parts.reduce(PlayingTime(microseconds: 0)) { $0 + $1.time }
    var seen: Set<String> = []
    let readers = edition.articles.flatMap(\.manifest.readBy).filter {
      seen.insert($0.name).inserted
    }
    return Manifest(
      locale: .init(language: language, direction: direction),
      id: PublicationName.uuid("listen-edition\n\(configuration.title)\n\(edition.date)"),
      url: EditionPage.fileName, name: title,
      author: [.init(type: "Organization", name: configuration.author ?? configuration.title)],
      readBy: readers, inLanguage: language, readingProgression: direction,
      datePublished: edition.date, dateModified: edition.date, duration: total.iso8601,
      readingOrder: parts.map(\.item), resources: [],
      links: briefing.map { title in
        let folder = EditionOpening.briefingName
        return [
          .init(
            url: folder + "/" + EntryPage.fileName, encodingFormat: "text/html",
            rel: [Manifest.briefingRelation], name: title)
        ]
      },
      listen: .init(
        render: key, sampleRate: JoinedMP3.sampleRate, voice: readers.first?.name ?? "", gain: 0,
        loudness: .init(integrated: nil, truePeak: nil), edition: edition.date))
  }
}
