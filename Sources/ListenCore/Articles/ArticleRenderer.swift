// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenAudio
internal import ListenBooks
internal import ListenFiles
internal import ListenFormats
internal import ListenNarration
internal import ListenPublication
internal import ListenSpeech

/// Renders an article into a folder: a sound for every segment, and the files that list them.
///
/// The folder is prepared in a temporary place and then renamed. If an up-to-date folder exists, it
/// is left alone. Speech is taken from the store where possible.
///
/// ```swift
/// let renderer = ArticleRenderer(engine: pool, store: SpeechStore(folder: "cache"))
/// let report = try await renderer.render(article, script, profile: profile, into: "out")
/// print(report.folder, report.time.clock)
/// ```
public struct ArticleRenderer: Sendable {
  private let engine: any SpeechEngine
  private let store: SpeechStore
  /// The number of segments processed at once, which bounds memory.
  private let concurrency: Int
  /// Formats to record each complete article in.
  private let formats: Set<RecordingFormat>
  /// Book formats to write each article in.
  private let books: Set<BookFormat>
  /// The sounds before and after the complete article.
  private let framing: Framing
  /// The way in which the folder is published.
  private let publication: Publication
  /// Seconds for which a folder that another run makes is waited for.
  private let patience: Double
  /// The absolute address of the site, with a slash at its end, where it knows it.
  private let root: String?
  /// A budget of three minutes of sound in memory; the rest is read again from the store.
  private let kept = MemoryBudget(8 << 20)

  /// Increase this when the same script gives different files, so that every folder is rendered
  /// again.
  private static let version = "6"

  /// The ways in which a folder is published.
  enum Publication: Sendable {
    /// A folder by itself.
    case alone
    /// A part of an edition of this site, whose files also have names with hashes; `previous` is a
    /// folder that is taken if it is as this one would be.
    case part(Site, previous: String?)
    /// An article of this site, which records its manifests and keeps earlier files for a while;
    /// the settings are the site's.
    case article(Site, SiteConfiguration)

    fileprivate var site: Site? { if case .article(let site, _) = self { site } else { nil } }
    /// The site that the folder is in.
    fileprivate var home: Site? {
      switch self {
      case .alone: nil
      case .part(let site, _), .article(let site, _): site
      }
    }
    fileprivate var settings: SiteConfiguration? {
      if case .article(_, let settings) = self { settings } else { nil }
    }
    fileprivate var isAlone: Bool { if case .alone = self { true } else { false } }
  }

  /// A renderer that works on `concurrency` segments at once, records the complete article in
  /// `formats` and writes it as `books`, which contain the MP3 and so bring it along.
  public init(
    engine: any SpeechEngine, store: SpeechStore, concurrency: Int = 4,
    formats: Set<RecordingFormat> = [.wav], books: Set<BookFormat> = []
  ) {
    self.init(
      engine: engine, store: store, concurrency: concurrency, formats: formats, books: books,
      framing: .none)
  }

  /// A renderer for the articles of `site`, with the sounds that its settings place before and
  /// after each article; it waits at most a minute for a folder that another run is making.
  ///
  /// - Throws: ``EditionError`` where they cannot be used.
  public init(
    engine: any SpeechEngine, store: SpeechStore, concurrency: Int = 4,
    formats: Set<RecordingFormat> = [.wav], books: Set<BookFormat> = [],
    of configuration: SiteConfiguration, in site: Site
  ) throws(EditionError) {
    self.init(
      engine: engine, store: store, concurrency: concurrency, formats: formats, books: books,
      framing: try configuration.framing(sampleRate: engine.sampleRate),
      publication: .article(site, configuration), root: configuration.root,
      patience: 60)
  }

  /// The same with these sounds.
  init(
    engine: any SpeechEngine, store: SpeechStore, concurrency: Int,
    formats: Set<RecordingFormat>, books: Set<BookFormat> = [], framing: Framing,
    publication: Publication = .alone, root: String? = nil,
    patience: Double = 0
  ) {
    self.framing = framing
    self.publication = publication
    self.root = root
    self.patience = patience
    self.formats = books.isEmpty ? formats : formats.union([.mp3])
    self.books = books
    self.engine = engine
    self.store = store
    self.concurrency = max(1, concurrency)
  }

