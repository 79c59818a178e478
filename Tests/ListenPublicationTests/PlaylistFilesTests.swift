// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite struct PlaylistFilesTests {
  private static let article = Article(
    title: "Rain & <shine>", byline: ["Ada Moreno"], language: "en",
    body: [
      Block(
        .paragraph,
        "It rained. Nobody in the valley had expected that it would go on so long as it did."),
      Block(.heading, "Farmers"), Block(.listItem, "One"), Block(.listItem, "Two"),
    ])

  private func folder(_ scratch: Scratch) async throws -> String {
    let profile = VoiceProfile(
      name: "test", language: "en", voice: EngineVoice(origin: .engine(name: "en-us")))
    let narrator = Narrator(library: VoiceLibrary(folders: []), profile: profile)
    return try await ArticleRenderer(
      engine: ToneEngine(), store: SpeechStore(folder: scratch.url.path + "/store")
    ).render(
      Self.article, try narrator.script(for: Self.article), profile: profile,
      into: scratch.url.path + "/out"
    ).folder
  }

  private func text(_ folder: String, _ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  @Test("Captions: a cue a sentence, lines of 65 characters, a time a word, all escaped")
  func captions() async throws {
    let scratch = try Scratch()
    let text = try text(await folder(scratch), "captions.vtt")
    let cues = text.components(separatedBy: "\n\n")
    #expect(cues[0] == "WEBVTT")
    #expect(
      cues[1] == """
        1.1
        00:00:00.000 --> 00:00:00.340
        <v test>Rain <00:00:00.120>&amp; <00:00:00.240>&lt;shine&gt;
        """)
    #expect(cues.count == 8 && (cues[3].hasPrefix("3.1\n") && cues[3].hasSuffix(">rained.")))
    for line in text.split(separator: "\n") {
      let shown = line.replacing(/<[^>]*>/, with: "")
      #expect(shown.count <= 65)
    }
  }

  @Test("SubRip numbers its cues and writes commas")
  func subRip() async throws {
    let scratch = try Scratch()
    let text = try text(await folder(scratch), "transcript.srt")
    #expect(text.hasPrefix("1\n00:00:00,000 --> 00:00:00,340\nRain & <shine>\n\n2\n"))
  }

  @Test("Chapters and transcript add up")
  func documents() async throws {
    let scratch = try Scratch()
    let folder = try await folder(scratch)
    let chapters = try #require(
      try JSONSerialization.jsonObject(with: Data(text(folder, "chapters.json").utf8))
        as? [String: Any])
    let list = try #require(chapters["chapters"] as? [[String: Any]])
    #expect(list.map { $0["title"] as? String } == ["Rain & <shine>", "Farmers"])
    #expect(list[0]["endTime"] as? Double == list[1]["startTime"] as? Double)
    let transcript = try #require(
      try JSONSerialization.jsonObject(with: Data(text(folder, "transcript.json").utf8))
        as? [String: Any])
    let entries = try #require(transcript["segments"] as? [[String: Any]])
    #expect(entries.compactMap { $0["body"] as? String }.contains("It rained."))
    #expect(entries.count == 7)
  }

  @Test("The page is escaped, its lists are lists, and every segment can be found in it")
  func page() async throws {
    let scratch = try Scratch()
    let folder = try await folder(scratch)
    let page = try text(folder, "index.html")
    #expect(
      page.contains("<h1 id=\"s0\" data-listen=\"0\" class=\"title\">Rain &amp; &lt;shine&gt;</h1>")
    )
    #expect(page.contains("<ul>\n<li id=\"s4\"") && page.contains("</li>\n</ul>\n</div>"))
    #expect(page.contains("<a href=\"#s3\">Farmers</a>"))
    #expect(page.contains("<source src=\"article.wav\" type=\"audio/wav\">"))
  }

  @Test("Sentences are cue points of their segment's file")
  func cues() async throws {
    let scratch = try Scratch()
    let path = try await folder(scratch) + "/audio/002-paragraph.wav"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    #expect(text.contains("cue ") && text.contains("adtl") && text.contains("It rained.\0"))
  }
}
