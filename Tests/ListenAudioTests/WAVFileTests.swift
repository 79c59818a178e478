// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite struct WAVFileTests {
  @Test("A file without tags is the canonical 44 bytes and its samples")
  func canonical() {
    let bytes = WAVFile(sampleRate: 22_050, samples: [1, -2], silence: 1).encoded
    #expect(bytes.count == 50)
    #expect(Array(bytes[36...]) == Array("data".utf8) + [6, 0, 0, 0, 1, 0, 0xFE, 0xFF, 0, 0])
  }

  @Test("Tags stand before the data, cue points after it; all of it is measured right")
  func chunks() throws {
    let file = WAVFile(
      sampleRate: 22_050, info: [.init("INAM", "Título"), .init("IART", "")],
      cues: [.init(sample: 0, label: "One."), .init(sample: 3, label: "Two!!")],
      samples: [1, 2, 3, 4, 5], silence: 2)
    let header = try #require(WAVHeader(file.encoded))
    #expect(header.sampleCount == 7)
    #expect(header.sampleRate == 22_050 && header.channels == 1 && header.bits == 16)
    let text = String(decoding: file.encoded, as: UTF8.self)
    let places = ["INAM", "data", "cue ", "adtl", "One."].map { text.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(!text.contains("IART"))
  }

  @Test("A file that lost its end is no file")
  func cut() {
    let bytes = WAVFile(sampleRate: 22_050, samples: [1, 2, 3]).encoded
    #expect(WAVHeader(bytes) != nil)
    #expect(WAVHeader(Array(bytes.dropLast())) == nil)
    #expect(WAVHeader([]) == nil)
  }

  @Test(
    "Independent programs measure the samples that we count",
    .enabled(if: Products.has("ffprobe") && Products.has("soxi")))
  func measured() throws {
    let scratch = try Scratch()
    let path = scratch.url.appendingPathComponent("a.wav").path
    let file = WAVFile(
      sampleRate: 22_050, info: [.init("INAM", "عنوان")], cues: [.init(sample: 9, label: "x")],
      samples: [Int16](repeating: 100, count: 12_345), silence: 655)
    try Data(file.encoded).write(to: URL(fileURLWithPath: path))
    #expect(try Shell("soxi", ["-s", path]).output == "13000\n")
    let probe = try Shell(
      "ffprobe",
      [
        "-v", "error", "-show_entries", "stream=duration_ts:format_tags=title", "-of",
        "default=nw=1:nk=1", path,
      ])
    #expect(probe.output == "13000\nعنوان\n")
    #expect(probe.errors.isEmpty)
  }
}
