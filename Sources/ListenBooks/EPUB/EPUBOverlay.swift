// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFormats
internal import ListenPublication

/// A chapter's Media Overlay: which part of its sound belongs to which sentence (EPUB 3.3, section 9).
struct EPUBOverlay {
  private let clips: [EPUBChapter.Clip]
  private let chapter: EPUBChapter

  init(_ clips: [EPUBChapter.Clip], _ chapter: EPUBChapter) {
    self.clips = clips
    self.chapter = chapter
  }

  /// The SMIL document.
  var document: [UInt8] {
    let writer = XMLWriter()
    let text = "../" + chapter.textPath
    writer.element(
      "smil",
      [
        "xmlns": "http://www.w3.org/ns/SMIL", "xmlns:epub": "http://www.idpf.org/2007/ops",
        "version": "3.0",
      ]
    ) {
      writer.element("body", ["epub:textref": text]) {
        var index = 0
        while index < clips.count {
          let segment = clips[index].segment
          let identifier = EntryPage.identifier(of: segment)
          writer.element(
            "seq", ["id": identifier, "epub:textref": text + "#" + identifier]
          ) {
            while index < clips.count, clips[index].segment == segment {
              write(clips[index], text, to: writer)
              index += 1
            }
          }
        }
      }
    }
    return writer.finish()
  }

  private func write(_ clip: EPUBChapter.Clip, _ text: String, to writer: XMLWriter) {
    writer.element("par", ["id": clip.identifier]) {
      writer.element("text", ["src": text + "#" + clip.identifier])
      writer.element(
        "audio",
        [
          "src": "../" + chapter.soundPath, "clipBegin": clip.start.seconds + "s",
          "clipEnd": clip.end.seconds + "s",
        ])
    }
  }
}
