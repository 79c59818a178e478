// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFormats
internal import ListenPublication

/// `package.opf`: the book's metadata, its files and its reading order (EPUB 3.3, section 5).
struct EPUBPackageDocument {
  private let book: Book
  private let chapters: [EPUBChapter]

  init(_ book: Book, _ chapters: [EPUBChapter]) {
    self.book = book
    self.chapters = chapters
  }

  /// The XML document.
  var document: [UInt8] {
    let writer = XMLWriter()
    writer.element(
      "package",
      [
        "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
        "xml:lang": book.manifest.inLanguage, "dir": book.manifest.readingProgression,
      ]
    ) {
      writer.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) {
        describe(writer)
        timing(writer)
        accessibility(writer)
      }
      writer.element("manifest") { files(writer) }
      writer.element("spine", ["page-progression-direction": book.manifest.readingProgression]) {
        for chapter in chapters { writer.element("itemref", ["idref": "text-" + chapter.digits]) }
      }
    }
    return writer.finish()
  }

  private func describe(_ writer: XMLWriter) {
    let manifest = book.manifest
    writer.element("dc:identifier", ["id": "id"], text: manifest.id)
    writer.element("dc:title", text: book.title)
    writer.element("dc:language", text: manifest.inLanguage)
    for author in Self.names(manifest.author) { writer.element("dc:creator", text: author) }
    if let publisher = manifest.listen.source.map(XMLWriter.line), !publisher.isEmpty {
      writer.element("dc:publisher", text: publisher)
    }
    if let published = book.published { writer.element("dc:date", text: published) }
    if let link = manifest.listen.link { writer.element("dc:source", text: link) }
    for tag in (manifest.listen.tags ?? []).map(XMLWriter.line) where !tag.isEmpty {
      writer.element("dc:subject", text: tag)
    }
    meta("dcterms:modified", book.modified, writer)
  }

  private func timing(_ writer: XMLWriter) {
    let total = chapters.reduce(PlayingTime(microseconds: 0)) { $0 + $1.time }
    meta("media:duration", total.seconds + "s", writer)
    for chapter in chapters where chapter.hasOverlay {
      writer.element(
        "meta", ["property": "media:duration", "refines": "#overlay-" + chapter.digits],
        text: chapter.time.seconds + "s")
    }
    // A day has no speaker of its own, but the voices of its articles.
    let speaker = book.manifest.listen.speaker.map { [XMLWriter.line($0)] }
    for narrator in speaker ?? Self.names(book.manifest.readBy) where !narrator.isEmpty {
      meta("media:narrator", narrator, writer)
    }
    meta("media:active-class", EPUBStyle.activeClass, writer)
  }

  /// Writes the properties that EPUB Accessibility 1.1, section 2.2, asks for.
  private func accessibility(_ writer: XMLWriter) {
    for mode in ["textual", "auditory"] { meta("schema:accessMode", mode, writer) }
    for mode in ["textual", "auditory"] { meta("schema:accessModeSufficient", mode, writer) }
    for feature in [
      "displayTransformability", "readingOrder", "structuralNavigation", "synchronizedAudioText",
      "tableOfContents",
    ] { meta("schema:accessibilityFeature", feature, writer) }
    meta("schema:accessibilityHazard", "none", writer)
    writer.element(
      "meta", ["property": "schema:accessibilitySummary", "xml:lang": "en", "dir": "ltr"],
      text: "Text with synchronized audio by a synthetic voice, sentence by sentence.")
  }

  /// The names that are not empty, each in one line.
  private static func names(_ parties: [Manifest.Party]) -> [String] {
    parties.map { XMLWriter.line($0.name) }.filter { !$0.isEmpty }
  }

  private func meta(_ property: String, _ value: String, _ writer: XMLWriter) {
    writer.element("meta", ["property": property], text: value)
  }

  private func files(_ writer: XMLWriter) {
    item("nav", "nav.xhtml", "application/xhtml+xml", "nav", writer)
    item("style", "style.css", "text/css", nil, writer)
    if let cover = book.cover {
      item("cover", cover.fileName, cover.mediaType, "cover-image", writer)
    }
    for chapter in chapters {
      let (text, overlay) = ("text-" + chapter.digits, "overlay-" + chapter.digits)
      if chapter.hasOverlay {
        writer.element(
          "item",
          [
            "id": text, "href": chapter.textPath, "media-type": "application/xhtml+xml",
            "media-overlay": overlay,
          ])
        item(overlay, chapter.overlayPath, "application/smil+xml", nil, writer)
      } else {
        item(text, chapter.textPath, "application/xhtml+xml", nil, writer)
      }
      item("sound-" + chapter.digits, chapter.soundPath, "audio/mpeg", nil, writer)
    }
  }

  private func item(
    _ identifier: String, _ path: String, _ type: String, _ property: String?, _ writer: XMLWriter
  ) {
    if let property {
      writer.element(
        "item", ["id": identifier, "href": path, "media-type": type, "properties": property])
    } else {
      writer.element("item", ["id": identifier, "href": path, "media-type": type])
    }
  }
}
