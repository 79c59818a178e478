// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation
public import ListenCore
internal import Synchronization

/// A site, a folder of inputs and an engine of tones, for tests of editions.
public final class TestSite {
  /// Holds all of it.
  public let scratch: Scratch
  /// What speaks.
  public let engine: ToneEngine
  /// Where the inputs lie.
  public let inputs: String
  /// The site.
  public let site: Site

  /// A new one; `name` is its folder's, so that several may share a scratch folder.
  public init(
    _ scratch: Scratch? = nil, name: String = "site", engine: ToneEngine = ToneEngine()
  ) throws {
    self.scratch = try scratch ?? Scratch()
    self.engine = engine
    inputs = self.scratch.url.path + "/in"
    site = Site(self.scratch.url.path + "/" + name)
    try FileManager.default.createDirectory(atPath: inputs, withIntermediateDirectories: true)
  }

  /// Writes an input.
  public func write(_ text: String, _ name: String) throws {
    let url = URL(fileURLWithPath: inputs + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Writes an article in English of a title, a date and paragraphs.
  public func article(
    _ name: String, title: String, date: String? = "2025-03-04T08:00", section: String? = nil,
    _ paragraphs: String...
  ) throws {
    let head =
      ["title: \(title)", "lang: en"]
      + [date.map { "date: \($0)" }, section.map { "section: \($0)" }]
      .compactMap { $0 }
    try write(
      "---\n" + head.joined(separator: "\n") + "\n---\n\n" + paragraphs.joined(separator: "\n\n")
        + "\n", name)
  }

  /// A run over all inputs, or over `arguments`.
  public func run(
    _ arguments: [String]? = nil, narrator: Narrator = Narrator(library: VoiceLibrary(folders: [])),
    configuration: SiteConfiguration = SiteConfiguration(),
    options: EditionRenderer.Options = .init(formats: [.wav])
  ) async throws -> (report: EditionRenderer.Report, events: [EditionEvent]) {
    let renderer = EditionRenderer(
      site: site, configuration: configuration, narrator: narrator, engine: engine,
      store: SpeechStore(folder: site.store), options: options)
    let events = Events()
    let report = try await renderer.run(InputDocument.documents(arguments ?? [inputs])) {
      events.add($0)
    }
    return (report, events.all)
  }

  /// An index of the site.
  public func index(configuration: SiteConfiguration = SiteConfiguration()) async throws
    -> SiteIndexer.Report
  {
    let engine = engine
    let opening = EditionOpening(
      narrator: Narrator(library: VoiceLibrary(folders: [])),
      store: SpeechStore(folder: site.store), concurrency: 4,
      engine: { () throws(SpeechError) in engine })
    return try await SiteIndexer(site: site, configuration: configuration, opening: opening)
      .index()
  }

  /// Every file of the site but the locks and the catalogue, which holds the times of others, by its path.
  public func files() throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: site.path)
    where !name.hasPrefix(".listen/lock") && name != ".listen/catalogue" {
      result[name] = FileManager.default.contents(atPath: site.path + "/" + name)
    }
    return result
  }

  /// The names of the articles of a day, in the order in which they are heard.
  public func order(of day: String) throws -> [String] {
    let url = URL(fileURLWithPath: site.editions + "/" + day + "/manifest.json")
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(contentsOf: url))
    return manifest.readingOrder.compactMap { item in
      let parts = item.url.split(separator: "/")
      return parts.count > 3 ? String(parts[3]) : nil
    }
  }
}

/// Events as they come.
private final class Events: Sendable {
  private let list = Mutex<[EditionEvent]>([])

  func add(_ event: EditionEvent) { list.withLock { $0.append(event) } }

  var all: [EditionEvent] { list.withLock { $0 } }
}
