// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFormats
internal import ListenPublication

/// The table of contents: the chapters, and the headings inside them (EPUB 3.3, section 7).
struct EPUBNavigation {
  private let book: Book
  private let chapters: [EPUBChapter]

  init(_ book: Book, _ chapters: [EPUBChapter]) {
    self.book = book
    self.chapters = chapters
  }

  /// The XHTML document.
  var document: [UInt8] {
    let writer = XMLWriter.page()
    writer.element(
      "html",
      [
        "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
        "xml:lang": book.manifest.inLanguage, "lang": book.manifest.inLanguage,
        "dir": book.manifest.readingProgression,
      ]
    ) {
      writer.element("head") { writer.element("title", text: book.title) }
      writer.element("body") {
        writer.element("nav", ["epub:type": "toc", "role": "doc-toc"]) {
          writer.element("h1", text: book.title)
          writer.element("ol") { for chapter in chapters { write(chapter, to: writer) } }
        }
      }
    }
    return writer.finish()
  }

  private func write(_ chapter: EPUBChapter, to writer: XMLWriter) {
    writer.element(
      "li",
      ["xml:lang": chapter.language, "lang": chapter.language, "dir": chapter.direction]
    ) {
      writer.element("a", ["href": chapter.textPath], text: chapter.title)
      if !chapter.headings.isEmpty {
        writer.element("ol") {
          for heading in chapter.headings {
            writer.element("li") {
              writer.element(
                "a", ["href": chapter.textPath + "#" + heading.identifier],
                text: heading.title)
            }
          }
        }
      }
    }
  }
}
