// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenPublication
import ListenTesting
import Testing

@testable import ListenAudio
@testable import ListenCore
@testable import ListenPodcast

/// Numbers that a damaged or hostile file may hold are faults; none ends the program.
@Suite struct DamagedFolderTests {
  private func site() async throws -> (test: TestSite, folder: String) {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained for an hour.", "All were glad.")
    _ = try await test.run()
    return (test, test.site.articles + "/2025-03-04-rain-at-last")
  }

  private func change(_ path: String, _ old: Regex<Substring>, _ new: String, all: Bool = false)
    throws
  {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = text.replacing(old, with: new, maxReplacements: all ? .max : 1)
    #expect(changed != text)
    try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test(
    "A manifest of impossible numbers is none of ours, for verify, for an index and for the next run",
    arguments: [
      ("\"sampleRate\":\\d+", "\"sampleRate\":0"), ("\"sampleRate\":\\d+", "\"sampleRate\":-1"),
      ("\"sampleRate\":\\d+", "\"sampleRate\":9223372036854775807"),
      ("\"samples\":\\d+", "\"samples\":9223372036854775807"),
      ("\"samples\":\\d+", "\"samples\":-5"),
      ("\"samples\":\\d+", "\"samples\":1099511627777"),
      ("\"bytes\":\\d+", "\"bytes\":-9223372036854775808"),
      ("\"words\":\\[\\[\\d+", "\"words\":[[-9223372036854775808"),
      ("\"words\":\\[\\[\\d+", "\"words\":[[9223372036854775807"),
      ("\"sentences\":\\[\\[\\d+", "\"sentences\":[[9223372036854775807"),
      ("\"sentences\":\\[\\[\\d+,\\d+,\\d+", "\"sentences\":[[0,1,-7"),
      ("\"sampleRate\"", "\"before\":9223372036854775807,\"sampleRate\""),
      ("\"sampleRate\"", "\"after\":-1,\"sampleRate\""),
      ("\"samples\":\\d+", "\"samples\":1e400"),
    ])
  func numbers(old: String, new: String) async throws {
    let (test, folder) = try await site()
    try change(folder + "/manifest.json", try Regex(old, as: Substring.self), new)
    let result = try FolderVerifier().verify(folder)
    #expect(result.faults == ["\(folder)/manifest.json: not a manifest of ours, or cut short"])
    #expect(try await test.index().faults.count == 1)
    _ = try await test.run()
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
  }

  @Test(
    "Durations that nothing lasts are faults, and their sums too",
    arguments: [
      "PT9223372036854775807H", "PT9223372036854775807S", "PT9223372036854.7S", "PT1000000000S",
      "PT-5S", "PT99999999999999999999S",
    ])
  func durations(text: String) async throws {
    let (test, folder) = try await site()
    defer { withExtendedLifetime(test) {} }
    try change(
      folder + "/manifest.json", try Regex("\"duration\":\"PT[0-9.]+S\"", as: Substring.self),
      "\"duration\":\"\(text)\"", all: true)
    let faults = try FolderVerifier().verify(folder).faults
    #expect(faults.contains { $0.contains("the manifest says \(text)") || $0.contains(text) })
  }

  @Test(
    "A WAV header of any numbers is read, or refused",
    arguments: [
      (22, [0, 0]), (22, [255, 255]), (24, [0, 0, 0, 0]), (24, [255, 255, 255, 255]), (34, [0, 0]),
      (34, [1, 0]), (34, [4, 0]), (34, [255, 255]), (40, [255, 255, 255, 255]),
      (16, [255, 255, 255, 255]), (40, [0, 0, 0, 0]),
    ] as [(Int, [UInt8])])
  func header(place: Int, bytes: [UInt8]) async throws {
    let (test, folder) = try await site()
    defer { withExtendedLifetime(test) {} }
    for name in ["audio/000-title.wav", "article.wav"] {
      var file = try Files.read(folder + "/" + name)
      file.replaceSubrange(place..<place + bytes.count, with: bytes)
      if let header = WAVHeader(file) { #expect(header.sampleCount >= 0) }
      _ = try? PCMFile(file)
      try Data(file).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    #expect(try FolderVerifier().verify(folder).faults.count >= 2)
  }

  @Test("The last page of an Opus file may say any time")
  func opus() {
    var page = Array("OggS".utf8) + [0, 4] + [255, 255, 255, 255, 255, 255, 255, 127]
    page += [UInt8](repeating: 0, count: 12) + [1, 12] + Array("OpusHead".utf8) + [1, 1, 255, 255]
    #expect(OggPages.length(page) == nil)
    page.replaceSubrange(6..<14, with: [0, 0, 1, 0, 0, 0, 0, 0])
    #expect(OggPages.length(page) == 1)
  }

  @Test("Settings of numbers past all sense are refused, with the line")
  func settings() throws {
    let scratch = try Scratch()
    let path = scratch.url.path + "/listen.json"
    for key in ["feedItems", "feedDays"] {
      try Data("{\n\"\(key)\": 9223372036854775807}".utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: EditionError.self) { try SiteConfigurationReader(path: path).read() }
      try Data("{\n\"\(key)\": 1000000000}".utf8).write(to: URL(fileURLWithPath: path))
      var selection = EpisodeSelection(try SiteConfigurationReader(path: path).read())
      #expect(selection.oldestDay() == nil)
    }
  }

  @Test("A day that is none makes no folder, least of all outside the site")
  func day() async throws {
    let (test, folder) = try await site()
    try change(
      folder + "/manifest.json", try Regex("\"datePublished\":\"2025-03-04", as: Substring.self),
      "\"datePublished\":\"../../../x")
    #expect(try await test.index().editions == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: test.scratch.url.path).sorted()
        == ["in", "site"])
  }

  @Test("What the ledger says of a text's length is believed only as far as a text may be")
  func ledger() async throws {
    let (test, _) = try await site()
    try test.article("b.md", title: "Bridge opens", "The bridge is open.")
    _ = try await test.run()
    let ledger = test.site.hidden + "/ledger"
    for name in Files.names(in: ledger) {
      try change(
        ledger + "/" + name, try Regex("\"length\":\\d+", as: Substring.self),
        "\"length\":9223372036854775807")
    }
    for name in test.site.articleNames {
      try FileManager.default.removeItem(atPath: test.site.articles + "/" + name)
    }
    #expect(try await test.run().report.done == 2)
  }
}
