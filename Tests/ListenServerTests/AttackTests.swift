// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenServer
import ListenTesting
import Testing

/// What is sent to servers by those who mean no good; on loopback, in bounded numbers.
@Suite(.serialized) struct AttackTests {
  @Test(
    "Nothing outside the site is served, however it is written",
    arguments: [
      "/../passwd", "/../../../../../../etc/passwd", "/articles/../../passwd",
      "/%2e%2e/passwd", "/%2e%2e%2fpasswd", "/..%2fpasswd", "/%252e%252e/passwd",
      "/%252e%252e%252fpasswd", "/%c0%ae%c0%ae/passwd", "/%c0%ae%c0%ae%c0%afpasswd",
      "/%e0%80%ae%e0%80%ae/passwd", "/..\\passwd", "/..%5cpasswd", "/%5c..%5cpasswd",
      "//etc/passwd", "/./../passwd", "/%00/../passwd", "/index.html%00.mp3", "/%2e/passwd",
      "/up/passwd", "/leak", "/.listen/lock", "/%2elisten/lock", "/.env", "/articles/../.env",
      "/proc/self/environ", "/articles/a/../../../passwd", "/\u{FF0E}\u{FF0E}/passwd",
      "http://localhost/../passwd", "file:///etc/passwd", "/..;/passwd", "/index.html/../.env",
    ])
  func traversal(target: String) async throws {
    let live = try LiveServer()
    let answer = try await live.ask(target)
    #expect([400, 404].contains(answer.status))
    #expect(!answer.text.contains("root:"))
    await live.server.stop()
  }

