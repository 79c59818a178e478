// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Synchronization
import Testing

@testable import ListenFiles

@Suite struct TimeLimitTests {
  private struct Failure: Error, Hashable {}

  private final class Flag: Sendable {
    let value = Atomic(false)
  }

  @Test("Work that ends in time gives its value, or its error")
  func ends() throws {
    #expect(try TimeLimit(seconds: 5).run("a") { 7 } == 7)
    #expect(throws: Failure()) { try TimeLimit(seconds: 5).run("a") { throw Failure() } }
  }

  @Test("Work without end is left behind, and the document named")
  func endless() throws {
    // Without end but for this, so that the thread does not go on beside other tests.
    let isOver = Flag()
    defer { isOver.value.store(true, ordering: .relaxed) }
    let error = #expect(throws: TimeLimit.Exceeded.self) {
      try TimeLimit(seconds: 1).run("in/page.html") {
        var number: UInt64 = 1
        while !isOver.value.load(ordering: .relaxed) { number = number &* 3 &+ 1 }
        return number
      }
    }
    #expect(
      error?.description
        == "in/page.html: took longer than 1 s to read and is left out; --time-limit gives it more")
  }

  @Test("Waiting is no work: a slow disk does not count")
  func waiting() throws {
    let value = try TimeLimit(seconds: 1).run("a") {
      usleep(1_300_000)
      return 7
    }
    #expect(value == 7)
  }
}
