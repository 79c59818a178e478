// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenAudio
import ListenCore
import ListenFiles
import ListenFormats
import ListenNarration
import ListenPublication
import ListenTesting
import Testing

@testable import ListenBooks

@Suite struct BookTests {
  private static let profile = VoiceProfile(
    name: "test", language: "en", voice: EngineVoice(origin: .engine(name: "en-us")))

  /// Renders `article` as both books.
  private func folder(_ article: Article, in scratch: Scratch, _ name: String = "out") async throws
    -> (path: String, manifest: Manifest)
  {
    let script = try Narrator(library: VoiceLibrary(folders: []), profile: Self.profile)
      .script(for: article)
    let report = try await ArticleRenderer(
      engine: ToneEngine(), store: SpeechStore(folder: scratch.url.path + "/store"),
      formats: [], books: [.epub, .lpf]
    ).render(article, script, profile: Self.profile, into: scratch.url.path + "/" + name)
    return (report.folder, try #require(FinishedFolder(report.folder).manifest))
  }

  private static let rich = Article(
    title: "Tides & \"tables\" <old>", byline: ["Ada Moreno", "Li Wei"],
    source: "The Harbour Gazette",
    published: PublicationDate(
      year: 2025, month: 3, day: 4, hour: 8, minute: 5, offsetMinutes: 120),
    language: "en", section: "Coast",
    standfirst: "Water came early. Nobody was hurt.",
    tags: ["sea", "Kap & Hafen"], link: "https://gazette.example/news/17?a=1&b=2",
    identifier: "gazette 17",
    body: [
      Block(.paragraph, "The sea rose at six. \"Run!\" said the guard. Boats were moved."),
      Block(.heading, "What was saved"),
      Block(.listItem, "Two nets."), Block(.listItem, "A lamp, and its oil."),
      Block(.quotation, "We saw it late. We were lucky."),
      Block(.paragraph, "لم يصب أحد بأذى.", language: "ar"),
      Block(.paragraph, "The harbour opens again on Friday."),
    ])

  @Test("The type is first and stored, so that the file is known by its first bytes")
  func type() async throws {
    let scratch = try Scratch()
    let (folder, manifest) = try await folder(Self.rich, in: scratch)
    let bytes = try Files.read(folder + "/article.epub")
    #expect(Array(bytes[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
    #expect(manifest.book(.epub)?.integrity == SHA256.integrity(bytes))
    #expect(manifest.book(.epub)?.bytes == bytes.count)
    // A book brings the recording along that it contains.
    #expect(manifest.recording(.mp3) != nil)
    let names = try PackedBook(folder + "/article.epub").entries.map(\.name)
    #expect(
      names == [
        "mimetype", "META-INF/container.xml", "EPUB/style.css", "EPUB/cover.png",
        "EPUB/text/001.xhtml", "EPUB/overlay/001.smil", "EPUB/sound/001.mp3", "EPUB/nav.xhtml",
        "EPUB/package.opf",
      ])
  }

