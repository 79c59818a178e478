// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenCore
import ListenFormats
import ListenPublication
import ListenTesting
import Testing

@testable import ListenPodcast

/// What others make of our feeds: a validator by the rules of directories, and two readers.
@Suite(.enabled(if: Products.python != nil, "no .build/test-venv; make test-deps makes it"))
struct FeedValidationTests {
  private static let validator = Products.shared.appendingPathComponent(
    "validators/validate_feed.py"
  ).path
  private static let hasValidator = FileManager.default.fileExists(atPath: validator)

  /// Runs the validator; `withMedia` it probes every file too, ten a second.
  private func validate(_ podcast: PodcastSite, _ kind: Feed.Kind, withMedia: Bool) throws -> Shell
  {
    let python = try #require(Products.python)
    let media = withMedia ? ["--media", try podcast.media(kind)] : []
    return try Shell(
      python, [Self.validator, podcast.site.path + "/" + kind.fileName] + media)
  }

  @Test(
    "The samples' feeds pass with all their files",
    .enabled(if: hasValidator && Products.has("ffprobe"), "no ../shared/validators or no ffprobe"))
  func samples() async throws {
    let podcast = try await PodcastSite.withSamples()
    let articles = podcast.site.articleNames.compactMap(podcast.site.article)
    try podcast.addEdition("2025-04-08", of: articles, sound: articles[2])
    try podcast.write()
    for kind in [Feed.Kind.articles, .editions] {
      let run = try validate(podcast, kind, withMedia: true)
      #expect(run.output.hasSuffix("\n0 errors 0 warnings\n"), "\(run.output)\(run.errors)")
    }
  }

  @Test(
    "Feeds by rule pass, one a language",
    .enabled(if: hasValidator && Products.has("ffprobe"), "no ../shared/validators or no ffprobe"),
    arguments: ["en", "es", "ar"])
  func rules(language: String) async throws {
    var podcast = try await PodcastSite.withSamples()
    var rule = FeedRule(
      file: "own.xml", title: "Gazette", conditions: [.language: [language]])
    rule.language = language
    podcast.configuration.feeds = [rule]
    podcast.configuration.hub = "https://hub.example/"
    #expect(try podcast.write().byRule == ["own.xml": 1])
    let python = try #require(Products.python)
    let run = try Shell(
      python,
      [
        Self.validator, podcast.site.path + "/own.xml", "--media", try podcast.media("own.xml"),
      ])
    #expect(run.output.hasSuffix("\n0 errors 0 warnings\n"), "\(run.output)\(run.errors)")
  }

  @Test(
    "So does a feed of what the command has spoken",
    .enabled(if: hasValidator && Products.has("ffprobe"), "no ../shared/validators or no ffprobe"),
    .tags(.engine, .endToEnd))
  func spoken() throws {
    let podcast = try PodcastSite()
    let render = try Shell(
      Products.listen,
      ["render"]
        + PodcastSite.names.map { Products.package.appendingPathComponent("samples/\($0)").path }
        + [
          "-o", podcast.site.articles, "--formats", "mp3", "--store",
          podcast.scratch.url.path + "/store",
        ])
    #expect(render.code == 0, "\(render.errors)")
    let report = try podcast.write()
    #expect(report.warnings.isEmpty)
    #expect(report.articles == 3)
    let run = try validate(podcast, .articles, withMedia: true)
    #expect(run.output.hasSuffix("\n0 errors 0 warnings\n"), "\(run.output)\(run.errors)")
    let verify = try Shell(Products.listen, ["verify", podcast.site.path])
    #expect(verify.code == 0 && verify.errors.isEmpty, "\(verify.output)")
  }

  /// A site of `count` articles that share one sound.
  private func site(of count: Int) async throws -> PodcastSite {
    let (podcast, article) = try await PodcastSite.withOne()
    for number in 2..<(count + 1) {
      let plain = PodcastSite.article(number)
      try podcast.addCopy(of: article, named: ArticleFolder(plain).name) {
        $0.id = plain.link ?? ""
        $0.listen.link = plain.link
        $0.name = plain.title ?? ""
        $0.datePublished = plain.published?.description
      }
    }
    return podcast
  }

