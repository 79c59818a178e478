// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenFormats
import ListenPodcast
import ListenPublication
import ListenTesting
import Testing

@testable import ListenCore

@Suite struct SiteLockTests {
  private func site() throws -> (Scratch, Site) {
    let scratch = try Scratch()
    return (scratch, Site(scratch.url.path + "/site"))
  }

  @Test("Another run is told at once, or waits as long as it wants to")
  func patience() async throws {
    let (scratch, site) = try site()
    defer { withExtendedLifetime(scratch) {} }
    let lock = try SiteLock(site, shard: .whole)
    for (patience, least) in [(0.0, 0.0), (0.3, 0.3)] {
      let begun = ContinuousClock.now
      await #expect(throws: EditionError.output(.held(path: site.path))) {
        _ = try await SiteLock.taken(site, shard: .whole, patience: patience)
      }
      #expect(ContinuousClock.now - begun >= .seconds(least))
    }
    withExtendedLifetime(lock) {}
  }

  @Test("A server is waited for by those too who would not wait")
  func server() async throws {
    let (scratch, site) = try site()
    defer { withExtendedLifetime(scratch) {} }
    var lock: SiteLock? = try SiteLock(site, shard: .whole, by: .server)
    let waiting = Task { try await SiteLock.taken(site, shard: .whole, patience: 0) }
    try await Task.sleep(for: .milliseconds(200))
    #expect(lock != nil)
    lock = nil
    let taken = try await waiting.value
    withExtendedLifetime(taken) {}
  }

  @Test("Who takes the site again and again keeps nobody out")
  func fairness() async throws {
    let (scratch, site) = try site()
    defer { withExtendedLifetime(scratch) {} }
    let greedy = Task {
      var count = 0
      while !Task.isCancelled {
        guard
          let lock = try? await SiteLock.taken(site, shard: .whole, by: .server, patience: 600)
        else { break }
        count += 1
        try? await Task.sleep(for: .milliseconds(30))
        withExtendedLifetime(lock) {}
      }
      return count
    }
    while FileManager.default.contents(atPath: site.hidden + "/lock") != Data("s".utf8) {
      try await Task.sleep(for: .milliseconds(5))
    }
    for _ in 0..<5 {
      let lock = try await SiteLock.taken(site, shard: .whole, patience: 600)
      withExtendedLifetime(lock) {}
    }
    greedy.cancel()
    #expect(await greedy.value >= 1)
  }

  @Test("Shards take it together, however they come")
  func shards() async throws {
    let (scratch, site) = try site()
    defer { withExtendedLifetime(scratch) {} }
    let locks = try await withThrowingTaskGroup(of: SiteLock.self) { group in
      for index in 0..<4 {
        group.addTask {
          try await SiteLock.taken(site, shard: #require(Shard("\(index)/4")), patience: 0)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(locks.count == 4)
  }

  @Test("Given up, it is not waited for")
  func cancelled() async throws {
    let (scratch, site) = try site()
    defer { withExtendedLifetime(scratch) {} }
    let lock = try SiteLock(site, shard: .whole)
    let waiting = Task { try await SiteLock.taken(site, shard: .whole, patience: 60) }
    waiting.cancel()
    await #expect(throws: EditionError.cancelled) { _ = try await waiting.value }
    withExtendedLifetime(lock) {}
  }
}
