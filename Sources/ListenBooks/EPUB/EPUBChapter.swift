// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication

/// A chapter of a book as the package document and the table of contents need it.
struct EPUBChapter {
  /// A sentence with its time in the chapter's sound.
  struct Clip {
    /// The segment's position in the reading order, from 0.
    var segment: Int
    /// The id of the sentence's element.
    var identifier: String
    var start: PlayingTime
    var end: PlayingTime
  }

  /// The chapter's number, from 1.
  let number: Int
  let title: String
  /// The language as a BCP 47 tag.
  let language: String
  /// `ltr` or `rtl`.
  let direction: String
  /// The headings inside the chapter, with the ids of their elements.
  let headings: [(title: String, identifier: String)]
  /// The sum of its clips.
  let time: PlayingTime

  /// The chapter of `manifest`, called `title` in the book.
  init(_ manifest: Manifest, title: String, number: Int) {
    self.number = number
    let title = XMLWriter.line(title)
    self.title = title.isEmpty ? "\(number)" : title
    language = manifest.inLanguage
    direction = manifest.readingProgression
    headings = manifest.readingOrder.enumerated().compactMap { index, item in
      guard let terms = item.listen, terms.kind == .heading else { return nil }
      let text = XMLWriter.line(terms.text)
      return text.isEmpty ? nil : (text, EntryPage.identifier(of: index))
    }
    time = Self.clips(of: manifest).reduce(PlayingTime(microseconds: 0)) {
      $0 + PlayingTime(microseconds: $1.end.microseconds - $1.start.microseconds)
    }
  }

  /// Whether anything in it can be heard: an overlay cannot be empty.
  var hasOverlay: Bool { time.microseconds > 0 }

  var textPath: String { "text/" + digits + ".xhtml" }
  var overlayPath: String { "overlay/" + digits + ".smil" }
  var soundPath: String { "sound/" + digits + ".mp3" }
  /// The suffix of its ids in the package document.
  var digits: String { CivilTime.padded(number, 3) }

  func clips(of manifest: Manifest) -> [Clip] { Self.clips(of: manifest) }

  /// A clip for each sentence, from its first word up to the next sentence or the end of its segment,
  /// so that pauses are heard.
  private static func clips(of manifest: Manifest) -> [Clip] {
    let rate = max(1, manifest.listen.sampleRate)
    var position = manifest.listen.before ?? 0
    var clips: [Clip] = []
    for (segment, item) in manifest.readingOrder.enumerated() {
      guard let terms = item.listen else { continue }
      let sentences = terms.sentences.filter { $0.count == 4 }
      for (index, sentence) in sentences.enumerated() {
        let end = index + 1 < sentences.count ? sentences[index + 1][0] : terms.samples
        guard end > sentence[0] else { continue }
        clips.append(
          Clip(
            segment: segment, identifier: identifier(segment, index),
            start: PlayingTime(samples: position + sentence[0], rate: rate),
            end: PlayingTime(samples: position + end, rate: rate)))
      }
      position += terms.samples
    }
    return clips
  }

  /// The id of a sentence's element.
  static func identifier(_ segment: Int, _ sentence: Int) -> String {
    "\(EntryPage.identifier(of: segment))-\(sentence + 1)"
  }
}