  @Test(
    "An edition of 50 articles and a feed of 500 pass",
    .enabled(if: hasValidator && Products.has("ffprobe"), "no ../shared/validators or no ffprobe"))
  func large() async throws {
    let podcast = try await site(of: 520)
    let articles = podcast.site.articleNames.prefix(50).compactMap(podcast.site.article)
    try podcast.addEdition("2025-04-08", of: articles, sound: articles[0])
    let report = try podcast.write()
    #expect(report.articles == 500 && report.editions == 1 && report.warnings.isEmpty)
    for kind in [Feed.Kind.articles, .editions] {
      let run = try validate(podcast, kind, withMedia: kind == .editions)
      #expect(run.output.hasSuffix("\n0 errors 0 warnings\n"), "\(run.output)\(run.errors)")
      let path = podcast.site.path
      #expect(FeedLinter().faults(try podcast.bytes(kind.fileName), site: path) == [])
    }
  }

  @Test(
    "What the linter calls a fault, the validator does too",
    .enabled(if: hasValidator, "no ../shared/validators"))
  func parity() async throws {
    let python = try #require(Products.python)
    let podcast = try await site(of: 2)
    try podcast.write()
    let feed = try podcast.text("feed.xml")
    let faults = PlantedFault.all.filter(\.isShared)
    var paths: [String] = []
    for (index, fault) in faults.enumerated() {
      paths.append(podcast.scratch.url.path + "/\(index).xml")
      try Data(fault.plant(feed).utf8).write(to: URL(fileURLWithPath: paths[index]))
    }
    // In one process: loading its libraries takes longer than a feed.
    let program = """
      import io, runpy, sys, contextlib
      validator, feeds = sys.argv[1], sys.argv[2:]
      for feed in feeds:
          sys.argv = [validator, feed]
          out = io.StringIO()
          try:
              with contextlib.redirect_stdout(out):
                  runpy.run_path(validator)
          except SystemExit:
              pass
          except Exception as fault:
              out.write("ERROR %r" % fault)
          lines = [l for l in out.getvalue().splitlines() if l.startswith(("ERROR", "WARN"))]
          print(" | ".join(lines))
      """
    let run = try Shell(python, ["-c", program, Self.validator] + paths)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == faults.count + 1, "\(run.errors)")
    for (fault, line) in zip(faults, lines) {
      #expect(
        line.contains(fault.isError ? "ERROR" : "WARN"), "\(fault.testDescription): \(line)")
    }
  }

  private struct Reading: Decodable {
    struct Item: Decodable {
      var title: String
      var guid: String
      var url: String
      var length: Int
      var type: String
      var seconds: Int
      var published: Int
    }
    var bozo: Bool?
    var title: String
    var items: [Item]
  }

  @Test("feedparser and podcastparser read every item as its manifest has it")
  func readers() async throws {
    let python = try #require(Products.python)
    let podcast = try await PodcastSite.withSamples()
    let articles = podcast.site.articleNames.compactMap(podcast.site.article)
    for (index, text) in FeedTests.hostile.prefix(5).enumerated() {
      try podcast.addCopy(of: articles[0], named: "2025-05-0\(index + 1)-hostile") {
        $0.id = "urn:example:\(index)"
        $0.name = text
        $0.datePublished = "2025-05-0\(index + 1)T23:30-05:00"
      }
    }
    try podcast.write()
    let script = Products.package.appendingPathComponent("Tests/Tools/read_feed.py").path
    let run = try Shell(python, [script, podcast.site.path + "/feed.xml"])
    let readings = try JSONDecoder().decode([String: Reading].self, from: Data(run.output.utf8))
    #expect(readings.count == 2)
    for (reader, reading) in readings {
      #expect(reading.bozo != true && reading.title == podcast.configuration.title)
      var left = podcast.site.articleNames.compactMap(podcast.site.article)
      #expect(reading.items.count == 8, "\(reader)")
      for item in reading.items {
        let index = try #require(
          left.firstIndex { item.url.contains("/\($0.path)/") }, "\(reader): \(item.url)")
        let manifest = left.remove(at: index).manifest
        let sound = try #require(manifest.recording(.mp3))
        #expect(item.title == XMLWriter.line(manifest.name))
        #expect(item.length == sound.bytes && item.type == "audio/mpeg")
        let time = try #require(PlayingTime(manifest.duration))
        #expect(abs(item.seconds * 1_000_000 - time.microseconds) <= 500_000)
        #expect(item.published == manifest.datePublished.flatMap { FeedDate($0) }?.seconds)
        #expect(item.guid.count == 36)
      }
      #expect(left.isEmpty)
    }
  }
}
