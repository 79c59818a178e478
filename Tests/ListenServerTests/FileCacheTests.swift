// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@testable import ListenServer

@Suite struct FileCacheTests {
  private let scratch: Scratch
  private let cache: FileCache

  init() throws {
    scratch = try Scratch()
    cache = FileCache(try #require(SiteFolder(scratch.url.path)), lanes: 2, files: 8)
  }

  private func write(_ bytes: Data, _ name: String) throws {
    let url = scratch.url.appendingPathComponent(name)
    // In place, so that the file keeps its identity as far as it can.
    if let file = try? FileHandle(forWritingTo: url) {
      try file.truncate(atOffset: 0)
      try file.write(contentsOf: bytes)
    } else {
      try bytes.write(to: url)
    }
  }

  private func facts(_ name: String) throws -> FileFacts {
    guard case .file(let file) = cache.prepare(try ResourcePath("/" + name)) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return file.facts
  }

  @Test("The tag is a hash of the contents, and changes with every one of them at once")
  func tags() throws {
    var tags: Set<String> = []
    for number in 0..<200 {
      // The same size, in place, faster than the file system's clock ticks.
      try write(Data("number \(100 + number)".utf8), "a.txt")
      tags.insert(try facts("a.txt").hash)
    }
    #expect(tags.count == 200)
    try write(Data("number 100".utf8), "b.txt")
    #expect(tags.contains(try facts("b.txt").hash))
    try write(Data("abc".utf8), "c.txt")
    // FIPS 180-2, appendix B.1.
    #expect(try facts("c.txt").hash == "ba7816bf8f01cfea414140de5dae2223")
  }

  @Test("A large file is not hashed while others wait, but then is remembered")
  func large() throws {
    try write(Data(count: 1 << 20), "large.wav")
    let path = try ResourcePath("/large.wav")
    Thread.sleep(forTimeInterval: 0.1)
    guard case .unprepared = cache.lookup(path) else {
      Issue.record("hashed at once")
      return
    }
    _ = cache.prepare(path)
    #expect(cache.hot("/large.wav")?.facts.size == 1 << 20)
    #expect(cache.hot("/large.wav?x") == nil)
  }

  @Test("Files asked for long ago are let go")
  func bounded() throws {
    for number in 0..<9 { try write(Data("file \(number)".utf8), "\(number).txt") }
    Thread.sleep(forTimeInterval: 0.1)
    for number in 0..<9 { _ = try facts("\(number).txt") }
    #expect(cache.hot("/0.txt") == nil)
    #expect(cache.hot("/8.txt") != nil)
  }

  @Test("Compressed text is what gzip reads; what does not shrink stays as it is")
  func gzip() throws {
    let text = Array(String(repeating: "Ports agree on a plan. ", count: 500).utf8)
    let packed = try #require(Gzip.compressed(text))
    #expect(packed.count < text.count / 10)
    let unpacked = try Shell("gzip", ["-dc"], input: Data(packed))
    #expect(Array(unpacked.output.utf8) == text)
    #expect(Gzip.compressed((0..<1000).map { _ in UInt8.random(in: 0...255) }) == nil)
    #expect(Gzip.compressed([]) == nil)
  }
}
