// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@Suite(.tags(.endToEnd)) struct StatsCommandTests {
  private static let reports = """
    {"article":"/articles/rain/","speed":1.25,"tenth":0,"time":"2025-03-04T09:12:00Z"}
    {"article":"/articles/rain/","speed":1.00,"tenth":0,"time":"2025-03-04T09:13:00Z"}
    {"article":"/articles/rain/","speed":1.25,"tenth":5,"time":"2025-03-04T09:14:00Z"}
    {"article":"/articles/rain/","speed":1.25,"tenth":10,"time":"2025-03-05T00:01:00Z"}

    """

  private static let log = """
    192.0.2.1 - - [04/Mar/2025:09:12:00 +0000] "GET /articles/rain/ HTTP/1.1" 200 900 "-" "Firefox/128"
    192.0.2.1 - - [04/Mar/2025:09:12:05 +0000] "GET /articles/rain/article.mp3 HTTP/1.1" 200 900000 "-" "Podcasts/1"
    192.0.2.1 - - [04/Mar/2025:09:13:05 +0000] "GET /articles/wind/article.mp3 HTTP/1.1" 206 900000 "-" "Podcasts/1"
    192.0.2.3 - - [04/Mar/2025:09:13:05 +0000] "GET /articles/wind/article.mp3 HTTP/1.1" 200 900000 "-" "Somebot/1"

    """

  private static func write(_ text: String, _ name: String, in scratch: Scratch) throws -> String {
    let url = scratch.url.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  @Test("Reports and an access log are one table, and the same as data")
  func figures() throws {
    let scratch = try Scratch()
    let paths = [
      try Self.write(Self.reports, "heard.jsonl", in: scratch),
      try Self.write(Self.log, "access.log", in: scratch),
    ]
    let table = try Shell(Products.listen, ["stats"] + paths)
    #expect(table.code == 0)
    #expect(table.errors == "listen: left out 1 requests of robots\n")
    #expect(
      table.output == """
        listens     half      end  downloads  readers  article
              2        1        1          1        2  articles/rain
              0        0        0          1        1  articles/wind
              2        1        1          2        2  in all, 2025-03-04 to 2025-03-05

        """)
    let data = try Shell(Products.listen, ["stats", "--json", "-q"] + paths)
    #expect(
      data.output == """
        {"article":"articles/rain","downloads":1,"listens":2,"readers":2,"speed":1.13,"tenths":[2,0,0,0,0,1,0,0,0,0,1]}
        {"article":"articles/wind","downloads":1,"listens":0,"readers":1,"tenths":[0,0,0,0,0,0,0,0,0,0,0]}
        {"articles":2,"badLines":0,"downloads":2,"from":"2025-03-04","listens":2,"readers":2,"robots":1,"tenths":[2,0,0,0,0,1,0,0,0,0,1],"to":"2025-03-05","total":true}

        """)
  }

  @Test("A log from standard input; words of one's own for robots")
  func input() throws {
    let scratch = try Scratch()
    let robots = try Self.write("podcasts/1\n", "robots", in: scratch)
    let run = try Shell(
      Products.listen, ["stats", "--robots", robots, "-"], input: Data(Self.log.utf8))
    #expect(run.code == 0 && run.errors == "listen: left out 3 requests of robots\n")
    #expect(
      run.output.hasSuffix(
        "      0        0        0          0        1  in all, 2025-03-04\n"), "\(run.output)")
  }

  @Test("A faulty line is named by file and place, and the rest is counted")
  func faulty() throws {
    let scratch = try Scratch()
    let path = try Self.write(
      "# a remark\n" + Self.log + "{\"article\":1}\n" + String(repeating: "x\n", count: 12),
      "access.log", in: scratch)
    let run = try Shell(Products.listen, ["stats", "-q", path])
    #expect(run.code == 1)
    let expected = "; expected a report or a line of an access log in the combined format\n"
    #expect(run.errors.hasPrefix("listen: \(path):1: found \"# a remark\"\(expected)"))
    #expect(run.errors.contains("listen: \(path):6: found \"{\"article\":1}\"\(expected)"))
    #expect(run.errors.hasSuffix("listen: \(path): 4 more such lines\n"), "\(run.errors)")
    #expect(run.output.hasSuffix("in all, 2025-03-04\n"))
  }

  @Test("A log that is none is 65, one that is not there 66, and one of two 1")
  func codes() throws {
    let scratch = try Scratch()
    let junk = try Self.write("hello\n", "junk", in: scratch)
    let empty = try Self.write("", "empty", in: scratch)
    #expect(try Shell(Products.listen, ["stats", junk]).code == 65)
    #expect(try Shell(Products.listen, ["stats", "/no/such"]).code == 66)
    #expect(try Shell(Products.listen, ["stats", "/no/such", empty]).code == 1)
    #expect(try Shell(Products.listen, ["stats", empty]).code == 0)
    #expect(try Shell(Products.listen, ["stats", "--robots", "/no/such", empty]).code == 66)
    #expect(try Shell(Products.listen, ["stats"]).code == 64)
  }
}
