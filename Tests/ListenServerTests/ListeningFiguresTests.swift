// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@testable import ListenServer

/// The figures counted by the IAB's Podcast Measurement Technical Guidelines.
@Suite struct ListeningFiguresTests {
  private static func figures(_ lines: [String], site: String? = nil) -> ListeningFigures {
    var figures = ListeningFigures(
      robots: .standard, length: SoundLength(site.map { Site($0) }))
    for line in lines {
      let isTaken = figures.add(ArraySlice(line.utf8))
      #expect(isTaken, "\(line)")
    }
    return figures
  }

  /// A request on a line of a log.
  private static func get(
    _ target: String, _ bytes: Int?, status: Int = 200, from address: String = "192.0.2.1",
    day: String = "04", agent: String = "Podcasts/1", method: String = "GET"
  ) -> String {
    "\(address) - - [\(day)/Mar/2025:10:00:00 +0000] \"\(method) \(target) HTTP/1.1\" \(status) "
      + "\(bytes.map(String.init) ?? "-") \"-\" \"\(agent)\""
  }

  private static let sound = "/audio/articles/a/article-0123456789abcdef.mp3"

  @Test(
    "A download is one a day for address, program and file, with a minute of sound or more",
    arguments: [
      ("a minute", [get(sound, 480_000)], 1),
      ("less, of a longer file", [get(sound, 900_000, day: "03"), get(sound, 479_999)], 1),
      ("the whole of a shorter file", [get(sound, 200_000)], 1),
      ("in parts", [200_000, 200_000, 80_000].map { get(sound, $0, status: 206) }, 1),
      ("too few parts", [200_000, 200_000].map { get(sound, $0, status: 206) }, 0),
      ("a look at two bytes", [get(sound, 2, status: 206)], 0),
      ("twice", [get(sound, 900_000), get(sound, 900_000)], 1),
      ("on two days", [get(sound, 900_000), get(sound, 900_000, day: "05")], 2),
      ("two addresses", [get(sound, 900_000), get(sound, 900_000, from: "192.0.2.2")], 2),
      ("two programs", [get(sound, 900_000), get(sound, 900_000, agent: "Overcast/3")], 2),
      ("two files", [get(sound, 900_000), get("/articles/b/article.mp3", 900_000)], 2),
      ("a day's recording", [get("/editions/2025-03-04/edition-00112233.mp3", 900_000)], 1),
      ("with a query", [get(sound + "?source=feed", 900_000), get(sound + "?b", 900_000)], 1),
      ("a robot", [get(sound, 900_000, agent: "Somebot/1")], 0),
      ("HEAD", [get(sound, 900_000, method: "HEAD")], 0),
      ("not changed", [get(sound, 0, status: 304)], 0),
      ("not there", [get(sound, 900_000, status: 404)], 0),
      ("broken off", [get(sound, nil)], 0),
      ("a paragraph alone", [get("/articles/a/audio/000-title.wav", 3_000_000)], 0),
      ("a page", [get("/articles/a/index.html", 900_000)], 0),
      ("another file", [get("/listen-player.js", 900_000)], 0),
    ])
  func downloads(name: String, lines: [String], expected: Int) {
    let figures = Self.figures(lines)
    #expect(figures.total(figures.places()).downloads == expected, "\(name)")
  }

