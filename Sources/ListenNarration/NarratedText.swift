// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// A text of an article that could be read as one segment.
struct NarratedText {
  let kind: Segment.Kind
  let text: String
  let language: String
  /// The marks in whose place something else is said, and pauses.
  var marks: [Block.Mark] = []
  /// The stretches that are delivered in a certain way, the outer ones first.
  var deliveries: [(range: Range<Int>, delivery: Block.Delivery)] = []
  /// The runs that the document says to be in another language.
  var foreign: [Block.ForeignRun] = []
  /// The ranges in which it quotes somebody, if it is no quotation itself.
  var quotations: [Range<Int>] = []

  /// A part of the text in one language.
  struct Stretch {
    let text: String
    let language: String
    let marks: [Block.Mark]
  }

  /// All texts of `article` in the order of reading; `byline` is said for the authors and the date.
  static func texts(of article: Article, byline: String?) -> [NarratedText] {
    let head: [(Segment.Kind, String?)] = [
      (.title, article.title), (.byline, byline), (.standfirst, article.standfirst),
      (.caption, article.caption),
    ]
    let texts = head.map {
      NarratedText(
        kind: $0.0, text: $0.1 ?? "", language: article.language,
        quotations: $0.0 == .standfirst ? QuotedSpeech.ranges(in: $0.1 ?? "") : [])
    }
    return texts
      + article.body.indices.map { index in
        let block = article.body[index]
        let isRead = block.kind == .paragraph || block.kind == .listItem
        let next = article.body[(index + 1)...].first
        let goesOn = next.map { $0.kind == block.kind && QuotedSpeech.opens($0.text) } ?? false
        return NarratedText(
          kind: Segment.Kind(block.kind), text: block.text,
          language: block.language ?? article.language,
          marks: block.marks.filter { !$0.saying.isAround },
          deliveries: block.marks.compactMap { mark in
            if case .delivery(let delivery) = mark.saying { (mark.range, delivery) } else { nil }
          },
          foreign: block.foreignRuns.filter(\.isMarked),
          quotations: isRead ? QuotedSpeech.ranges(in: block.text, goesOn: goesOn) : [])
      }
  }

  /// The parts of the text, which tile it, each in the language that `canRead` says can be read.
  func stretches(where canRead: (String) -> Bool) -> [Stretch] {
    let own = LanguageTag.primary(of: language)
    let runs = foreign.filter { run in
      LanguageTag.primary(of: run.language) != own && canRead(run.language)
        && !marks.contains { $0.range.overlaps(run.range) && !run.range.contains($0.range) }
    }
    guard !runs.isEmpty else { return [Stretch(text: text, language: language, marks: marks)] }
    let scalars = Array(text.unicodeScalars)
    var result: [Stretch] = []
    var position = 0
    func add(_ end: Int, _ language: String) {
      guard end > position else { return }
      let inside = marks.filter {
        // A pause at a border belongs to what is behind it.
        $0.range.lowerBound >= position
          && ($0.range.lowerBound < end || end == scalars.count) && $0.range.upperBound <= end
      }
      result.append(
        Stretch(
          text: Token.string(scalars[position..<end]), language: language,
          marks: inside.map { $0.moved(by: -position) }))
      position = end
    }
    for run in runs where run.range.lowerBound >= position && run.range.upperBound <= scalars.count
    {
      add(run.range.lowerBound, language)
      add(run.range.upperBound, run.language)
    }
    add(scalars.count, language)
    return result
  }
}

extension Block.Mark {
  fileprivate func moved(by offset: Int) -> Block.Mark {
    var result = self
    result.range = (range.lowerBound + offset)..<(range.upperBound + offset)
    return result
  }
}
