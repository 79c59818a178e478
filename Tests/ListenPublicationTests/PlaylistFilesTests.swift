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
    var profile = VoiceProfile(
      name: "test", language: "en", voice: EngineVoice(origin: .engine(name: "en-us")))
    profile.speaker = "Voice & Sons"
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
        <v Voice &amp; Sons>Rain <00:00:00.120>&amp; <00:00:00.240>&lt;shine&gt;
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
    #expect(
      text.hasPrefix("1\n00:00:00,000 --> 00:00:00,340\nVoice & Sons:\nRain & <shine>\n\n2\n"))
    // The reader does not change.
    #expect(text.matches(of: /Voice & Sons/).count == 1)
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
    // An entry a word; "&" is said, so it is a word too.
    let words = entries.compactMap { $0["body"] as? String }
    #expect(words.prefix(4) == ["Rain", "&", "<shine>", "By"] && words.contains("rained."))
    #expect(words.suffix(3) == ["Farmers", "One", "Two"])
    #expect(Set(entries.map { $0["speaker"] as? String }) == ["Voice & Sons"])
    let times = entries.flatMap { [$0["startTime"] as? Double, $0["endTime"] as? Double] }
      .compactMap(\.self)
    #expect(times.count == 2 * entries.count && times == times.sorted())
  }

  @Test("Marks that stand alone go with a word, and words that are said together are one entry")
  func words() throws {
    var manifest = try Self.manifest("A – b 16, 2024 c “")
    manifest.readingOrder[0].listen?.words = [
      [0, 80, 0, 1], [160, 240, 4, 5], [320, 720, 6, 9], [320, 720, 10, 14], [720, 760, 15, 16],
    ]
    manifest.readingOrder[0].listen?.sentences = [[0, 760, 0, 18]]
    let json = try JSONSerialization.jsonObject(
      with: Data(JSONDocument.bytes(Transcript(manifest))))
    let entries = try #require((json as? [String: Any])?["segments"] as? [[String: Any]])
    #expect(entries.map { $0["body"] as? String } == ["A –", "b", "16, 2024", "c “"])
    #expect(entries.map { $0["startTime"] as? Double } == [0, 0.02, 0.04, 0.09])
    #expect(entries.map { $0["endTime"] as? Double } == [0.01, 0.03, 0.09, 0.095])
    #expect(Set(entries.map { $0["speaker"] as? String }) == ["old-voice"])
  }

  /// A manifest of an earlier version, of one paragraph, 8,000 samples a second.
  private static func manifest(_ text: String) throws -> Manifest {
    let segment: [String: Any] = [
      "type": "LinkedResource", "url": "audio/000-paragraph.wav", "encodingFormat": "audio/wav",
      "alternate": [
        ["type": "LinkedResource", "url": "index.html#s0", "encodingFormat": "text/html"]
      ],
      "listen": [
        "kind": "paragraph", "text": text, "words": [[Int]](), "sentences": [[Int]](),
        "samples": 800, "bytes": 1_644,
      ],
    ]
    let json: [String: Any] = [
      "@context": [
        "https://schema.org", "https://www.w3.org/ns/pub-context",
        ["language": "en", "direction": "ltr"],
      ],
      "id": "urn:a", "url": "index.html", "name": "A", "author": [], "readBy": [],
      "inLanguage": "en", "readingProgression": "ltr", "duration": "PT0.1S",
      "readingOrder": [segment], "resources": [],
      "listen": [
        "render": "", "sampleRate": 8_000, "voice": "old-voice", "gain": 0, "loudness": [:],
      ],
    ]
    return try JSONDecoder().decode(
      Manifest.self, from: JSONSerialization.data(withJSONObject: json))
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
