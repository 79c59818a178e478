// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenFiles
import ListenPublication
import ListenTesting
import Testing

@testable import ListenAudio
@testable import ListenCore

@Suite struct FramingTests {
  /// A tone of half a second as a WAV file of that format.
  private func wav(_ tag: Int, bits: Int, channels: Int, rate: Int, seconds: Double = 0.5)
    -> [UInt8]
  {
    func little(_ value: Int, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var data: [UInt8] = []
    for index in 0..<Int(Double(rate) * seconds) {
      let value = 0.25 * sin(2 * .pi * 440 * Double(index) / Double(rate))
      for _ in 0..<channels {
        switch (tag, bits) {
        case (3, 32): data += little(Int(Float(value).bitPattern), 4)
        case (3, 64):
          data += (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt64($0))) }
        case (_, 8): data += little(Int(value * 127) + 128, 1)
        default: data += little(Int(value * pow(2, Double(bits - 1))), bits / 8)
        }
      }
    }
    let frame = channels * bits / 8
    let format =
      little(tag, 2) + little(channels, 2) + little(rate, 4) + little(rate * frame, 4)
      + little(frame, 2) + little(bits, 2)
    let body =
      Array("WAVEfmt ".utf8) + little(format.count, 4) + format + Array("data".utf8)
      + little(data.count, 4) + data
    return Array("RIFF".utf8) + little(body.count, 4) + body
  }

  @Test(
    "Any usual PCM is read as the same tone",
    arguments: [
      (1, 8, 1, 8_000), (1, 16, 1, 22_050), (1, 16, 2, 44_100), (1, 24, 2, 48_000),
      (1, 32, 1, 96_000), (3, 32, 2, 44_100), (3, 64, 1, 48_000), (1, 16, 6, 48_000),
    ])
  func formats(tag: Int, bits: Int, channels: Int, rate: Int) throws {
    let file = try PCMFile(wav(tag, bits: bits, channels: channels, rate: rate))
    #expect(file.sampleRate == rate && file.samples.count == rate / 2)
    let peak = file.samples.map { abs(Int($0)) }.max() ?? 0
    #expect((7_900...8_300).contains(peak))
  }

  @Test(
    "What is no such file is one clear fault",
    arguments: [
      ([UInt8]("ID3 and so on, an MP3".utf8), "no WAV file"),
      ([UInt8]("RIFF\0\0\0\0WAVE".utf8), "without \"fmt \" and \"data\""),
    ])
  func faults(bytes: [UInt8], expected: String) {
    do throws(PCMFile.Fault) {
      _ = try PCMFile(bytes)
      Issue.record("it was taken")
    } catch { #expect(error.found.contains(expected), "\(error)") }
  }

  @Test("Compressed, too long and silent files are refused")
  func refused() {
    for bytes in [
      wav(85, bits: 16, channels: 1, rate: 8_000), wav(1, bits: 12, channels: 1, rate: 8_000),
      wav(1, bits: 8, channels: 1, rate: 4_000, seconds: 121),
      wav(1, bits: 16, channels: 1, rate: 8_000, seconds: 0),
    ] { #expect(throws: PCMFile.Fault.self) { try PCMFile(bytes) } }
  }

  @Test(
    "Intro and outro are in whole recordings, at their level, once in an edition, in no segment")
  func site() async throws {
    let scratch = try Scratch()
    let plain = try TestSite(scratch, name: "plain")
    let framed = try TestSite(scratch, name: "framed")
    for number in 1...2 {
      try plain.article(
        "\(number).md", title: "Number \(number)", "The text of \(number).", "More of it.")
    }
    try Data(wav(1, bits: 24, channels: 2, rate: 48_000, seconds: 2)).write(
      to: scratch.url.appendingPathComponent("in.wav"))
    try Data(wav(3, bits: 32, channels: 1, rate: 16_000, seconds: 1)).write(
      to: scratch.url.appendingPathComponent("out.wav"))
    var configuration = SiteConfiguration()
    configuration.folder = scratch.url.path
    configuration.intro = "in.wav"
    configuration.outro = "out.wav"
    let formats = EditionRenderer.Options(formats: [.wav, .mp3, .opus])
    _ = try await plain.run(options: formats)
    _ = try await framed.run(configuration: configuration, options: formats)
    #expect(try FolderVerifier().verify(framed.site.path).faults == [])
    let name = "2025-03-04-number-1"
    let one = try #require(plain.site.article(name)).manifest
    let two = try #require(framed.site.article(name)).manifest
    #expect(one.readingOrder == two.readingOrder && one.duration == two.duration)
    let before = try #require(two.listen.before)
    let after = try #require(two.listen.after)
    #expect(before % 576 == 0 && before >= 44_100 && after == 6_615 + 22_050)
    let whole = try #require(two.recording(.wav)?.duration.flatMap(PlayingTime.init))
    let speech = try #require(PlayingTime(one.duration))
    #expect(
      abs(
        whole.microseconds - speech.microseconds
          - PlayingTime(samples: before + after, rate: 22_050).microseconds) < 3)
    // The speech is the same, moved.
    let folder = "/articles/\(name)/article.wav"
    let (a, b) = (
      try Files.read(plain.site.path + folder), try Files.read(framed.site.path + folder)
    )
    let (c, d) = (try #require(WAVHeader(a)), try #require(WAVHeader(b)))
    #expect(a[c.data] == b[(d.data.lowerBound + 2 * before)..<(d.data.upperBound - 2 * after)])
    // An edition has them once: longer than the plain one by both, less than a frame apart.
    let editions = try [plain, framed].map { test in
      try #require(JoinedMP3.Part(test.site.editions + "/2025-03-04/edition.mp3"))
    }
    let more = editions[1].samples - editions[0].samples
    #expect(abs(more - 2 * (before + after)) < 6 * LAME.samplesPerFrame, "\(more)")
    let captions = try String(
      contentsOfFile: framed.site.path + "/articles/\(name)/captions.vtt", encoding: .utf8)
    let start = PlayingTime(samples: before, rate: 22_050).timestamp
    #expect(captions.contains("\n\(start) --> "))
    // Another file is another recording; nothing is spoken for it.
    try Data(wav(1, bits: 16, channels: 1, rate: 8_000)).write(
      to: scratch.url.appendingPathComponent("in.wav"))
    let again = try await framed.run(configuration: configuration, options: formats)
    #expect(again.report.spoken == 0)
    #expect(framed.site.article(name)?.manifest.listen.before ?? 0 < before)
  }

  @Test("A file that cannot be used is one line, before anything is done")
  func faulty() async throws {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained.")
    try Data("ID3".utf8).write(to: test.scratch.url.appendingPathComponent("in.wav"))
    var configuration = SiteConfiguration()
    configuration.folder = test.scratch.url.path
    configuration.intro = "in.wav"
    do {
      _ = try await test.run(configuration: configuration)
      Issue.record("it was taken")
    } catch {
      #expect(
        "\(error)".hasSuffix(
          "in.wav\", its sound: found no WAV file, expected a WAV file of PCM, 8 to 32 bit or floating point"
        ))
    }
    #expect(test.site.articleNames == [])
  }
}
