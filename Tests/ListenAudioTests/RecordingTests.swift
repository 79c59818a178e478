// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenLevelling
import ListenTesting
import Testing

/// An article recorded in every format, and what ffmpeg, an independent decoder, makes of it.
@Suite(.enabled(if: Products.has("ffmpeg") && Products.has("ffprobe")))
struct RecordingTests {
  private static let article = Article(
    title: "محطة جديدة لتحلية المياه", byline: ["سلمى الحارثي"], source: "نشرة الساحل",
    published: PublicationDate(year: 2025, month: 1, day: 19, hour: 9, minute: 15),
    language: "ar", link: "https://example.org/a",
    body: [
      Block(.paragraph, String(repeating: "water from the sea is never cheap, ", count: 22)),
      Block(.heading, "كيف تعمل المحطة"),
      Block(.paragraph, String(repeating: "the pumps take it from twelve metres. ", count: 22)),
      Block(.paragraph, "That is all."),
    ])

  private func render(_ scratch: Scratch, _ output: String, jobs: Int = 4) async throws -> String {
    let profile = VoiceProfile(
      name: "test", language: "ar", voice: EngineVoice(origin: .engine(name: "ar")))
    let renderer = ArticleRenderer(
      engine: ToneEngine(), store: SpeechStore(folder: scratch.url.path + "/store-" + output),
      concurrency: jobs, formats: Set(RecordingFormat.allCases))
    let narrator = Narrator(library: VoiceLibrary(folders: []), profile: profile)
    return try await renderer.render(
      Self.article, try narrator.script(for: Self.article), profile: profile,
      into: scratch.url.path + "/" + output
    ).folder
  }

  private func manifest(_ folder: String) throws -> Manifest {
    try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(fileURLWithPath: folder + "/manifest.json")))
  }

  private func samples(_ path: String, _ arguments: [String] = []) throws -> [Int16] {
    let out = path + ".raw"
    defer { try? FileManager.default.removeItem(atPath: out) }
    let run = try Shell(
      "ffmpeg", ["-v", "error", "-i", path] + arguments + ["-f", "s16le", "-ac", "1", out])
    #expect(run.code == 0, "\(run.errors)")
    let data = try Data(contentsOf: URL(fileURLWithPath: out))
    return data.withUnsafeBytes { raw in
      (0..<raw.count / 2).map { raw.loadUnaligned(fromByteOffset: 2 * $0, as: Int16.self) }
    }
  }

  @Test("MP3 and Opus decode to as many samples as the WAV has, the segments to the same ones")
  func lengths() async throws {
    let scratch = try Scratch()
    let folder = try await render(scratch, "out")
    let whole = try samples(folder + "/article.wav")
    let manifest = try manifest(folder)
    #expect(try manifest.readingOrder.flatMap { try samples(folder + "/" + $0.url) } == whole)
    #expect(whole.count == manifest.readingOrder.reduce(0) { $0 + ($1.listen?.samples ?? 0) })
    // More than half a minute, so that the MP3 is made of several stretches.
    #expect(whole.count > 30 * 22_050)
    #expect(try samples(folder + "/article.mp3").count == 2 * whole.count)
    let opus = try samples(folder + "/article.opus").count
    #expect(abs(Double(opus) - Double(whole.count) * 48_000 / 22_050) < 1)
    #expect(try FolderVerifier().verify(folder).faults.isEmpty)
  }

  @Test("The MP3's stretches join without a seam")
  func seams() async throws {
    let scratch = try Scratch()
    let folder = try await render(scratch, "out")
    let whole = try samples(folder + "/article.wav")
    let heard = try samples(folder + "/article.mp3")
    // Power of what the MP3 adds, second by second, below that of the sound.
    for start in stride(from: 0, to: whole.count - 22_050, by: 11_025) {
      var sound = 1.0
      var error = 1.0
      for index in start..<start + 22_050 {
        let wanted = Double(whole[index])
        sound += wanted * wanted
        error += (Double(heard[2 * index]) - wanted) * (Double(heard[2 * index]) - wanted)
      }
      #expect(error < 0.1 * sound + 22_050 * 25, "at \(Double(start) / 22_050) s")
    }
  }

  @Test("−16 LUFS and at most −1 dBTP, by ffmpeg's meter on the decoded files")
  func loudness() async throws {
    let scratch = try Scratch()
    let folder = try await render(scratch, "out")
    let manifest = try manifest(folder)
    for format in [RecordingFormat.wav, .mp3] {
      let run = try Shell(
        "ffmpeg",
        [
          "-hide_banner", "-nostats", "-i", folder + "/" + format.fileName, "-af",
          "pan=stereo|c0=c0|c1=c0,ebur128=peak=true", "-f", "null", "-",
        ])
      let summary = try #require(run.errors.components(separatedBy: "Summary:").last)
      let values = summary.split(whereSeparator: \.isWhitespace)
      let level = try #require(values.firstIndex(of: "I:").flatMap { Double(values[$0 + 1]) })
      let peak = try #require(values.firstIndex(of: "Peak:").flatMap { Double(values[$0 + 1]) })
      #expect(abs(level - Loudness.target) <= 0.5 && peak <= Loudness.highestPeak)
      let own = try #require(manifest.recording(format)?.file?.loudness)
      #expect(abs((own.integrated ?? 0) - level) < 0.15)
      #expect(abs((own.truePeak ?? 0) - peak) < 0.5)
    }
  }

  @Test("Tags and chapters are read in their own script")
  func tags() async throws {
    let scratch = try Scratch()
    let folder = try await render(scratch, "out")
    for name in ["article.mp3", "article.opus"] {
      let output = try Shell(
        "ffprobe",
        ["-v", "error", "-show_format", "-show_streams", "-show_chapters", folder + "/" + name]
      ).output
      for text in [
        "TAG:title=محطة جديدة لتحلية المياه", "TAG:artist=سلمى الحارثي", "TAG:album=نشرة الساحل",
        "TAG:title=كيف تعمل المحطة", "codec_name=png", "width=1400",
      ] { #expect(output.lowercased().contains(text.lowercased() + "\n"), "\(name): \(text)") }
      #expect(output.lowercased().contains("https://example.org/a"))
    }
  }

  @Test("The same article gives the same bytes, one segment at a time or many")
  func determinism() async throws {
    let scratch = try Scratch()
    let first = try await render(scratch, "one", jobs: 1)
    let second = try await render(scratch, "two", jobs: 8)
    for name in try FileManager.default.subpathsOfDirectory(atPath: first) {
      #expect(
        FileManager.default.contents(atPath: first + "/" + name)
          == FileManager.default.contents(atPath: second + "/" + name), "\(name)")
    }
  }

  @Test(
    "A recording cut short, or with a byte changed, is found", arguments: ["mp3", "opus", "wav"])
  func planted(name: String) async throws {
    let scratch = try Scratch()
    let folder = try await render(scratch, "out")
    let path = folder + "/article." + name
    let data = try #require(FileManager.default.contents(atPath: path))
    try data.dropLast(700).write(to: URL(fileURLWithPath: path))
    let faults = try FolderVerifier().verify(folder).faults
    #expect(faults.count == 3, "\(faults)")
  }
}