  private static let refusals: [(name: String, request: String, expected: [Int])] = [
    (
      "a header of 100 kB",
      "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 100_000))\r\n\r\n", [431]
    ),
    (
      "a target of 100 kB",
      "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\nHost: a\r\n\r\n", [414, 431]
    ),
    (
      "10,000 ranges",
      "GET /feed.xml HTTP/1.1\r\nHost: a\r\nRange: bytes="
        + (0..<10_000).map { "\($0)-\($0)" }.joined(separator: ",") + "\r\n\r\n", [431]
    ),
    ("no line end", String(repeating: "A", count: 100_000), [0, 400, 414, 431]),
    (
      "two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", [400]
    ),
    ("no host", "GET / HTTP/1.1\r\n\r\n", [400]),
    (
      "a control character",
      "GET / HTTP/1.1\r\nHost: a\u{1}b\r\nConnection: close\r\n\r\n", [400]
    ),
    ("a body", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", [400]),
    (
      "a body in chunks",
      "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello", [400]
    ),
    (
      "a space before a colon",
      "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n", [400]
    ),
    (
      "a length with a space before its colon",
      "GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 33\r\n\r\n"
        + "GET /feed.xml HTTP/1.1\r\nHost: a\r\n\r\n", [400]
    ),
    (
      "a length with a tab before its colon",
      "GET / HTTP/1.1\r\nHost: a\r\nContent-Length\t: 33\r\n\r\n"
        + "GET /feed.xml HTTP/1.1\r\nHost: a\r\n\r\n", [400]
    ),
    (
      "a gigabyte to come",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\nxx", [405]
    ),
    ("no HTTP", "\r\n\r\n\r\n\r\nGARBAGE\r\n\r\n", [0, 400, 501, 505]),
  ]

  @Test(
    "Requests that are none, or too much, are refused and end their connection",
    arguments: refusals.map(\.name))
  func refused(name: String) async throws {
    let live = try LiveServer()
    let (_, request, expected) = try #require(Self.refusals.first { $0.name == name })
    let answer = LiveServer.Answer(try await live.raw(request))
    #expect(expected.contains(answer.status), "\(answer.status)")
    #expect(try await live.ask("/").status == 200)
    await live.server.stop()
  }

  @Test(
    "What is hidden behind a name that is none gets no answer: the connection ends with the refusal",
    arguments: ["Transfer-Encoding : chunked", "Content-Length : 33", "Content-Length\t: 33"])
  func hidden(field: String) async throws {
    let live = try LiveServer()
    let said = String(
      decoding: try await live.raw(
        "GET / HTTP/1.1\r\nHost: a\r\n\(field)\r\n\r\n"
          + "GET /feed.xml HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"),
      as: UTF8.self)
    #expect(said.hasPrefix("HTTP/1.1 400 "))
    #expect(said.ranges(of: "HTTP/1.1 ").count == 1)
    #expect(said.lowercased().contains("\r\nconnection: close\r\n"))
    await live.server.stop()
  }

  @Test("A host with line ends writes nothing into an answer")
  func injection() async throws {
    let live = try LiveServer()
    for target in ["/articles/a", "/articles/a%0d%0aX-Injected:1", "/?a\r\nX-Injected: 1"] {
      let answer = LiveServer.Answer(
        try await live.raw(
          "GET \(target) HTTP/1.1\r\nHost: evil.example\r\nX-Injected: 1\r\n"
            + "Connection: close\r\n\r\n"))
      #expect(answer.fields["x-injected"] == nil)
      #expect(answer.fields["location"]?.contains("evil") != true)
    }
    #expect(try await live.ask("//evil.example").fields["location"] == nil)
    await live.server.stop()
  }

  @Test("Other forms of request are understood")
  func forms() async throws {
    let live = try LiveServer()
    let old = LiveServer.Answer(try await live.raw("GET / HTTP/1.0\r\n\r\n"))
    #expect(old.status == 200 && old.text == "<title>The site</title>")
    let absolute = try await live.ask("http://localhost:1/articles/a/")
    #expect(absolute.status == 200 && absolute.text == "<title>a</title>")
    #expect(try await live.ask("*", method: "OPTIONS").status == 204)
    let lower = LiveServer.Answer(
      try await live.raw("GET / HTTP/1.1\r\nhOsT: a\r\ncOnNeCtIoN: close\r\n\r\n"))
    #expect(lower.status == 200)
    await live.server.stop()
  }

  @Test("Requests in one packet are answered in their order; so are those cut into bytes")
  func pipelining() async throws {
    let live = try LiveServer()
    let port = live.server.port
    let said = try await LiveServer.aside {
      let client = try Client(port: port)
      var requests = ""
      for first in [0, 1, 2] {
        requests +=
          "GET /articles/a/article.mp3 HTTP/1.1\r\nHost: a\r\nRange: bytes=\(first)-\(first)\r\n\r\n"
      }
      client.send(requests + "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      return client.receiveAll()
    }
    let places = String(decoding: said, as: UTF8.self).components(separatedBy: "\r\n").filter {
      $0.hasPrefix("Content-Range") || $0.hasPrefix("ok")
    }
    #expect(
      places == [
        "Content-Range: bytes 0-0/300000", "Content-Range: bytes 1-1/300000",
        "Content-Range: bytes 2-2/300000", "ok\n",
      ])
    let bytewise = try await LiveServer.aside {
      let client = try Client(port: port)
      for byte in "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" {
        client.send(String(byte))
      }
      return LiveServer.Answer(client.receiveAll())
    }
    #expect(bytewise.text == "ok\n")
    await live.server.stop()
  }

  @Test("Who has said all and listens on gets all")
  func halfClosed() async throws {
    let live = try LiveServer()
    let port = live.server.port
    let answer = try await LiveServer.aside {
      let client = try Client(port: port)
      client.send("GET /articles/a/article.mp3 HTTP/1.1\r\nHost: a\r\n\r\n")
      client.finishSending()
      return LiveServer.Answer(client.receiveAll())
    }
    #expect(answer.status == 200 && answer.body == LiveServer.sound)
    await live.server.stop()
  }

  @Test("500 who send their header bit by bit or never read do not stop a normal client")
  func slow() async throws {
    let live = try LiveServer()
    let port = live.server.port
    let clients = try await LiveServer.aside {
      try (0..<500).map { number in
        let client = try Client(port: port, receiveBuffer: 2048)
        if number % 2 == 0 {
          client.send("GET / HTTP/1.1\r\nHo")
        } else {
          client.send("GET /articles/a/article.mp3 HTTP/1.1\r\nHost: a\r\n\r\n")
        }
        return client
      }
    }
    for _ in 0..<20 {
      #expect(try await live.ask("/articles/a/article.mp3").body == LiveServer.sound)
    }
    #expect(clients.count == 500)
    await live.server.stop()
  }

  @Test("A header that comes a byte at a time is given up in the end, and so is an idle connection")
  func trickle() async throws {
    var limits = ServerLimits()
    limits.headerSeconds = 1
    let live = try LiveServer(limits: limits)
    let port = live.server.port
    let (wasClosed, idle) = try await LiveServer.aside {
      let idle = try Client(port: port)
      idle.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
      let client = try Client(port: port)
      client.send("GET / HTTP/1.1\r\nX: ")
      // At 50 ms a byte it would go on for ever, and idle limits would not see it.
      for _ in 0..<200 {
        if !client.send("a") { return (true, idle.receiveAll()) }
        usleep(50_000)
      }
      return (false, [])
    }
    #expect(wasClosed)
    #expect(LiveServer.Answer(idle).text == "ok\n")
    await live.server.stop()
  }

  @Test("More connections than there is room for are told so; room that is left is taken again")
  func full() async throws {
    var limits = ServerLimits()
    limits.connections = 3
    let live = try LiveServer(limits: limits)
    let port = live.server.port
    let answers = try await LiveServer.aside {
      var clients: [Client] = []
      for _ in 0..<3 {
        let client = try Client(port: port)
        client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = client.receive(until: "ok\n")
        clients.append(client)
      }
      let refused = LiveServer.Answer(try Client(port: port).receiveAll())
      clients.removeAll()
      var later = LiveServer.Answer([])
      for _ in 0..<200 where later.status != 200 {
        let client = try Client(port: port)
        client.send("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        later = LiveServer.Answer(client.receiveAll())
        usleep(10_000)
      }
      return (refused, later)
    }
    #expect(answers.0.status == 503 && answers.0.fields["retry-after"] == "5")
    #expect(answers.1.status == 200)
    await live.server.stop()
  }
}
