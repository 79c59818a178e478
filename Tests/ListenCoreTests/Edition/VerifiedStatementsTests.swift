// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenAudio
import ListenFiles
import ListenFormats
import ListenLevelling
import ListenPublication
import ListenTesting
import Testing

@testable import ListenCore

/// What a manifest says that follows from its files or from itself is checked, though whoever changed it
/// gave it a digest of its own and made everything anew that is read off it.
@Suite struct VerifiedStatementsTests {
  /// A change of one statement.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var make: @Sendable (inout Manifest) -> Void

    init(_ name: String, _ make: @escaping @Sendable (inout Manifest) -> Void) {
      (testDescription, self.make) = (name, make)
    }
  }

  /// A change of what is said of the first resource that `isMeant`.
  private static func resource(
    _ name: String, _ isMeant: @escaping @Sendable (Manifest.Resource) -> Bool,
    _ make: @escaping @Sendable (inout Manifest.Resource) -> Void
  ) -> Change {
    Change(name) { manifest in
      guard let index = manifest.resources.firstIndex(where: isMeant) else { return }
      make(&manifest.resources[index])
    }
  }

  private static func terms(
    _ name: String, _ make: @escaping @Sendable (inout Manifest.SegmentTerms) -> Void
  ) -> Change {
    Change(name) { manifest in
      guard var terms = manifest.readingOrder[1].listen else { return }
      make(&terms)
      manifest.readingOrder[1].listen = terms
    }
  }

  private static let article: [Change] = [
    Change("the whole's duration") { $0.duration = "PT99S" },
    Change("the rate") { $0.listen.sampleRate = 44_100 },
    Change("the gain") { $0.listen.gain = 120 },
    Change("the loudness") { $0.listen.loudness.integrated = -30 },
    Change("the true peak") { $0.listen.loudness.truePeak = 3 },
    Change("silence") { $0.listen.loudness = Loudness(integrated: nil, truePeak: nil) },
    Change("samples before the first") { $0.listen.before = 100 },
    Change("samples after the last") { $0.listen.after = 100 },
    Change("the direction") { $0.readingProgression = "rtl" },
    Change("the locale's language") { $0.locale.language = "es" },
    Change("a segment's duration") { $0.readingOrder[1].duration = "PT9S" },
    Change("a segment without a duration") { $0.readingOrder[1].duration = nil },
    Change("a segment's media type") { $0.readingOrder[1].encodingFormat = "audio/mpeg" },
    Change("a segment's hash") { $0.readingOrder[1].integrity = $0.readingOrder[2].integrity },
    Change("segments in each other's place") { manifest in
      let first = manifest.readingOrder[1].url
      manifest.readingOrder[1].url = manifest.readingOrder[2].url
      manifest.readingOrder[2].url = first
    },
    terms("a segment's samples") { $0.samples += 1 },
    terms("a segment's bytes") { $0.bytes += 1 },
    terms("a segment's loudness") { $0.loudness?.integrated = -40 },
    terms("a segment's true peak") { $0.loudness?.truePeak = -40 },
    terms("a word past the end of its file") { $0.words[0][1] = $0.samples + 1 },
    terms("a word past the end of its text") { $0.words[0][3] = 9_999 },
    terms("words in another order") { $0.words.reverse() },
    terms("a word that ends before it begins") { $0.words[0].swapAt(0, 1) },
    terms("a word of three numbers") { $0.words[0].removeLast() },
    terms("a sentence past the end of its file") { $0.sentences[0][1] = $0.samples + 1 },
    terms("a sentence past the end of its text") { $0.sentences[0][3] = 9_999 },
  ]

  private static let recordings: [Change] = RecordingFormat.allCases.flatMap { format in
    let isMeant: @Sendable (Manifest.Resource) -> Bool = { $0.file?.format == format }
    let name = format.rawValue
    // The sound that a player decodes from Opus is not measured.
    let heard = [
      resource("the loudness of \(name)", isMeant) { $0.file?.loudness?.integrated = -40 },
      resource("the true peak of \(name)", isMeant) { $0.file?.loudness?.truePeak = -40 },
    ]
    return [
      resource("the duration of \(name)", isMeant) { $0.duration = "PT9S" },
      resource("the bytes of \(name)", isMeant) { $0.file?.bytes += 1 },
      resource("the media type of \(name)", isMeant) { $0.encodingFormat = "audio/aac" },
      resource("the hash of \(name)", isMeant) { $0.integrity = "sha256-AAAA" },
    ] + (format == .opus ? [] : heard)
  }

  private static let companions: [Change] = [
    "captions.vtt", "transcript.srt", "transcript.json", "chapters.json", "cover.png",
  ].flatMap { name in
    let isMeant: @Sendable (Manifest.Resource) -> Bool = { $0.url == name }
    return [
      resource("the media type of \(name)", isMeant) { $0.encodingFormat = "image/gif" },
      resource("the bytes of \(name)", isMeant) { $0.file?.bytes += 1 },
      resource("the hash of \(name)", isMeant) { $0.integrity = "sha256-AAAA" },
    ]
  }

  private static let day: [Change] = [
    Change("the day's duration") { $0.duration = "PT99S" },
    Change("the day's gain") { $0.listen.gain = 3 },
    Change("the day's loudness") { $0.listen.loudness.integrated = -16 },
    Change("the day's rate") { $0.listen.sampleRate = 22_050 },
    Change("the day's date") { $0.datePublished = "2025-03-05" },
    Change("two durations that make up for each other") { manifest in
      let first = manifest.readingOrder[0].duration
      manifest.readingOrder[0].duration = manifest.readingOrder[1].duration
      manifest.readingOrder[1].duration = first
    },
    Change("an article's media type") { $0.readingOrder[1].encodingFormat = "audio/wav" },
    Change("an article's bytes") { $0.readingOrder[1].file?.bytes += 1 },
    Change("an article's loudness") { $0.readingOrder[1].file?.loudness?.integrated = -40 },
    resource("the recording's duration", { $0.url == "edition.mp3" }) { $0.duration = "PT9S" },
    resource("the recording's bytes", { $0.url == "edition.mp3" }) { $0.file?.bytes += 1 },
    resource("the recording's media type", { $0.url == "edition.mp3" }) {
      $0.encodingFormat = "audio/wav"
    },
    resource("the cover's media type", { $0.rel?.contains("cover") == true }) {
      $0.encodingFormat = "image/jpeg"
    },
  ]

  private static let name = "2025-03-04-rain-at-last"

  private func site() async throws -> TestSite {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained for an hour.", "All were glad.")
    _ = try await test.run(options: .init(formats: [.wav, .mp3, .opus]))
    #expect(try FolderVerifier().verify(test.site.path).faults == [])
    return test
  }

  /// The faults of the folder at `path` in a site, after a change that its own site was told of.
  private func faults(
    _ test: TestSite, _ path: String, recordedAs name: String, makesAnew: Bool, _ change: Change
  ) throws -> [String] {
    let folder = FinishedFolder(test.site, path)
    var manifest = try #require(folder.manifest)
    let before = manifest
    change.make(&manifest)
    #expect(manifest != before)
    if makesAnew {
      let playlist = PlaylistFiles(manifest)
      for file in playlist.files {
        try Files.write(file.bytes, to: folder.path + "/" + file.url, durable: false)
      }
      let made = Set(playlist.files.map(\.url))
      manifest.resources = manifest.resources.filter { !made.contains($0.url) } + playlist.resources
    }
    let bytes = JSONDocument.bytes(manifest.sealed)
    try Files.write(bytes, to: folder.path + "/manifest.json", durable: false)
    try SiteSeals(test.site).write(bytes, name)
    return try FolderVerifier().verify(folder.path).faults
  }

  @Test("Of an article's segments and of the whole", arguments: article)
  func segments(change: Change) async throws {
    let test = try await site()
    let found = try faults(
      test, "articles/" + Self.name, recordedAs: Self.name, makesAnew: true, change)
    #expect(!found.isEmpty && !found.contains { $0.contains("as it was written") }, "\(found)")
  }

  @Test("Of the other files of an article", arguments: recordings + companions)
  func files(change: Change) async throws {
    let test = try await site()
    let found = try faults(
      test, "articles/" + Self.name, recordedAs: Self.name, makesAnew: false, change)
    #expect(!found.isEmpty && !found.contains { $0.contains("as it was written") }, "\(found)")
  }

  @Test("Of an edition", arguments: day)
  func editions(change: Change) async throws {
    let test = try await site()
    let found = try faults(
      test, "editions/2025-03-04", recordedAs: "@2025-03-04", makesAnew: false, change
    )
    // The files that list the durations are another matter.
    .filter { !$0.contains("playlist.m3u8: does not say") }
    #expect(!found.isEmpty && !found.contains { $0.contains("as it was written") }, "\(found)")
  }

  @Test("Nothing is found where nothing was changed but the digest is made anew")
  func unchanged() async throws {
    let test = try await site()
    let nothing = Change("a title") { $0.listen.tags = ["rain"] }
    #expect(
      try faults(test, "articles/" + Self.name, recordedAs: Self.name, makesAnew: true, nothing)
        == [])
  }
}
