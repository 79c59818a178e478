// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@testable import ListenServer

/// The player's reports: what is taken, what is refused, and what is written.
@Suite(.serialized) struct HeardReportsTests {
  private static let good =
    #"{"article":"https://a.example/audio/articles/a/","tenth":3,"speed":1.25}"#

  private static func live() throws -> LiveServer {
    let live = try LiveServer(takesReports: true)
    try Data("{}".utf8).write(to: URL(fileURLWithPath: live.path + "/articles/a/manifest.json"))
    return live
  }

  private static func post(
    _ live: LiveServer, _ body: String, agent: String = "Mozilla/5.0 (X11; Linux)"
  ) async throws -> LiveServer.Answer {
    LiveServer.Answer(
      try await live.raw(
        "POST /heard HTTP/1.1\r\nHost: a\r\nConnection: close\r\nUser-Agent: \(agent)\r\n"
          + "Content-Type: text/plain;charset=UTF-8\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
          + body))
  }

  private static func lines(_ live: LiveServer) throws -> [String] {
    let text = try String(contentsOfFile: live.reports, encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  @Test("A report is a line with the article's path in the site, and nothing of who sent it")
  func kept() async throws {
    let live = try Self.live()
    #expect(try await Self.post(live, Self.good).status == 204)
    let line = try #require(try Self.lines(live).first)
    let time = #/20..-..-..T..:..:..Z/#
    #expect(
      line.replacing(time, with: "now")
        == #"{"article":"/articles/a/","speed":1.25,"tenth":3,"time":"now"}"#)
    #expect(LoggedReport(ArraySlice(line.utf8))?.report == HeardReport(Self.good.utf8))
    await live.server.stop()
  }

  @Test(
    "Junk is refused and leaves no line",
    arguments: [
      ("{", 400), ("[]", 400), ("{}", 400), ("\u{0}\u{1}", 400),
      (#"{"article":"/articles/a/","tenth":11,"speed":1}"#, 400),
      (#"{"article":"/articles/a/","tenth":-1,"speed":1}"#, 400),
      (#"{"article":"/articles/a/","tenth":1.5,"speed":1}"#, 400),
      (#"{"article":"/articles/a/","tenth":"1","speed":1}"#, 400),
      (#"{"article":"/articles/a/","tenth":1,"speed":0}"#, 400),
      (#"{"article":"/articles/a/","tenth":1,"speed":1e400}"#, 400),
      (#"{"article":"/articles/a/","tenth":1}"#, 400),
      (#"{"article":"/articles/a/","tenth":1,"speed":1,"reader":"Ada"}"#, 400),
      (#"{"article":"/articles/a","tenth":1,"speed":1}"#, 400),
      (#"{"article":"/articles/a/?b","tenth":1,"speed":1}"#, 400),
      (#"{"article":"/articles/../a/","tenth":1,"speed":1}"#, 400),
      (#"{"article":"/.listen/a/","tenth":1,"speed":1}"#, 400),
      (#"{"article":"/articles/a%0Ab/","tenth":1,"speed":1}"#, 400),
      (#"{"article":"/editions/a/","tenth":1,"speed":1}"#, 400),
      (#"{"article":"/articles/b/","tenth":1,"speed":1}"#, 404),
      (#"{"article":"/articles/audio/","tenth":1,"speed":1}"#, 404),
      ("", 400),
      (String(repeating: " ", count: 4097), 413),
    ])
  func junk(body: String, status: Int) async throws {
    let live = try Self.live()
    #expect(try await Self.post(live, body).status == status)
    #expect(try Self.lines(live).isEmpty)
    await live.server.stop()
  }

  @Test("A body without a length is refused; only POST /heard takes reports")
  func places() async throws {
    let live = try Self.live()
    let chunked = try await live.raw(
      "POST /heard HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
    #expect(LiveServer.Answer(chunked).status == 411)
    #expect(try await live.ask("/heard").status == 404)
    #expect(try await live.ask("/heard", ["Content-Length: 0"], method: "PUT").status == 405)
    #expect(try await live.ask("/heard/", ["Content-Length: 0"], method: "POST").status == 405)
    #expect(try await live.ask("/feed.xml", ["Content-Length: 0"], method: "POST").status == 405)
    await live.server.stop()
    let without = try LiveServer()
    #expect(try await Self.post(without, Self.good).status == 405)
    await without.server.stop()
  }

  @Test("A robot's report is taken and not kept")
  func robots() async throws {
    let live = try Self.live()
    #expect(try await Self.post(live, Self.good, agent: "Somebot/1.0").status == 204)
    #expect(try Self.lines(live).isEmpty)
    await live.server.stop()
  }

  @Test("At most 600 a minute from one address and 30,000 in all; the next minute begins anew")
  func flood() {
    var ledger = ReportLedger()
    func admitted(_ text: String, _ count: Int, minute: Int, isLocal: Bool = false) -> Int {
      let address = ClientAddress(text: text, isLocal: isLocal)
      return (0..<count).count { _ in ledger.admit(address, minute: minute) }
    }
    let found = [
      admitted("192.0.2.1", 700, minute: 7), admitted("192.0.2.2", 1, minute: 7),
      admitted("127.0.0.1", 40_000, minute: 7, isLocal: true),
      admitted("192.0.2.3", 1, minute: 7), admitted("192.0.2.1", 1, minute: 8),
    ]
    #expect(found == [600, 1, 29_399, 0, 1])
  }

  @Test("The file is bounded: earlier lines are beside it, and no more than its greatest size")
  func bounded() async throws {
    let scratch = try Scratch()
    let path = scratch.url.path + "/heard.jsonl"
    let folder = scratch.url.path + "/site"
    try FileManager.default.createDirectory(
      atPath: folder + "/articles/a", withIntermediateDirectories: true)
    try Data("{}".utf8).write(to: URL(fileURLWithPath: folder + "/articles/a/manifest.json"))
    let reports = try HeardReports(path, mostBytes: 250)
    let site = try #require(SiteFolder(folder))
    var request = HTTPRequest("POST", "/heard")
    request.body = Array(Self.good.utf8)
    request.userAgent = "Mozilla/5.0"
    for _ in 0..<7 {
      let status = await withCheckedContinuation { done in
        reports.answer(request, in: site) { done.resume(returning: $0.status) }
      }
      #expect(status == 204)
    }
    let sizes = [path, path + ".1"].map { Files.size(of: $0) ?? 0 }
    #expect(sizes.allSatisfy { $0 > 0 && $0 <= 250 }, "\(sizes)")
  }

  @Test("Where the file cannot be written, that is said at the start")
  func unwritable() throws {
    #expect(throws: FileError.unwritable(path: "/no/such/heard", code: ENOENT)) {
      _ = try HeardReports("/no/such/heard")
    }
  }

  @Test("A hash stands for the same reader all day, and for nobody the next")
  func hashes() {
    var keys = DayKeys(isForgetful: true)
    let first = keys.hash("192.0.2.1", day: 1)
    let (again, other) = (keys.hash("192.0.2.1", day: 1), keys.hash("192.0.2.2", day: 1))
    #expect(again == first && other != first)
    let next = keys.hash("192.0.2.1", day: 2)
    // The key of the first day is forgotten.
    let late = keys.hash("192.0.2.1", day: 1)
    #expect(next != first && late != first)
  }
}
