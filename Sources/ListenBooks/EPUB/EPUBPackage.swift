// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenFiles
internal import ListenPublication

/// Writes a book as EPUB 3.3 with Media Overlays.
///
/// Each chapter is one XHTML document with an element for each segment and a span for each sentence,
/// one SMIL document that ties the spans to the sound, and one MP3.
///
/// <https://www.w3.org/TR/epub-33/>
struct EPUBPackage {
  private let book: Book

  init(_ book: Book) { self.book = book }

  /// Writes the package to `path`.
  ///
  /// - Throws: ``FileError``.
  func write(to path: String) throws(FileError) -> (bytes: Int, integrity: String) {
    var archive = try ZIPArchive(path)
    // First, and stored, so that the type of the file is known by its first bytes (section 4.2.6.2).
    try archive.add("mimetype", Array(BookFormat.epub.mediaType.utf8), isCompressed: false)
    try archive.add("META-INF/container.xml", EPUBContainer.document)
    try archive.add("EPUB/style.css", EPUBStyle.bytes)
    if let cover = book.cover {
      try archive.add("EPUB/" + cover.fileName, cover.bytes, isCompressed: false)
    }
    var chapters: [EPUBChapter] = []
    for (index, source) in book.chapters.enumerated() {
      let manifest = try source.manifest()
      let chapter = EPUBChapter(manifest, title: source.title, number: index + 1)
      try archive.add("EPUB/" + chapter.textPath, EPUBText(manifest, chapter).document)
      if chapter.hasOverlay {
        try archive.add(
          "EPUB/" + chapter.overlayPath,
          EPUBOverlay(chapter.clips(of: manifest), chapter).document)
      }
      let recording = try source.recording(manifest)
      try archive.add(
        "EPUB/" + chapter.soundPath, source.folder.open(recording.url, most: FileBound.sound))
      chapters.append(chapter)
    }
    try archive.add("EPUB/nav.xhtml", EPUBNavigation(book, chapters).document)
    try archive.add("EPUB/package.opf", EPUBPackageDocument(book, chapters).document)
    return try archive.finish()
  }
}