  /// Renders `article` from `script` into its folder inside `output`.
  ///
  /// If the article names its own picture by a relative path, the path is resolved in the folder
  /// `pictures` and may not leave it. The folder is called `name` if that is given, and otherwise
  /// named by ``ArticleFolder``. In a site its page links to the edition of `day`, by default the
  /// article's own.
  ///
  /// - Throws: ``RenderError``; the previous folder is then unchanged.
  public func render(
    _ article: Article, _ script: Script, profile: VoiceProfile, into output: String,
    pictures: String? = nil, name: String? = nil, day: String? = nil
  ) async throws(RenderError) -> RenderReport {
    guard !script.segments.isEmpty else { throw .silent(title: article.title ?? "untitled") }
    let name = name ?? ArticleFolder(article).name
    let final = output + "/" + name
    let cover = Artwork.cover(of: article, in: pictures)
    let surroundings = surroundings(
      article, day ?? article.published.flatMap(Self.day))
    let key = renderKey(article, script, profile, cover, surroundings)
    let staging = StagingFolder(final)
    // Whole folders take their names at once, so this needs no lock, and another run may go on.
    if let manifest = finished(final, name, key) {
      staging.sweep()
      return report(final, manifest, spoken: 0, isUnchanged: true)
    }
    do throws(FileError) { try Files.makeFolder(output) } catch { throw .output(error) }
    if case .part(_, let previous?) = publication,
      let manifest = FolderLinks.take(previous, madeFrom: key, to: final)
    {
      return report(final, manifest, spoken: 0, isUnchanged: true)
    }
    let lock: FileLock
    do throws(FileError) {
      lock = try await FileLock.taken(staging.lockPath, for: final, patience: patience)
    } catch { throw Task.isCancelled ? .speech(.cancelled) : .output(error) }
    defer { withExtendedLifetime(lock) {} }
    staging.clear()
    // Another run may have made it meanwhile.
    if let manifest = finished(final, name, key) {
      return report(final, manifest, spoken: 0, isUnchanged: true)
    }
    do throws(RenderError) {
      let made = try await fill(
        staging.path, article, script, profile, cover, key, surroundings,
        root.map { $0 + "articles/" + name + "/" })
      do throws(FileError) {
        try await DiskWait.run { [publication] () throws(FileError) in
          let bytes = JSONDocument.bytes(made.manifest)
          try Files.writeNew(bytes, to: staging.path + "/manifest.json", durable: true)
          if !publication.isAlone { try PublishedFiles(made.manifest).place(in: staging.path) }
          let carried = FeedFile.carry(
            from: final, to: staging.path, isNoted: publication.site != nil)
          if let site = publication.site {
            try EarlierFiles(site).note(carried, name)
            try SiteSeals(site).write(bytes, name)
          }
          Files.sync(staging.path)
          try Files.install(staging.path, as: final)
        }
      } catch { throw .output(error) }
      return report(final, made.manifest, spoken: made.spoken, isUnchanged: false)
    } catch {
      staging.clear()
      throw error
    }
  }

  /// The manifest of the folder where that is as it should be.
  private func finished(_ final: String, _ name: String, _ key: String) -> Manifest? {
    guard let site = publication.site else { return FinishedFolder(final).manifest(madeFrom: key) }
    let folder = FinishedFolder(site, "articles/" + name)
    let seals = SiteSeals(site)
    guard let manifest = folder.manifest(madeFrom: key, seal: { seals.holds($0, name) }),
      folder.isPublished(manifest)
    else { return nil }
    return manifest
  }

  /// A digest of everything that the folder's files depend on.
  private func renderKey(
    _ article: Article, _ script: Script, _ profile: VoiceProfile, _ cover: Artwork?,
    _ surroundings: [Manifest.Link]
  ) -> String {
    var lines = [
      "listen-render-\(Self.version)", engine.version, profile.name, article.digest,
      formats.map(\.rawValue).sorted().joined(separator: ","),
      cover.map { SHA256.hex($0.bytes) } ?? "",
    ]
    if let root { lines.append("root " + root) }
    if let speaker = profile.speaker { lines.append("speaker " + speaker) }
    if !books.isEmpty {
      lines.append(books.map(\.rawValue).sorted().joined(separator: ","))
    }
    if !framing.isEmpty { lines.append(framing.fingerprint) }
    if !publication.isAlone { lines.append("published") }
    for link in surroundings { lines.append(link.url + " " + (link.name ?? "")) }
    for segment in script.segments {
      lines.append(
        "\(segment.kind) \(segment.language) \(segment.pauseMilliseconds) "
          + segment.voice.fingerprint)
      for reader in [segment.reader].compactMap(\.self) + segment.runs.map(\.reader) {
        lines.append("reader \(reader.name) \(reader.language) \(reader.speaker)")
      }
      for run in segment.runs { lines.append("run \(run.pieces) \(run.voice.fingerprint)") }
      lines.append(segment.text.source)
      lines += segment.utterances.map(\.text)
      // Numbers by themselves: describing an array of arrays took longer than all else here.
      lines.append(segment.text.spans.joined().map(String.init).joined(separator: " "))
    }
    return SHA256.hex(lines.joined(separator: "\n"))
  }

