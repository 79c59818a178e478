// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenAudio
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication

/// Writes a book as a packaged audiobook: the W3C manifest, a page with contents and text, and for each
/// chapter an MP3 and captions, in one ZIP archive (W3C Lightweight Packaging Format).
///
/// <https://www.w3.org/TR/lpf/>, <https://www.w3.org/TR/audiobooks/>
struct LPFPackage {
  private let book: Book

  /// The name of the manifest that a package must contain (LPF, section 3.2).
  static let manifestName = "publication.json"
  private static let contentsName = "index.html"

  init(_ book: Book) { self.book = book }

  /// Writes the package to `path`.
  ///
  /// - Throws: ``FileError``.
  func write(to path: String) throws(FileError) -> (bytes: Int, integrity: String) {
    var archive = try ZIPArchive(path)
    var manifest = book.manifest
    manifest.readingOrder = []
    manifest.resources = []
    manifest.links = nil
    manifest.url = Self.contentsName
    // Unlike a day in its folder, it has the text of its articles.
    manifest.listen.edition = nil
    manifest.listen.digest = nil
    var chapters: [LPFContents.Chapter] = []
    var total = PlayingTime(microseconds: 0)
    for (index, source) in book.chapters.enumerated() {
      let part = try source.manifest()
      let recording = try source.recording(part)
      let chapter = EPUBChapter(part, title: source.title, number: index + 1)
      let captions = "captions/" + chapter.digits + ".vtt"
      manifest.readingOrder.append(
        .init(
          url: chapter.soundPath, encodingFormat: recording.encodingFormat, name: chapter.title,
          duration: recording.duration, integrity: recording.integrity,
          alternate: [.init(url: captions, encodingFormat: "text/vtt")]))
      total = total + (recording.duration.flatMap { PlayingTime($0) } ?? .init(microseconds: 0))
      chapters.append((chapter.title, chapter.soundPath, part))
      let text = Array(Captions(part).webVTT.utf8)
      manifest.resources.append(resource(captions, "text/vtt", "Captions", text))
      try archive.add(captions, text)
      try archive.add(
        chapter.soundPath, source.folder.open(recording.url, most: FileBound.sound))
    }
    manifest.duration = total.iso8601
    let page = LPFContents(manifest).html(book.title, chapters)
    manifest.resources.append(
      resource(Self.contentsName, "text/html", "Contents", page, rel: ["contents"]))
    try archive.add(Self.contentsName, page)
    if let cover = book.cover {
      manifest.resources.append(
        resource(
          cover.fileName, cover.mediaType, cover.label ?? "Cover", cover.bytes, rel: ["cover"]))
      try archive.add(cover.fileName, cover.bytes, isCompressed: false)
    }
    try archive.add(Self.manifestName, JSONDocument.bytes(manifest))
    return try archive.finish()
  }

  private func resource(
    _ url: String, _ type: String, _ name: String, _ bytes: [UInt8], rel: [String]? = nil
  ) -> Manifest.Resource {
    .init(
      url: url, encodingFormat: type, name: name, integrity: SHA256.integrity(bytes), rel: rel,
      file: .init(bytes: bytes.count))
  }
}
