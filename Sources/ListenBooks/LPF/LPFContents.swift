// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenFormats
internal import ListenPublication

/// The entry page of a packaged audiobook: the table of contents, with links into the sound (W3C Media
/// Fragments), and the text of the chapters.
struct LPFContents {
  private let writer = XMLWriter.page()
  private let manifest: Manifest

  /// A chapter with the name of its recording.
  typealias Chapter = (title: String, sound: String, manifest: Manifest)

  /// The page of the book of `manifest`.
  init(_ manifest: Manifest) { self.manifest = manifest }

  /// The page in UTF-8.
  ///
  /// Elements without content are left out: this is HTML, in which they have no short form.
  func html(_ title: String, _ chapters: [Chapter]) -> [UInt8] {
    writer.element("html", ["lang": manifest.inLanguage, "dir": manifest.readingProgression]) {
      writer.element("head") {
        writer.element("meta", ["charset": "utf-8"])
        writer.element("title", text: title)
        writer.element(
          "link",
          [
            "rel": "publication", "type": "application/ld+json", "href": LPFPackage.manifestName,
          ])
      }
      writer.element("body") {
        writer.element("h1", text: title)
        writer.element("nav", ["role": "doc-toc", "aria-label": title]) {
          writer.element("ol") { for chapter in chapters { link(chapter) } }
        }
        for chapter in chapters { text(chapter) }
      }
    }
    return writer.finish()
  }

  private func link(_ chapter: Chapter) {
    writer.element(
      "li",
      ["lang": chapter.manifest.inLanguage, "dir": chapter.manifest.readingProgression]
    ) {
      writer.element("a", ["href": chapter.sound], text: chapter.title)
      let headings = Timeline(chapter.manifest).chapters.dropFirst()
        .map { (title: XMLWriter.line($0.title), start: $0.start) }.filter { !$0.title.isEmpty }
      if !headings.isEmpty {
        writer.element("ol") {
          for heading in headings {
            writer.element("li") {
              writer.element(
                "a", ["href": "\(chapter.sound)#t=\(heading.start.seconds)"], text: heading.title)
            }
          }
        }
      }
    }
  }

  private func text(_ chapter: Chapter) {
    writer.element(
      "section",
      ["lang": chapter.manifest.inLanguage, "dir": chapter.manifest.readingProgression]
    ) {
      for terms in chapter.manifest.readingOrder.compactMap(\.listen) where !terms.text.isEmpty {
        let name =
          switch terms.kind {
          case .title: "h2"
          case .heading: "h3"
          case .quotation: "blockquote"
          case .byline, .standfirst, .caption, .paragraph, .listItem: "p"
          }
        if let language = terms.language {
          writer.element(name, ["lang": language, "dir": "auto"], text: terms.text)
        } else {
          writer.element(name, text: terms.text)
        }
      }
    }
  }
}