  /// The pages to which the article's page leads in a site: the site's own, and the edition of `day`.
  ///
  /// The relations are those of HTML and RFC 6573.
  private func surroundings(_ article: Article, _ day: String?) -> [Manifest.Link] {
    guard let settings = publication.settings else { return [] }
    let report = settings.report.map {
      Manifest.Link(
        url: $0, encodingFormat: "application/json", rel: [Manifest.Link.reports], name: nil)
    }
    let section = settings.queue(after: ArticleTraits(article)).map {
      Manifest.Link(
        url: "../../" + $0, encodingFormat: "application/feed+json",
        rel: [Manifest.Link.section], name: nil)
    }
    let told = [section, report].compactMap(\.self)
    let home = Manifest.Link(
      url: "../../index.html", encodingFormat: "text/html", rel: ["home"],
      name: String(settings.title.prefix(200)))
    guard let day else { return [home] + told }
    let edition = Manifest.Link(
      url: "../../editions/\(day)/index.html", encodingFormat: "text/html", rel: ["collection"],
      name: day)
    return [home, edition] + told
  }

  /// The day of a date, nil where that is only a month or a year.
  private static func day(_ date: PublicationDate) -> String? {
    let day = String(date.description.prefix(10))
    return PublicationDate(day: day) == nil ? nil : day
  }

  /// Writes all files except the manifest, which must come last.
  private func fill(
    _ staging: String, _ article: Article, _ script: Script, _ profile: VoiceProfile,
    _ cover: Artwork?, _ key: String, _ surroundings: [Manifest.Link], _ address: String?
  ) async throws(RenderError) -> (manifest: Manifest, spoken: Int) {
    do throws(FileError) { try Files.makeFolder(staging + "/audio") } catch { throw .output(error) }
    let recording: Recording
    do throws(RecordingError) {
      recording = try await Recorder(
        engine: engine, store: store, concurrency: concurrency, framing: framing, kept: kept
      )
      .record(script, of: article, artwork: cover, formats: formats, into: staging)
    } catch { throw RenderError(error) }
    var manifest = ManifestBuilder(
      article: article, profile: profile, engine: engine.version, address: address
    )
    .manifest(recording, cover: cover, key: key)
    if !surroundings.isEmpty { manifest.links = (manifest.links ?? []) + surroundings }
    if !publication.isAlone { manifest = manifest.published }
    do throws(FileError) {
      if let cover {
        try write(cover.bytes, to: staging + "/" + cover.fileName)
      }
      if !books.isEmpty {
        let book = try Book(
          manifest, in: ConfinedFolder(staging), [Book.Chapter(manifest, in: staging)])
        for format in BookFormat.allCases where books.contains(format) {
          manifest.resources.append(
            try book.write(format, to: staging + "/" + format.fileName("article")))
        }
      }
      let playlist = PlaylistFiles(manifest)
      manifest.resources += playlist.resources
      for file in playlist.files {
        let path = staging + "/" + file.url
        if file.isShared {
          try write(file.bytes, to: path)
        } else {
          try Files.writeNew(file.bytes, to: path, durable: false)
        }
      }
    } catch { throw .output(error) }
    return (manifest.sealed, recording.sounds.count { $0.wasSpoken })
  }

  /// Writes a file that other folders of the site have too.
  private func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if let site = publication.home {
      try SharedFiles(site).write(bytes, to: path)
    } else {
      try Files.writeNew(bytes, to: path, durable: false)
    }
  }

  private func report(_ folder: String, _ manifest: Manifest, spoken: Int, isUnchanged: Bool)
    -> RenderReport
  {
    RenderReport(
      folder: folder, time: PlayingTime(manifest.duration) ?? .init(microseconds: 0),
      segments: manifest.readingOrder.count, spoken: spoken, isUnchanged: isUnchanged,
      warnings: manifest.listen.warnings ?? [])
  }
}
