// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenCore
import ListenFiles
import ListenFormats
import ListenNarration
import ListenPublication
import ListenTesting
import Synchronization

@testable import ListenPodcast

/// A site of a test's own, its articles spoken by the tone engine.
struct PodcastSite: Sendable {
  let scratch: Scratch
  let site: Site
  var configuration = PodcastSite.configuration

  /// The project's samples, one a language.
  static let names = ["harbour-en.md", "tren-es.txt", "water-ar.txt"]
  private static let one = Task {
    let made = try PodcastSite.kept()
    try await made.add(article(1), formats: Set(RecordingFormat.allCases))
    return made
  }
  private static let two = Task {
    let made = try PodcastSite.kept()
    for number in 1...2 {
      try await made.add(article(number), formats: Set(RecordingFormat.allCases))
    }
    return made
  }
  private static let samples = Task {
    let made = try PodcastSite.kept()
    try await made.addSamples()
    return made
  }

  /// A site of one short article in every format, made once and copied.
  static func withOne() async throws -> (podcast: PodcastSite, article: PublishedArticle) {
    let copy = try PodcastSite(copying: await one.value)
    return (copy, try unwrap(copy.site.articleNames.first.flatMap(copy.site.article)))
  }

  /// A site of two short articles in every format, made once and copied.
  static func withTwo() async throws -> PodcastSite { try PodcastSite(copying: await two.value) }

  /// A site of the project's samples in every format, made once and copied.
  static func withSamples() async throws -> PodcastSite {
    try PodcastSite(copying: await samples.value)
  }
  private static let profile = VoiceProfile(
    name: "test", language: "en", voice: EngineVoice(origin: .engine(name: "en-us")))

  /// All that a directory wants.
  static var configuration: SiteConfiguration {
    var all = SiteConfiguration()
    all.title = "The Harbour Gazette"
    all.description = "News of the coast, read aloud."
    all.baseURL = "https://gazette.example/audio"
    all.link = "https://gazette.example/"
    all.author = "The Harbour Gazette"
    all.owner = .init(name: "Ada Moreno", email: "audio@gazette.example")
    all.categories = ["News > Daily News", "Society & Culture"]
    all.language = "en-GB"
    return all
  }

  init() throws {
    scratch = try Scratch()
    site = Site(scratch.url.path + "/site")
  }

  private static let keptFolders = Mutex<[URL]>([])

  /// A site that stays until the tests end.
  private static func kept() throws -> PodcastSite {
    let made = try PodcastSite()
    keptFolders.withLock { folders in
      if folders.isEmpty {
        atexit {
          PodcastSite.keptFolders.withLock { folders in
            for folder in folders { try? FileManager.default.removeItem(at: folder) }
          }
        }
      }
      folders.append(made.scratch.url)
    }
    return made
  }

  private init(copying other: PodcastSite) throws {
    try self.init()
    try FileManager.default.copyItem(atPath: other.site.path, toPath: site.path)
  }

  /// Another article with the files of `article` and a manifest that `change` makes of its own.
  @discardableResult
  func addCopy(
    of article: PublishedArticle, named name: String, _ change: (inout Manifest) -> Void
  ) throws -> PublishedArticle {
    let folder = site.articles + "/" + name
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for resource in article.manifest.resources {
      try FileManager.default.linkItem(
        atPath: site.path + "/" + article.path + "/" + resource.url,
        toPath: folder + "/" + resource.url)
    }
    var manifest = article.manifest
    change(&manifest)
    try Data(JSONDocument.bytes(manifest.sealed)).write(
      to: URL(fileURLWithPath: folder + "/manifest.json"))
    return PublishedArticle(name: name, manifest: manifest)
  }