  @Test("Each clip is a sentence of the manifest, to the sample, up to the next one")
  func clips() async throws {
    let scratch = try Scratch()
    let (folder, manifest) = try await folder(Self.rich, in: scratch)
    let book = try PackedBook(folder + "/article.epub")
    let overlay = try book.text("EPUB/overlay/001.smil")
    let text = try book.text("EPUB/text/001.xhtml")
    let found = overlay.matches(
      of:
        /001\.xhtml#(s\d+-\d+)"\/>\s*<audio src="[^"]*" clipBegin="([0-9.]+)s" clipEnd="([0-9.]+)s"/
    )
    let rate = Double(manifest.listen.sampleRate)
    func samples(_ seconds: Substring) -> Double { (Double(seconds) ?? -1) * rate }
    var expected: [(String, Int, Int, String)] = []
    var position = 0
    for (index, terms) in manifest.readingOrder.compactMap(\.listen).enumerated() {
      for (number, sentence) in terms.sentences.enumerated() {
        let end =
          number + 1 < terms.sentences.count ? terms.sentences[number + 1][0] : terms.samples
        let scalars = Array(terms.text.unicodeScalars)[sentence[2]..<sentence[3]]
        expected.append(
          (
            "s\(index)-\(number + 1)", position + sentence[0], position + end,
            String(String.UnicodeScalarView(scalars))
          ))
      }
      position += terms.samples
    }
    #expect(found.count == expected.count && found.count > 12)
    for (match, (identifier, start, end, sentence)) in zip(found, expected) {
      #expect(String(match.1) == identifier)
      let (begins, ends) = (samples(match.2), samples(match.3))
      #expect(abs(begins - Double(start)) < 0.1)
      #expect(abs(ends - Double(end)) < 0.1)
      let escaped = sentence.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
      let spans = text.matches(of: /<span id="([^"]*)">([^<]*)<\/span>/)
        .filter { $0.1 == identifier }
      #expect(spans.map { String($0.2) } == [escaped])
    }
    let package = try book.text("EPUB/package.opf")
    let stated = try #require(
      package.firstMatch(of: /property="media:duration">([0-9.]+)s</)?.1)
    let sum = expected.reduce(0) { $0 + $1.2 - $1.1 }
    #expect(abs(samples(stated) - Double(sum)) < 1)
  }

  @Test("A paragraph in another language says so, with its direction; the text between is whole")
  func languages() async throws {
    let scratch = try Scratch()
    let (folder, _) = try await folder(Self.rich, in: scratch)
    let book = try PackedBook(folder + "/article.epub")
    let text = try book.text("EPUB/text/001.xhtml")
    #expect(text.contains("xml:lang=\"ar\" lang=\"ar\" dir=\"rtl\"><span"))
    let plain = text.replacing(/<[^>]*>/, with: "")
    #expect(plain.contains("The sea rose at six. &quot;Run!&quot; said the guard. Boats were"))
    #expect(
      text.contains("<ul><li ") && text.contains("</li><li ") && text.contains("<blockquote>"))
    let package = try book.text("EPUB/package.opf")
    for part in [
      "<dc:title>Tides &amp; &quot;tables&quot; &lt;old&gt;</dc:title>",
      "<dc:creator>Ada Moreno</dc:creator>", "<dc:date>2025-03-04T08:05+02:00</dc:date>",
      "<meta property=\"dcterms:modified\">2025-03-04T06:05:00Z</meta>",
      "<dc:subject>Kap &amp; Hafen</dc:subject>", "<dc:identifier id=\"id\">gazette 17<",
      "<meta property=\"schema:accessibilityFeature\">synchronizedAudioText</meta>",
      "<meta property=\"media:active-class\">-epub-media-overlay-active</meta>",
    ] { #expect(package.contains(part), "\(part)") }
    let contents = try book.text("EPUB/nav.xhtml")
    #expect(contents.contains("href=\"text/001.xhtml#s4\">What was saved</a>"), "\(contents)")
  }

  @Test("A packaged audiobook lists its recording, captions and contents, and holds the text")
  func audiobook() async throws {
    let scratch = try Scratch()
    let (folder, manifest) = try await folder(Self.rich, in: scratch)
    let book = try PackedBook(folder + "/article.lpf")
    #expect(
      Set(book.entries.map(\.name)) == [
        "publication.json", "index.html", "sound/001.mp3", "captions/001.vtt", "cover.png",
      ])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(book.text("publication.json").utf8))
        as? [String: Any])
    let order = try #require(json["readingOrder"] as? [[String: Any]])
    #expect(order.count == 1 && order[0]["url"] as? String == "sound/001.mp3")
    #expect(order[0]["integrity"] as? String == manifest.recording(.mp3)?.integrity)
    #expect(json["duration"] as? String == manifest.recording(.mp3)?.duration)
    let listed = try #require(json["resources"] as? [[String: Any]])
    #expect(
      Set(listed.compactMap { $0["url"] as? String }) == [
        "captions/001.vtt", "index.html", "cover.png",
      ])
    let page = try book.text("index.html")
    #expect(page.hasPrefix("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("We saw it late. We were lucky."))
    let heading = try #require(page.firstMatch(of: /001\.mp3#t=([0-9.]+)">What was saved/)?.1)
    let samples = manifest.readingOrder.prefix(4).reduce(0) { $0 + ($1.listen?.samples ?? 0) }
    let place = (Double(heading) ?? -1) * 22_050
    #expect(abs(place - Double(samples)) < 0.1)
  }

  @Test("The same article gives the same bytes, and verify makes them again")
  func sameBytes() async throws {
    let scratch = try Scratch()
    let (one, _) = try await folder(Self.rich, in: scratch)
    let (two, manifest) = try await folder(Self.rich, in: scratch, "again")
    for name in ["article.epub", "article.lpf"] {
      #expect(try Files.read(one + "/" + name) == Files.read(two + "/" + name))
    }
    #expect(try FolderVerifier().verify(two).faults == [])
    // Changed together with its hash and the manifest's own.
    for format in BookFormat.allCases {
      let path = two + "/" + format.fileName("article")
      var bytes = try Files.read(path)
      let place = try #require(
        bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) })
      bytes[place + 20] = 1
      bytes.append(65)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      var changed = manifest
      for index in changed.resources.indices
      where changed.resources[index].url == format.fileName("article") {
        changed.resources[index].integrity = SHA256.integrity(bytes)
        changed.resources[index].file?.bytes = bytes.count
      }
      try Data(JSONDocument.bytes(changed.sealed)).write(
        to: URL(fileURLWithPath: two + "/manifest.json"))
      let faults = try FolderVerifier().verify(two).faults
      #expect(faults.contains("\(path): does not say what the manifest does"), "\(faults)")
    }
  }

  @Test("A chapter in which nothing can be heard has no overlay, which could not be empty")
  func silent() async throws {
    let scratch = try Scratch()
    let rendered = try await folder(Self.rich, in: scratch)
    var manifest = rendered.manifest
    for index in manifest.readingOrder.indices {
      manifest.readingOrder[index].listen?.sentences = []
    }
    let path = scratch.url.path + "/silent.epub"
    _ = try Book(manifest, in: ConfinedFolder(rendered.path), [.init(manifest, in: rendered.path)])
      .write(.epub, to: path)
    let book = try PackedBook(path)
    #expect(!book.entries.contains { $0.name.hasSuffix(".smil") })
    #expect(try !book.text("EPUB/package.opf").contains("media-overlay="))
    #expect(try book.text("EPUB/text/001.xhtml").contains("Boats were moved."))
  }

  @Test(
    "epubcheck has nothing to say, whatever an article does",
    .enabled(
      if: Products.epubcheck != nil, "no epubcheck or no Java; make test-deps installs both"),
    arguments: [
      rich,
      Article(title: nil, language: "ar", body: [Block(.paragraph, "وصل القطار في السادسة.")]),
      Article(
        title: "Año nuevo", published: PublicationDate(year: 2025, month: 3), language: "es-419",
        body: [Block(.heading, "«Hola»"), Block(.paragraph, "Fin.")]),
      Article(
        title: "A\u{0}B \u{FFFE}😀", byline: ["\u{1}"],
        source: " ",
        published: PublicationDate(year: 2025, month: 3, day: 4, hour: 8, minute: 5),
        language: "en", tags: ["", "\u{B}"], identifier: "urn:x:\u{7}1",
        body: [
          Block(.listItem, "1 < 2"), Block(.paragraph, "…"), Block(.listItem, "]]> & <b>"),
          Block(.paragraph, "Done."),
        ]),
    ])
  func checked(article: Article) async throws {
    let scratch = try Scratch()
    let (folder, _) = try await folder(article, in: scratch)
    let complaints = try PackedBook.complaints(folder + "/article.epub")
    #expect(complaints.isEmpty, "\(complaints)")
  }
}
