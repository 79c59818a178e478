// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenPodcast
import ListenPublication
import ListenTesting
import Testing

@testable import ListenAudio
@testable import ListenCore

/// A day in five minutes: titles and standfirsts alone, with the site's own sounds.
@Suite struct BriefingTests {
  private static let day = "2025-03-04"
  private static let folder = "/editions/" + day + "/briefing"

  /// Three articles in three languages; the last has no standfirst.
  private func site(_ scratch: Scratch? = nil, name: String = "site") throws -> TestSite {
    let test = try TestSite(scratch, name: name)
    for (number, language, title, standfirst) in [
      (1, "en", "Rain at last", "It fell on Tuesday."),
      (2, "es", "Abre el puente", "Cruzaron mil personas."), (3, "ar", "عاد القطار", nil),
    ] {
      try test.write(
        "---\ntitle: \(title)\nlang: \(language)\ndate: \(Self.day)T0\(number):00\n"
          + (standfirst.map { "standfirst: \($0)\n" } ?? "") + "---\n\nBody \(number) is long.\n",
        "\(number).md")
    }
    return test
  }

  /// A tone as a WAV file of 16 bits.
  private func tone(
    seconds: Double, rate: Int = 44_100, channels: Int = 2, level: Double = 0.25
  ) -> Data {
    func little(_ value: Int, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var data: [UInt8] = []
    for index in 0..<Int(Double(rate) * seconds) {
      let value = Int(32_767 * level * sin(2 * .pi * 660 * Double(index) / Double(rate)))
      for _ in 0..<channels { data += little(value, 2) }
    }
    let body =
      Array("WAVEfmt ".utf8) + little(16, 4) + little(1, 2) + little(channels, 2)
      + little(rate, 4) + little(2 * rate * channels, 4) + little(2 * channels, 2) + little(16, 2)
      + Array("data".utf8) + little(data.count, 4) + data
    return Data(Array("RIFF".utf8) + little(body.count, 4) + body)
  }

  private func configuration(_ test: TestSite, _ between: Data?) throws -> SiteConfiguration {
    var configuration = SiteConfiguration()
    configuration.title = "The Gazette"
    configuration.baseURL = "https://gazette.example/"
    configuration.categories = ["News"]
    configuration.owner = .init(name: "Ada", email: "ada@gazette.example")
    configuration.language = "en"
    configuration.isLanguageGiven = true
    configuration.folder = test.scratch.url.path
    configuration.briefing = .init()
    if let between {
      try between.write(to: test.scratch.url.appendingPathComponent("chime.wav"))
      configuration.briefing?.between = "chime.wav"
    }
    return configuration
  }

  private let options = EditionRenderer.Options(formats: [.wav, .mp3])

  private func briefing(_ test: TestSite) throws -> Manifest {
    try #require(FinishedFolder(test.site.path + Self.folder).manifest)
  }

  @Test("It says titles and standfirsts, each in its language, between opening and closing")
  func said() async throws {
    let test = try site()
    _ = try await test.run(configuration: configuration(test, nil), options: options)
    let manifest = try briefing(test)
    let segments = manifest.readingOrder.compactMap(\.listen)
    #expect(
      segments.map(\.text) == [
        "Briefing of 4 March 2025", "Rain at last", "It fell on Tuesday.", "Abre el puente",
        "Cruzaron mil personas.", "عاد القطار", "That was the briefing.",
      ])
    #expect(segments.map(\.language) == [nil, nil, nil, "es", "es", "ar", nil])
    #expect(
      segments.map(\.kind) == [
        .title, .heading, .paragraph, .heading, .paragraph, .heading, .paragraph,
      ])
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    let edition = try #require(FinishedFolder(test.site, "editions/" + Self.day).manifest)
    #expect(edition.briefing?.url == "briefing/index.html")
    let page = try String(
      contentsOfFile: test.site.editions + "/\(Self.day)/index.html", encoding: .utf8)
    #expect(page.contains("<a href=\"briefing/index.html\">Briefing of 4 March 2025</a>"))
    #expect(page.contains("href=\"../../briefing.xml\""))
  }

  @Test("It is an episode of its own, with a chapter for each article")
  func feed() async throws {
    let test = try site()
    let settings = try configuration(test, tone(seconds: 1))
    _ = try await test.run(configuration: settings, options: options)
    let bytes = try Files.read(test.site.path + "/briefing.xml")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<title>The Gazette: Daily briefing</title>"))
    #expect(text.matches(of: /<item>/).count == 1)
    #expect(text.contains("<title>Briefing of 4 March 2025</title>"))
    let enclosure = try #require(
      text.firstMatch(of: /enclosure url="https:\/\/gazette.example\/([^"]+)" length="(\d+)"/))
    #expect(
      Files.size(of: test.site.path + "/" + enclosure.1).map(String.init) == String(enclosure.2))
    #expect(FeedLinter().faults(bytes, site: test.site.path) == [])
    #expect(Files.size(of: test.site.path + "/briefing.json") != nil)
    let chapters = try String(
      contentsOfFile: test.site.path + Self.folder + "/chapters.json", encoding: .utf8)
    for title in ["Rain at last", "Abre el puente", "عاد القطار"] {
      #expect(chapters.contains(title))
    }
    // If it is no longer wanted, it goes, with its feed.
    var other = settings
    other.briefing = nil
    _ = try await test.index(configuration: other)
    #expect(Files.size(of: test.site.path + "/briefing.xml") == nil)
    #expect(Files.size(of: test.site.path + "/briefing.json") == nil)
    #expect(FinishedFolder(test.site.path + Self.folder).manifest == nil)
    // Files that the feed named stay for a week.
    #expect(Files.size(of: test.site.path + "/" + enclosure.1) != nil)
  }

  @Test("The sound between two articles ends the last segment of the first, at the speech's level")
  func between() async throws {
    let scratch = try Scratch()
    let plain = try site(scratch, name: "plain")
    let chimed = try site(scratch, name: "chimed")
    _ = try await plain.run(configuration: configuration(plain, nil), options: options)
    let settings = try configuration(chimed, tone(seconds: 2, level: 0.05))
    _ = try await chimed.run(configuration: settings, options: options)
    let (one, two) = (try briefing(plain), try briefing(chimed))
    let more = zip(one.readingOrder, two.readingOrder).map { first, second in
      (second.listen?.samples ?? 0) - (first.listen?.samples ?? 0)
    }
    // 2 s at 22,050 Hz, and 0.3 s of pause: after the standfirsts of the first and the second.
    #expect(more == [0, 0, 44_100 + 6_615, 0, 44_100 + 6_615, 0, 0])
    // The times of words are the same.
    #expect(one.readingOrder.map(\.listen?.words) == two.readingOrder.map(\.listen?.words))
    let segment = two.readingOrder[2]
    let bytes = try Files.read(chimed.site.path + Self.folder + "/" + segment.url)
    let header = try #require(WAVHeader(bytes))
    let samples = header.samples(bytes)
    #expect(samples.suffix(6_615).allSatisfy { $0 == 0 })
    let sound = Array(samples.suffix(6_615 + 44_100).prefix(44_100))
    let level = try #require(LoudnessMeter(sampleRate: 22_050).tally(sound).integrated)
    #expect(abs(level + 16) < 0.5, "\(level)")
    let whole = try #require(two.recording(.mp3)?.file?.loudness?.integrated)
    #expect(abs(whole + 16) < 1, "\(whole)")
    #expect(try FolderVerifier().verify(chimed.site.path).faults == [])
  }

  @Test("It is the same bytes twice; a text that is not in it leaves its files alone")
  func again() async throws {
    let scratch = try Scratch()
    let test = try site(scratch, name: "one")
    let other = try site(scratch, name: "two")
    let settings = try configuration(test, tone(seconds: 1))
    _ = try await test.run(configuration: settings, options: options)
    _ = try await other.run(configuration: settings, options: options)
    func files(_ test: TestSite) throws -> [String: Data] {
      try test.files().filter { $0.key.hasPrefix("editions/") || $0.key.hasPrefix("briefing") }
    }
    #expect(try Difference.of(files(test), files(other)) == [])
    let before = try files(test)
    let sound = test.site.path + Self.folder + "/article.mp3"
    let number = try FileManager.default.attributesOfItem(atPath: sound)[.systemFileNumber]
    try test.write(
      "---\ntitle: Rain at last\nlang: en\ndate: \(Self.day)T01:00\n"
        + "standfirst: It fell on Tuesday.\n---\n\nAnother body.\n", "1.md")
    _ = try await test.run(configuration: settings, options: options)
    let after = try files(test)
    for (name, bytes) in before where name.contains("/briefing/") {
      #expect(after[name] == bytes, "\(name)")
    }
    #expect(
      try FileManager.default.attributesOfItem(atPath: sound)[.systemFileNumber] as? UInt64
        == number as? UInt64)
    // A standfirst that is in it is spoken, alone.
    let spoken = test.engine.spoken.count
    try test.write(
      "---\ntitle: Abre el puente\nlang: es\ndate: \(Self.day)T02:00\n"
        + "standfirst: Cruzaron dos mil personas.\n---\n\nBody 2 is long.\n", "2.md")
    _ = try await test.run(configuration: settings, options: options)
    #expect(try briefing(test).readingOrder.contains { $0.name == "Cruzaron dos mil personas." })
    #expect(test.engine.spoken.count - spoken <= 2)
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    // Files that an earlier feed named stay for a week and are then gone.
    let names = { Files.names(in: test.site.path + Self.folder).filter { $0.hasSuffix(".mp3") } }
    #expect(names().count == 3)
    try EarlierFiles(test.site).sweep(now: EarlierFiles.now + 8 * 86_400)
    #expect(names().count == 2)
  }

  @Test("A limit of articles holds, and a briefing that was damaged is made again")
  func limit() async throws {
    let test = try site()
    var settings = try configuration(test, nil)
    settings.briefing?.articles = 1
    _ = try await test.run(configuration: settings, options: options)
    #expect(try briefing(test).readingOrder.count == 4)
    Files.remove(test.site.path + Self.folder + "/captions.vtt")
    #expect(try FolderVerifier().verify(test.site.path).faults.count > 0)
    _ = try await test.index(configuration: settings)
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
  }

  @Test(
    "A sound that cannot be used is one line, before anything is done",
    arguments: [
      (20.0, 0.25, "found a sound of 0:20, expected at most 15 seconds"),
      (1.0, 0.0, "found silence, expected at least -36 LUFS"),
      (1.0, 0.0005, "found a sound of -"), (0.0, 0.25, "found a WAV file without sound"),
    ])
  func faulty(seconds: Double, level: Double, expected: String) async throws {
    let test = try site()
    let settings = try configuration(test, tone(seconds: seconds, level: level))
    do {
      _ = try await test.run(configuration: settings, options: options)
      Issue.record("it was taken")
    } catch {
      #expect("\(error)".contains("chime.wav\", its sound: " + expected), "\(error)")
    }
    #expect(test.site.articleNames == [])
  }

  @Test(
    "Its settings are read strictly",
    arguments: [
      (#"{"briefing": true}"#, nil), (#"{"briefing": false}"#, nil), (#"{"briefing": {}}"#, nil),
      (#"{"briefing": {"articles": 5}}"#, nil),
      (#"{"briefing": "yes"}"#, "expected true, false or an object"),
      (#"{"briefing": {"articles": 0}}"#, "expected a whole number from 1"),
      (#"{"briefing": {"betwen": "a.wav"}}"#, "expected \"between\""),
      (#"{"briefing": {"between": "none.wav"}}"#, "expected a file that is there"),
    ])
  func settings(text: String, expected: String?) throws {
    do throws(EditionError) {
      let read = try SiteConfigurationReader(path: "/tmp/listen.json")
        .read(Array(text.utf8), isConfined: false)
      #expect(expected == nil && (read.briefing != nil) == !text.contains("false"))
    } catch { #expect(expected.map("\(error)".contains) == true, "\(error)") }
  }
}
