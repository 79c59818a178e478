// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Synchronization
import Testing

@testable import ListenServer

@Suite struct ReplyTests {
  /// Sends one stretch of a mapped file, whatever is asked for; the second time the file is cut short
  /// first.
  private final class Shortener: RequestHandler {
    let logs = false
    let path: String
    let file: OpenFile
    let mapping: FileMapping
    let count = Atomic(0)
    let fault: Reply

    init(_ path: String) throws {
      self.path = path
      file = OpenFile(owning: open(path, O_RDONLY))
      fault = try #require(Reply(.fault))
      mapping = try #require(FileMapping(file, size: LiveServer.sound.count))
    }

    func verdict(_ request: HTTPRequest, from address: ClientAddress, lane: Int) -> Verdict {
      if count.add(1, ordering: .relaxed).newValue == 2 { truncate(path, 4096) }
      let response = HTTPResponse(206, [], .file(4096..<69632))
      return .now(Reply(response, file: file, mapping: mapping) ?? fault)
    }

    func finished(_ request: HTTPRequest, from address: ClientAddress, status: Int, bytes: Int?) {}
  }

  @Test(
    "A file that is cut short while its bytes go out costs its reader the connection, nobody else")
  func shortened() async throws {
    let scratch = try Scratch()
    let path = scratch.url.path + "/a.mp3"
    try Data(LiveServer.sound).write(to: URL(fileURLWithPath: path))
    let table = ConnectionTable(ServerLimits())
    let library = try MicroHTTPD(
      threads: 2, limits: ServerLimits(), table: table, handler: Shortener(path))
    let listener = try Listener(host: "127.0.0.1", port: 0)
    listener.start { socket, address, size in
      _ = table.admit(ClientAddress(address))
      _ = library.add(socket, address, size)
    }
    let port = listener.port
    let answers = try await LiveServer.aside {
      try (0..<3).map { _ in
        let client = try Client(port: port)
        client.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        return LiveServer.Answer(client.receiveAll())
      }
    }
    listener.stop()
    library.stop()
    #expect(answers[0].body == Array(LiveServer.sound[4096..<69632]))
    #expect(answers[1].body.isEmpty && answers[2].body.isEmpty)
  }

  @Test("A stretch is read beforehand only for an answer that is kept")
  func sources() throws {
    let scratch = try Scratch()
    let path = scratch.url.path + "/a.mp3"
    try Data(LiveServer.sound).write(to: URL(fileURLWithPath: path))
    let file = OpenFile(owning: open(path, O_RDONLY))
    let mapping = FileMapping(file, size: LiveServer.sound.count)
    let response = HTTPResponse(206, [], .file(7..<1007))
    #expect(Reply(response, file: file, isKept: true)?.bytes == 1000)
    truncate(path, 900)
    // Whoever read it now would find too little.
    #expect(Reply(response, file: file, isKept: true) == nil)
    #expect(Reply(response, file: file, mapping: mapping)?.bytes == 1000)
    #expect(Reply(response, file: file)?.bytes == 1000)
  }
}
