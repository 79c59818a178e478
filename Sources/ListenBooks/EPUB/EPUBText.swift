// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats
internal import ListenPublication

/// A chapter's text: an element for each segment, and in it a span for each sentence.
struct EPUBText {
  private let manifest: Manifest
  private let chapter: EPUBChapter

  init(_ manifest: Manifest, _ chapter: EPUBChapter) {
    self.manifest = manifest
    self.chapter = chapter
  }

  /// The XHTML document.
  var document: [UInt8] {
    let writer = XMLWriter.page()
    let language = chapter.language
    writer.element(
      "html",
      [
        "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
        "xml:lang": language, "lang": language, "dir": manifest.readingProgression,
      ]
    ) {
      writer.element("head") {
        writer.element("title", text: chapter.title)
        writer.element("link", ["rel": "stylesheet", "type": "text/css", "href": "../style.css"])
      }
      writer.element("body") {
        writer.element("section", ["epub:type": "bodymatter chapter", "role": "doc-chapter"]) {
          write(to: writer)
        }
      }
    }
    return writer.finish()
  }

  private func write(to writer: XMLWriter) {
    var index = 0
    let items = manifest.readingOrder
    while index < items.count {
      guard let terms = items[index].listen else {
        index += 1
        continue
      }
      guard terms.kind == .listItem else {
        write(terms, index, to: writer)
        index += 1
        continue
      }
      writer.element("ul") {
        while index < items.count, let terms = items[index].listen, terms.kind == .listItem {
          write(terms, index, to: writer)
          index += 1
        }
      }
    }
  }

  private func write(_ terms: Manifest.SegmentTerms, _ index: Int, to writer: XMLWriter) {
    switch terms.kind {
    case .title: element("h1", nil, terms, index, writer)
    case .heading: element("h2", nil, terms, index, writer)
    case .quotation:
      writer.element("blockquote") { element("p", nil, terms, index, writer) }
    case .listItem: element("li", nil, terms, index, writer)
    case .paragraph: element("p", nil, terms, index, writer)
    case .byline, .standfirst, .caption: element("p", terms.kind.rawValue, terms, index, writer)
    }
  }

  private func element(
    _ name: String, _ style: String?, _ terms: Manifest.SegmentTerms, _ index: Int,
    _ writer: XMLWriter
  ) {
    var attributes = [("id", EntryPage.identifier(of: index))]
    if let style { attributes.append(("class", style)) }
    if let language = terms.language {
      let direction = LanguageTag.isRightToLeft(language) ? "rtl" : "ltr"
      attributes += [("xml:lang", language), ("lang", language), ("dir", direction)]
    }
    writer.element(name, attributes) { spans(terms, index, writer) }
  }

  /// Writes the sentences as spans, and the text between them as it is.
  private func spans(_ terms: Manifest.SegmentTerms, _ index: Int, _ writer: XMLWriter) {
    let text = Array(terms.text.unicodeScalars)
    var position = 0
    for (number, sentence) in terms.sentences.filter({ $0.count == 4 }).enumerated() {
      let range = (sentence[2]..<max(sentence[2], sentence[3])).clamped(to: position..<text.count)
      writer.text(Self.string(text[position..<range.lowerBound]))
      writer.element(
        "span", ["id": EPUBChapter.identifier(index, number)], text: Self.string(text[range]))
      position = range.upperBound
    }
    writer.text(Self.string(text[position...]))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
