// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@testable import ListenServer

@Suite struct ReplyTests {
  @Test("However many wait for their bytes, the memory that holds them is bounded")
  func bounded() throws {
    let scratch = try Scratch()
    let size = Reply.inMemory
    try Data(count: size).write(to: scratch.url.appendingPathComponent("a.mp3"))
    let folder = try #require(SiteFolder(scratch.url.path))
    guard case .file(let file, _) = folder.open(["a.mp3"]) else {
      throw CocoaError(.fileNoSuchFile)
    }
    let response = HTTPResponse(206, [], .file(0..<size))
    var replies: [Reply] = []
    for _ in 0..<Reply.mostHeld / size + 10 {
      replies.append(try #require(Reply(response, file: file)))
    }
    #expect(replies.allSatisfy { $0.bytes == size })
    #expect(replies[0].held == size && replies.last?.held == 0)
    #expect(replies.reduce(0) { $0 + $1.held } <= Reply.mostHeld)
    #expect(Reply(response, file: file, isKept: true)?.held == 0)
    replies = []
    #expect(Reply(response, file: file)?.held == size)
  }
}
