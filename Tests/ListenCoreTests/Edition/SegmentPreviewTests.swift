// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenAudio
import ListenFiles
import ListenNarration
import ListenSpeech
import ListenTesting
import Testing

@testable import ListenCore

@Suite struct SegmentPreviewTests {
  @Test("A segment beforehand is the finished one but for its level, and is not spoken again")
  func preview() async throws {
    let scratch = try Scratch()
    let engine = ToneEngine()
    let store = SpeechStore(folder: scratch.url.path + "/store")
    let (article, profile) = (ArticleRendererTests.article, ArticleRendererTests.profile)
    let script = try Narrator(library: VoiceLibrary(folders: []), profile: profile)
      .script(for: article)
    for _ in 0..<2 {
      let preview = try await SegmentPreview(
        of: script.segments[0], article, engine: engine, store: store)
      #expect(preview.url == "audio/000-title.wav")
      #expect(engine.spoken == ["Rain at last"])
      try preview.keep(in: store)
    }
    let preview = try await SegmentPreview(
      of: script.segments[0], article, engine: engine, store: store)
    let report = try await ArticleRenderer(engine: engine, store: store).render(
      article, script, profile: profile, into: scratch.url.path + "/out")
    #expect(report.spoken == report.segments - 1)
    let finished = try Files.read(report.folder + "/" + preview.url)
    let (before, after) = (try #require(WAVHeader(preview.bytes)), WAVHeader(finished))
    #expect(before.sampleCount == after?.sampleCount && before.sampleRate == after?.sampleRate)
    #expect(preview.bytes.count == finished.count)
  }

  @Test("An engine that fails, or a store that cannot be written, is said")
  func failure() async throws {
    let scratch = try Scratch()
    let script = try Narrator(
      library: VoiceLibrary(folders: []), profile: ArticleRendererTests.profile
    ).script(for: ArticleRendererTests.article)
    let missing = SpeechError.speakerMissing(path: "x", reason: "y")
    await #expect(throws: RenderError.speech(missing)) {
      try await SegmentPreview(
        of: script.segments[0], ArticleRendererTests.article,
        engine: ToneEngine(failing: missing),
        store: SpeechStore(folder: scratch.url.path))
    }
    await #expect(throws: RenderError.self) {
      let store = SpeechStore(folder: "/proc/nowhere")
      try await SegmentPreview(
        of: script.segments[0], ArticleRendererTests.article, engine: ToneEngine(), store: store
      ).keep(in: store)
    }
  }
}
