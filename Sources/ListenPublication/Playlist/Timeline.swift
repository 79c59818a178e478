// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
package import ListenAudio
internal import ListenNarration

/// A manifest's sentences and words on one clock, that of the whole article.
package struct Timeline {
  /// A token of a sentence, as white space cuts it.
  struct Token {
    var text: String
    /// The reader's name for listeners.
    var speaker: String
    /// The time at which it is heard; nil if it is silent.
    var time: (start: PlayingTime, end: PlayingTime)?
  }

  /// A sentence.
  struct Sentence {
    /// The segment's place in the reading order.
    var segment: Int
    /// Its own place in the segment.
    var index: Int
    var text: String
    var tokens: [Token]
    var start: PlayingTime
    var end: PlayingTime
    /// The time in its segment's own file.
    var local: (start: PlayingTime, end: PlayingTime)
  }

  /// A stretch that begins with a heading, or with the article.
  package struct Chapter {
    package var title: String
    package var start: PlayingTime
    package var end: PlayingTime
  }

  private(set) var sentences: [Sentence] = []
  package private(set) var chapters: [Chapter] = []
  private let rate: Int
  private let speakers: [String]

  /// The clock of `manifest`.
  package init(_ manifest: Manifest) {
    rate = max(1, manifest.listen.sampleRate)
    speakers = manifest.listen.voices?.map(\.speaker) ?? [manifest.speaker]
    var position = manifest.listen.before ?? 0
    for (index, item) in manifest.readingOrder.enumerated() {
      guard let terms = item.listen else { continue }
      if chapters.isEmpty || terms.kind == .heading {
        let start = chapters.isEmpty ? time(0) : time(position)
        chapters.append(
          Chapter(
            title: chapters.isEmpty ? manifest.name : terms.text, start: start, end: start))
      }
      append(terms, segment: index, position: position)
      position += terms.samples
      chapters[chapters.count - 1].end = time(position)
    }
    if !chapters.isEmpty {
      chapters[chapters.count - 1].end = time(position + (manifest.listen.after ?? 0))
    }
  }

  private mutating func append(
    _ terms: Manifest.SegmentTerms, segment: Int, position: Int
  ) {
    let text = Array(terms.text.unicodeScalars)
    var words = terms.words.filter { $0.count == 4 }[...]
    let runs = (terms.runs ?? []).filter { $0.count == 5 }
    for (index, values) in terms.sentences.enumerated() where values.count == 4 {
      let range = (values[2]..<max(values[2], values[3])).clamped(to: 0..<text.count)
      var tokens: [Token] = []
      var start = range.lowerBound
      while start < range.upperBound {
        var end = start
        while end < range.upperBound, !text[end].properties.isWhitespace { end += 1 }
        if end > start {
          let voice = runs.first { $0[3] > start }?[4] ?? terms.voice ?? 0
          var token = Token(
            text: Self.string(text[start..<end]),
            speaker: speakers.indices.contains(voice) ? speakers[voice] : speakers.first ?? "")
          while let word = words.first, word[2] < end {
            if word[2] >= start, word[1] > word[0] {
              token.time = (time(position + word[0]), time(position + word[1]))
            }
            words = words.dropFirst()
          }
          tokens.append(token)
        }
        start = end + 1
      }
      sentences.append(
        Sentence(
          segment: segment, index: index, text: Self.string(text[range]), tokens: tokens,
          start: time(position + values[0]), end: time(position + values[1]),
          local: (time(values[0]), time(values[1]))))
    }
  }

  private func time(_ sample: Int) -> PlayingTime { PlayingTime(samples: sample, rate: rate) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
