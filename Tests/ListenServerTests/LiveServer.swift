// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting

@testable import ListenServer

/// A server of a test's own over a small site, at a free port of loopback.
final class LiveServer: Sendable {
  /// What came back for one request.
  struct Answer: Sendable {
    var status: Int
    var fields: [String: String]
    var body: [UInt8]

    init(_ bytes: [UInt8]) {
      let end = Array("\r\n\r\n".utf8)
      let split = bytes.indices.first { bytes[$0...].starts(with: end) } ?? bytes.endIndex
      let lines = String(decoding: bytes[..<split], as: UTF8.self).components(
        separatedBy: "\r\n")
      status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      fields = [:]
      for line in lines.dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1)
        if parts.count == 2 {
          fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
      }
      body = Array(bytes.dropFirst(split + 4))
    }

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Of the site.
  let path: String
  /// The file of reports.
  var reports: String { path + "/../heard.jsonl" }
  let server: SiteServer
  // The folder lives as long as this.
  private let scratch: Scratch

  /// 300,000 bytes, no two stretches alike.
  static let sound: [UInt8] = {
    var state: UInt64 = 88_172_645_463_325_252
    return (0..<300_000).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state)
    }
  }()

  init(
    limits: ServerLimits = ServerLimits(), takesReports: Bool = false,
    articles: (Site) throws -> OnDemandArticles? = { _ in nil }
  ) throws {
    scratch = try Scratch()
    path = scratch.url.path + "/site"
    let files = FileManager.default
    for folder in ["articles/a/audio", ".listen"] {
      try files.createDirectory(atPath: path + "/" + folder, withIntermediateDirectories: true)
    }
    for (name, text) in [
      ("index.html", "<title>The site</title>"), ("articles/a/index.html", "<title>a</title>"),
      (".listen/lock", "root: hidden"), (".env", "root: hidden"), ("../passwd", "root: outside"),
      ("feed.xml", "<rss>" + String(repeating: "<item>An article</item>", count: 200) + "</rss>"),
    ] { try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name)) }
    try Data(Self.sound).write(to: URL(fileURLWithPath: path + "/articles/a/article.mp3"))
    try files.createSymbolicLink(
      atPath: path + "/leak", withDestinationPath: scratch.url.path + "/passwd")
    try files.createSymbolicLink(atPath: path + "/up", withDestinationPath: "..")
    server = try SiteServer(
      Site(path), host: "127.0.0.1", port: 0, limits: limits, threads: 2,
      articles: try articles(Site(path)), hooks: nil,
      reports: takesReports ? try HeardReports(path + "/../heard.jsonl") : nil,
      hidesAddresses: false)
  }

  /// Runs `work`, which waits for sockets, on a thread of its own: those that are shared are the
  /// server's.
  static func aside<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws
    -> Value
  {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Result { try work() }) }.start()
    }
  }

  /// What the server says to `request`, which ends the connection.
  func raw(_ request: String) async throws -> [UInt8] {
    let port = server.port
    return try await Self.aside {
      let client = try Client(port: port)
      client.send(request)
      return client.receiveAll()
    }
  }

  /// The answer to a request of that method, target and header.
  func ask(_ target: String, _ fields: [String] = [], method: String = "GET") async throws
    -> Answer
  {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: localhost", "Connection: close"] + fields
    return Answer(try await raw(lines.joined(separator: "\r\n") + "\r\n\r\n"))
  }
}
