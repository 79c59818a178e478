// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Glibc
import ListenTesting
import Testing

@testable import ListenServer

@Suite struct FileMappingTests {
  private func file(_ path: String, _ bytes: Data) throws -> OpenFile {
    try bytes.write(to: URL(fileURLWithPath: path))
    return OpenFile(owning: open(path, O_RDONLY))
  }

  @Test("It has the file's bytes, those and no others")
  func bytes() throws {
    let scratch = try Scratch()
    let path = scratch.url.path + "/a.mp3"
    let file = try file(path, Data(LiveServer.sound))
    let mapping = try #require(FileMapping(file, size: LiveServer.sound.count))
    for range in [0..<1, 4095..<4097, 299_000..<300_000, 0..<300_000] {
      let address = try #require(mapping.address(of: range))
      #expect(
        UnsafeRawBufferPointer(start: address, count: range.count).elementsEqual(
          LiveServer.sound[range]))
    }
    #expect(mapping.address(of: 299_999..<300_001) == nil)
    #expect(mapping.address(of: -1..<1) == nil)
    #expect(FileMapping(file, size: 0) == nil)
    #expect(FileMapping(OpenFile(owning: -1), size: 1) == nil)
    // Whatever takes the name: the bytes are those of the file that was opened.
    try Data("another".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    #expect(mapping.address(of: 0..<1)?.load(as: UInt8.self) == LiveServer.sound[0])
  }

  /// Kilobytes of the file of that name that count as this process's.
  private func resident(_ name: String) throws -> Int {
    let maps = FileHandle(forReadingAtPath: "/proc/self/smaps")?.readDataToEndOfFile() ?? Data()
    let ours = try #require(
      String(decoding: maps, as: UTF8.self).components(separatedBy: name + "\n").dropFirst().first)
    let line = try #require(ours.split(separator: "\n").first { $0.hasPrefix("Rss:") })
    return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) })
  }

  @Test("However much is sent, little of it counts as ours, and after a while nothing")
  func resident() async throws {
    let scratch = try Scratch()
    let (most, size) = (8 << 20, 48 << 20)
    let file = try file(scratch.url.path + "/large.mp3", Data(repeating: 7, count: size))
    let pages = ResidentPages(most: most)
    let mapping = try #require(FileMapping(file, size: size, pages: pages))
    var sum = 0
    for first in stride(from: 0, to: size, by: 1 << 16) {
      let address = try #require(mapping.address(of: first..<first + 1 << 16))
      for page in stride(from: 0, to: 1 << 16, by: 4096) {
        sum += Int(address.load(fromByteOffset: page, as: UInt8.self))
      }
      if first % most == 0 { #expect(try resident("/large.mp3") <= most >> 10) }
    }
    #expect(sum == 7 * size / 4096)
    while pages.bytes > 0 { try await Task.sleep(for: .milliseconds(5)) }
    #expect(try resident("/large.mp3") == 0)
  }

  @Test("A mapping that ends counts no more")
  func ended() throws {
    let scratch = try Scratch()
    let file = try file(scratch.url.path + "/a.mp3", Data(LiveServer.sound))
    let pages = ResidentPages(most: 8 << 20, patience: .seconds(3600))
    var mapping = FileMapping(file, size: LiveServer.sound.count, pages: pages)
    #expect(mapping?.address(of: 5..<6) != nil && pages.bytes == 2 << 20)
    mapping = nil
    #expect(pages.bytes == 0)
  }
}