  /// Records `article` in the site.
  @discardableResult
  func add(_ article: Article, formats: Set<RecordingFormat> = [.mp3]) async throws
    -> PublishedArticle
  {
    let script = try Narrator(library: VoiceLibrary(folders: []), profile: Self.profile)
      .script(for: article)
    let report = try await ArticleRenderer(
      engine: ToneEngine(), store: SpeechStore(folder: scratch.url.path + "/store"),
      formats: formats
    ).render(article, script, profile: Self.profile, into: site.articles)
    let name = (report.folder as NSString).lastPathComponent
    return try Self.unwrap(site.article(name))
  }

  /// Records the project's samples.
  func addSamples() async throws {
    for name in Self.names {
      let path = Products.package.appendingPathComponent("samples/\(name)").path
      let reading = try ArticleReader().read(Source(name: name, bytes: Document.bytes(of: path)))
      for article in reading.map(\.article) {
        try await add(article, formats: Set(RecordingFormat.allCases))
      }
    }
  }

  /// An edition of `articles`, its MP3 a copy of `sound`'s, as long as that.
  @discardableResult
  func addEdition(
    _ date: String, of articles: [PublishedArticle], sound: PublishedArticle
  ) throws -> PublishedEdition {
    var manifest = sound.manifest
    let folder = site.editions + "/" + date
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    manifest.id = "https://gazette.example/editions/\(date)"
    manifest.name = "Edition of \(date)"
    manifest.datePublished = date
    manifest.author = []
    manifest.listen.link = nil
    manifest.listen.edition = date
    manifest.readingOrder = articles.map {
      var item = Manifest.Resource(
        url: "../../articles/\($0.name)/article.mp3", encodingFormat: "audio/mpeg")
      item.name = $0.manifest.name
      return item
    }
    manifest.resources = try [("article.mp3", "edition.mp3"), ("chapters.json", "chapters.json")]
      .map { from, to in
        var resource = try Self.unwrap(sound.manifest.resources.first { $0.url == from })
        resource.url = to
        try FileManager.default.copyItem(
          atPath: site.path + "/" + sound.path + "/" + from, toPath: folder + "/" + to)
        return resource
      }
    try Data(JSONDocument.bytes(manifest.sealed)).write(
      to: URL(fileURLWithPath: folder + "/manifest.json"))
    return PublishedEdition(date: date, articles: articles, manifest: manifest)
  }

  @discardableResult
  func write() throws -> PodcastFiles.Report {
    try PodcastFiles(site: site, configuration: configuration, languages: .standard).write()
  }

  func bytes(_ path: String) throws -> [UInt8] { try Document.bytes(of: site.path + "/" + path) }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  /// All files of the feed `kind`, side by side in one folder, as the shared validator wants them.
  func media(_ kind: Feed.Kind) throws -> String { try media(kind.fileName) }

  /// The same of the feed `file`.
  func media(_ file: String) throws -> String {
    let folder = scratch.url.path + "/media-\(file)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let root = "https://gazette.example/audio/"
    for match in try text(file).matches(of: /(?:url|href|uri)="([^"]*)"/) {
      let url = String(match.1)
      guard url.hasPrefix(root) else { continue }
      let path = String(url.dropFirst(root.count))
      let to = folder + "/" + (path as NSString).lastPathComponent
      if !FileManager.default.fileExists(atPath: to) {
        try FileManager.default.createSymbolicLink(
          atPath: to, withDestinationPath: site.path + "/" + path)
      }
    }
    return folder
  }

  struct Missing: Error {}

  static func unwrap<T>(_ value: T?) throws -> T {
    guard let value else { throw Missing() }
    return value
  }

  static func article(_ number: Int, link: Bool = true) -> Article {
    Article(
      title: "Report \(number) from the quay", byline: ["Ada Moreno"],
      published: PublicationDate(
        year: 2025, month: 1 + number / 28 % 12, day: 1 + number % 28, hour: number % 24, minute: 5),
      language: "en", link: link ? "https://gazette.example/news/\(number)" : nil,
      body: [Block(.paragraph, "Ship \(number) came in.")])
  }
}