  @Test("With the site's folder a minute is counted after the tags, of 40 seconds all")
  func exact() throws {
    let scratch = try Scratch()
    let site = scratch.url.path
    for (name, seconds, tags) in [("long", 300, 70_000), ("short", 40, 70_000)] {
      let folder = site + "/articles/" + name
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let size = tags + 8_000 * seconds
      try Data(count: size).write(to: URL(fileURLWithPath: folder + "/article.mp3"))
      let manifest = Manifest(
        locale: .init(language: "en", direction: "ltr"), id: "urn:test", url: "index.html",
        name: name, author: [], readBy: [], inLanguage: "en", readingProgression: "ltr",
        duration: PlayingTime(samples: 22_050 * seconds, rate: 22_050).iso8601, readingOrder: [],
        resources: [],
        listen: .init(
          render: "", sampleRate: 22_050, voice: "en-news", gain: 0,
          loudness: .init(integrated: -16, truePeak: -2)))
      try JSONEncoder().encode(manifest).write(to: URL(fileURLWithPath: folder + "/manifest.json"))
    }
    func count(_ name: String, _ bytes: Int) -> Int {
      let lines = [Self.get("/articles/\(name)/article.mp3", bytes, status: 206)]
      let figures = Self.figures(lines, site: site)
      return figures.total(figures.places()).downloads
    }
    #expect(count("long", 549_999) == 0 && count("long", 550_000) == 1)
    #expect(count("short", 389_999) == 0 && count("short", 390_000) == 1)
  }

  @Test("Readers are counted once a day for an article, and once in all")
  func readers() throws {
    let figures = Self.figures([
      Self.get("/articles/a/", 900), Self.get("/articles/a/audio/000-title.wav", 900),
      Self.get("/articles/b/index.html", 900), Self.get("/articles/a/", 900, from: "192.0.2.9"),
      Self.get("/articles/a/", 900, day: "05"), Self.get("/articles/a/", 900, agent: "Somebot"),
      Self.get("/index.html", 900), Self.get("/feed.xml", 900, from: "192.0.2.7"),
    ])
    let places = figures.places()
    #expect(places.map(\.path) == ["articles/a", "articles/b"])
    #expect(places.map(\.counts.readers) == [3, 1])
    #expect(figures.total(places).readers == 3)
    #expect(figures.robotRequests == 1)
    let days = try #require(figures.days)
    #expect(days.first == "2025-03-04" && days.last == "2025-03-05")
  }

  @Test("Reports are counted by tenths, with the mean speed of the starts")
  func listens() throws {
    func report(_ name: String, _ tenth: Int, _ speed: String = "1.00") -> String {
      "{\"article\":\"/articles/\(name)/\",\"speed\":\(speed),\"tenth\":\(tenth),"
        + "\"time\":\"2025-03-04T09:12:00Z\"}"
    }
    let figures = Self.figures([
      report("a", 0), report("a", 0, "1.50"), report("a", 5, "3.00"), report("a", 10),
      report("b", 0),
      "",
    ])
    let places = figures.places()
    let first = try #require(places.first)
    #expect(first.path == "articles/a" && first.counts.listens == 2)
    #expect(first.counts.tenths == [2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
    #expect(first.counts.speed == 125)
    #expect(figures.total(places).listens == 3)
  }

  @Test(
    "Other lines are none",
    arguments: [
      "{}", "hello", #"{"article":"/articles/a/","speed":1,"tenth":0}"#,
      #"{"article":"/articles/a/","speed":1,"tenth":0,"time":"yesterday"}"#,
      #"{"article":"/articles/a/","speed":1,"tenth":0,"time":"2025-02-30T09:12:00Z"}"#,
      #"{"article":"/articles/a/","speed":1,"tenth":99,"time":"2025-02-20T09:12:00Z"}"#,
    ])
  func faulty(line: String) {
    var figures = ListeningFigures(robots: .standard, length: SoundLength(nil))
    let isTaken = figures.add(ArraySlice(line.utf8))
    #expect(!isTaken)
  }

  @Test("Lines are read whole, with their numbers, wherever blocks end; the longest are cut")
  func lines() throws {
    let scratch = try Scratch()
    let path = scratch.url.path + "/log"
    let texts = (0..<3000).map { String(repeating: "x", count: $0 % 97) + "\($0)" }
    let long = String(repeating: "y", count: 200_000)
    try Data((texts + [long, "last"]).joined(separator: "\n").utf8).write(
      to: URL(fileURLWithPath: path))
    var found: [String] = []
    try LogReader(path).lines { number, line in
      #expect(number == found.count + 1)
      found.append(String(decoding: line, as: UTF8.self))
    }
    #expect(found == texts + [String(long.prefix(LogReader.longestLine)), "last"])
  }
}
