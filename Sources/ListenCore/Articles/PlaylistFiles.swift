// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenFormats
internal import ListenPages
internal import ListenPublication

/// The files derived from a manifest alone: written when the article is rendered, and computed
/// again when it is verified.
struct PlaylistFiles {
  /// A file.
  struct File {
    var url: String
    var mediaType: String
    var name: String
    var rel: [String]?
    var bytes: [UInt8]

    /// Whether all articles have the same file.
    var isShared: Bool { url == PlayerModule.fileName || url == PageStyle.fileName }
  }

  /// The files, in the manifest's order.
  let files: [File]

  /// The files of `manifest`, whether or not it lists them already.
  init(_ manifest: Manifest) {
    let captions = Captions(manifest)
    files = [
      File(
        url: EntryPage.fileName, mediaType: "text/html", name: "Text", rel: ["contents"],
        bytes: Array(ArticlePage(manifest, languages: .standard).html.utf8)),
      File(
        url: EmbedPage.fileName, mediaType: "text/html", name: "Player alone",
        bytes: Array(EmbedPage(manifest, languages: .standard).html.utf8)),
      File(
        url: OEmbed.fileName, mediaType: OEmbed.mediaType, name: "How to embed the player",
        bytes: JSONDocument.bytes(OEmbed(manifest))),
      File(
        url: PlayerModule.fileName, mediaType: PlayerModule.mediaType, name: "Player",
        bytes: PlayerModule.standard),
      File(
        url: PageStyle.fileName, mediaType: PageStyle.mediaType, name: "Style",
        bytes: PageStyle.bytes),
      File(
        url: "playlist.m3u8", mediaType: "application/vnd.apple.mpegurl", name: "Playlist",
        bytes: Array(M3U(manifest).text.utf8)),
      File(
        url: "captions.vtt", mediaType: "text/vtt", name: "Captions",
        bytes: Array(captions.webVTT.utf8)),
      File(
        url: "transcript.srt", mediaType: "application/x-subrip", name: "Transcript",
        bytes: Array(captions.subRip.utf8)),
      File(
        url: "transcript.json", mediaType: "application/json", name: "Transcript",
        bytes: JSONDocument.bytes(Transcript(manifest))),
      File(
        url: "chapters.json", mediaType: "application/json+chapters", name: "Chapters",
        bytes: JSONDocument.bytes(Chapters(manifest))),
      File(
        url: "guided.json", mediaType: GuidedNavigation.mediaType, name: "Guided navigation",
        bytes: JSONDocument.bytes(GuidedNavigation(manifest))),
      File(
        url: "publication.json", mediaType: "application/audiobook+json",
        name: "Readium publication", bytes: JSONDocument.bytes(ReadiumPublication(manifest))),
    ]
  }

  /// The manifest's entries for them.
  var resources: [Manifest.Resource] {
    files.map { file in
      .init(
        url: file.url, encodingFormat: file.mediaType, name: file.name,
        integrity: SHA256.integrity(file.bytes), rel: file.rel,
        file: .init(bytes: file.bytes.count))
    }
  }
}
