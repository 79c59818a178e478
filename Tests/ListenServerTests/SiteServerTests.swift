// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenServer
import ListenTesting
import Testing

/// What only a socket shows.
@Suite(.serialized) struct SiteServerTests {
  @Test(
    "RFC 9110 and what players need, by an independent program: 42 of 42",
    .enabled(if: Products.hasShared, "../shared is not there"))
  func conformance() async throws {
    let live = try LiveServer()
    let script = Products.shared.appendingPathComponent("validators/http_check.py").path
    let (port, file) = (String(live.server.port), live.path + "/articles/a/article.mp3")
    let run = try await LiveServer.aside {
      try Shell("python3", [script, "127.0.0.1", port, "/articles/a/article.mp3", file])
    }
    #expect(run.output.hasSuffix("42 passed, 0 failed\n"), "\(run.output)")
    await live.server.stop()
  }

  @Test("Files, folders, and what else is there")
  func answers() async throws {
    let live = try LiveServer()
    let root = try await live.ask("/")
    #expect(root.status == 200 && root.text == "<title>The site</title>")
    #expect(try await live.ask("/articles/a/").text == "<title>a</title>")
    let folder = try await live.ask("/articles/a?x=%0d%0a&y=\"")
    #expect(folder.status == 308)
    #expect(folder.fields["location"] == "/articles/a/?x=%0d%0a&y=%22")
    #expect(try await live.ask("/articles/").status == 404)
    #expect(try await live.ask("/healthz").text == "ok\n")
    let head = try await live.ask("/articles/a/article.mp3", method: "HEAD")
    #expect(head.status == 200 && head.fields["content-length"] == "300000" && head.body.isEmpty)
    for method in ["POST", "PUT", "DELETE", "PATCH"] {
      let answer = try await live.ask("/feed.xml", ["Content-Length: 0"], method: method)
      #expect(answer.status == 405 && answer.fields["allow"] == "GET, HEAD, OPTIONS")
    }
    #expect(try await live.ask("/", method: "BREW").status == 501)
    let options = try await live.ask("/feed.xml", ["Origin: https://a.org"], method: "OPTIONS")
    #expect(options.status == 204 && options.fields["access-control-allow-origin"] == "*")
    await live.server.stop()
  }

  @Test("Compressed text is the same text, under a tag of its own")
  func compressed() async throws {
    let live = try LiveServer()
    let plain = try await live.ask("/feed.xml")
    let packed = try await live.ask("/feed.xml", ["Accept-Encoding: gzip"])
    #expect(packed.fields["content-encoding"] == "gzip")
    #expect(packed.fields["etag"] != plain.fields["etag"])
    #expect(packed.body.count < plain.body.count / 10)
    let body = packed.body
    let unpacked = try await LiveServer.aside { try Shell("gzip", ["-dc"], input: Data(body)) }
    #expect(unpacked.output == plain.text)
    await live.server.stop()
  }

  @Test("Several ranges are parts of the file, and no more than the file")
  func parts() async throws {
    let live = try LiveServer()
    let answer = try await live.ask(
      "/articles/a/article.mp3", ["Range: bytes=0-9,100000-199999,-5"])
    #expect(answer.status == 206)
    let type = try #require(answer.fields["content-type"])
    let boundary = try #require(type.components(separatedBy: "boundary=").last)
    var expected: [UInt8] = []
    for range in [0..<10, 100_000..<200_000, 299_995..<300_000] {
      expected += Array(
        ("\r\n--\(boundary)\r\nContent-Type: audio/mpeg\r\nContent-Range: bytes "
          + "\(range.lowerBound)-\(range.upperBound - 1)/300000\r\n\r\n").utf8)
      expected += LiveServer.sound[range]
    }
    expected += Array("\r\n--\(boundary)--\r\n".utf8)
    #expect(answer.body == expected)
    for count in [33, 800] {
      let many = (0..<count).map { "\($0 * 2)-" }.joined(separator: ",")
      let whole = try await live.ask("/articles/a/article.mp3", ["Range: bytes=" + many])
      #expect(whole.status == 200 && whole.body == LiveServer.sound)
    }
    await live.server.stop()
  }

  @Test("A new file under the same name is another answer at once")
  func changed() async throws {
    let live = try LiveServer()
    let first = try await live.ask("/feed.xml")
    let url = URL(fileURLWithPath: live.path + "/feed.xml")
    try Data("<rss>two</rss>".utf8).write(to: url, options: .atomic)
    let second = try await live.ask("/feed.xml", ["If-None-Match: " + (first.fields["etag"] ?? "")])
    #expect(second.status == 200 && second.text == "<rss>two</rss>")
    try FileManager.default.removeItem(at: url)
    #expect(try await live.ask("/feed.xml").status == 404)
    await live.server.stop()
  }

  @Test("A file that is replaced while it is sent is sent whole as it was")
  func replaced() async throws {
    let live = try LiveServer()
    let url = URL(fileURLWithPath: live.path + "/long.wav")
    let old = (0..<40).flatMap { _ in LiveServer.sound }
    try Data(old).write(to: url)
    let port = live.server.port
    let body = try await LiveServer.aside {
      let client = try Client(port: port, receiveBuffer: 4096)
      client.send("GET /long.wav HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      let begun = client.receive()
      try Data(count: old.count).write(to: url, options: .atomic)
      return LiveServer.Answer(begun + client.receiveAll()).body
    }
    #expect(body == old)
    #expect(try await live.ask("/long.wav").body == [UInt8](repeating: 0, count: old.count))
    await live.server.stop()
  }

  @Test("Told to stop, it lets an answer in hand go out and takes no new ones")
  func stop() async throws {
    let live = try LiveServer()
    try Data((0..<40).flatMap { _ in LiveServer.sound }).write(
      to: URL(fileURLWithPath: live.path + "/long.wav"))
    let port = live.server.port
    let client = try Client(port: port, receiveBuffer: 4096)
    let begun = try await LiveServer.aside {
      client.send("GET /long.wav HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      return client.receive()
    }
    async let stopped: Void = live.server.stop()
    let rest = try await LiveServer.aside {
      while (try? Client(port: port)) != nil { usleep(1000) }
      return client.receiveAll()
    }
    await stopped
    #expect(LiveServer.Answer(begun + rest).body.count == 12_000_000)
  }

  @Test("Where nobody can listen, or nothing is to be served, it says so")
  func cannot() async throws {
    let live = try LiveServer()
    #expect(throws: ServerError.noSite(path: "/no/such")) {
      try SiteServer(.init("/no/such"), host: "127.0.0.1", port: 0)
    }
    #expect(throws: ServerError.cannotListen(host: "127.0.0.1", port: live.server.port, code: 98)) {
      try SiteServer(.init(live.path), host: "127.0.0.1", port: live.server.port)
    }
    #expect(throws: ServerError.self) {
      try SiteServer(.init(live.path), host: "no host", port: 0)
    }
    await live.server.stop()
  }
}
