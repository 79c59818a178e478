// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
public import ListenArticle

/// The JSON object that `inspect --json` prints: an article as it was read, and the words that will
/// be said.
public struct Inspection: Sendable, Encodable {
  private let input: String
  private let reading: Reading
  private let script: Script
  private let phonemes: [String]
  private let explains: Bool
  private let languages: Languages?

  /// The inspection of `reading`, read from `input`, with the IPA of each segment of the script.
  public init(
    input: String, reading: Reading, script: Script, phonemes: [String],
    languages: Languages? = nil, explains: Bool = false
  ) {
    self.input = input
    self.reading = reading
    self.script = script
    self.phonemes = phonemes
    self.explains = explains
    self.languages = languages
  }

  private struct BodyBlock: Encodable {
    let kind: Block.Kind
    let text: String
    let language: String?
    let foreign: [ForeignRun]?
    let marks: [Mark]?

    init(_ block: Block) {
      kind = block.kind
      text = block.text
      language = block.language
      let runs = block.foreignRuns.map {
        ForeignRun(
          start: $0.range.lowerBound, end: $0.range.upperBound, language: $0.language)
      }
      foreign = runs.isEmpty ? nil : runs
      let all =
        block.marks.map(Mark.init) + block.foreignRuns.filter(\.isMarked).map(Mark.init)
      marks = all.isEmpty ? nil : all
    }
  }

  /// A mark of the author, in the form that a document in JSON has it.
  private struct Mark: Encodable {
    let start: Int
    var end: Int?
    var `as`: String?
    var ipa: String?
    var say: String?
    var format: String?
    var pause: Int?
    var lang: String?
    var emphasis: String?
    var prosody: Prosody?

    /// Speed, pitch and volume, in the form of SSML.
    struct Prosody: Encodable {
      var rate: String?
      var pitch: String?
      var volume: String?
    }

    private static func semitones(_ pitch: Int) -> String {
      let steps = (Double(pitch) * 12 / 50 * 100).rounded() / 100
      return "\(steps < 0 ? "" : "+")\(steps)st"
    }

    private static func decibels(_ volume: Int) -> String {
      guard volume > 0 else { return "silent" }
      let level = (20 * log10(Double(volume) / 100) * 100).rounded() / 100
      return "\(level < 0 ? "" : "+")\(level)dB"
    }

    init(_ run: Block.ForeignRun) {
      start = run.range.lowerBound
      end = run.range.upperBound
      lang = run.language
    }

    init(_ mark: Block.Mark) {
      start = mark.range.lowerBound
      end = mark.range.upperBound
      switch mark.saying {
      case .alias(let text): self.as = text
      case .phonemes(let text): ipa = text
      case .characters: say = "characters"
      case .digits: say = "digits"
      case .telephone: say = "telephone"
      case .date(let order):
        say = "date"
        format = order.isEmpty ? nil : order
      case .pause(let milliseconds): (pause, end) = (milliseconds, nil)
      case .language(let tag): lang = tag
      case .delivery(let delivery):
        emphasis = delivery.emphasis?.rawValue
        if emphasis == nil, delivery == .plain { emphasis = "none" }
        guard emphasis == nil, delivery != .plain else { break }
        prosody = Prosody(
          rate: delivery.rate == 100 ? nil : "\(delivery.rate)%",
          pitch: delivery.pitch == 0 ? nil : Self.semitones(delivery.pitch),
          volume: delivery.volume == 100 ? nil : Self.decibels(delivery.volume))
      }
    }
  }

  private struct ForeignRun: Encodable {
    let start: Int
    let end: Int
    let language: String
  }

  private struct SpokenSegment: Encodable {
    let index: Int
    let kind: Segment.Kind
    let language: String?
    let text: String
    let spoken: String
    let phonemes: String?
    let spans: [[Int]]
    let voice: String?
    let runs: [SpokenRun]?
    let pronunciations: [Pronunciation]?
    let rules: [Explanation]?
  }

  /// A stretch of a segment in a voice of its own.
  private struct SpokenRun: Encodable {
    let start: Int
    let end: Int
    let voice: String
  }

  /// The pronunciation of a stretch of text that a lexicon, a homograph or a name decided.
  private struct Pronunciation: Encodable {
    let start: Int
    let end: Int
    let ipa: String
  }

  /// The rule that decided what is said for a stretch of the text.
  private struct Explanation: Encodable {
    let start: Int
    let end: Int
    let language: String
    let rule: String
    let spoken: String
  }

  private struct DroppedPiece: Encodable {
    let text: String
    let reason: String
  }

  private enum CodingKeys: String, CodingKey {
    case input, title, byline, source, published, language, section, standfirst, caption, tags
    case link, body, dropped, isSummary, segments, voice, warnings, siteRules
  }

  /// Writes the documented keys; empty ones are left out.
  ///
  /// - Throws: `EncodingError`.
  public func encode(to encoder: any Encoder) throws {
    let article = reading.article
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(input, forKey: .input)
    try values.encodeIfPresent(article.title, forKey: .title)
    if !article.byline.isEmpty { try values.encode(article.byline, forKey: .byline) }
    try values.encodeIfPresent(article.source, forKey: .source)
    try values.encodeIfPresent(article.published?.description, forKey: .published)
    try values.encode(article.language, forKey: .language)
    try values.encodeIfPresent(script.voice, forKey: .voice)
    try values.encodeIfPresent(article.section, forKey: .section)
    try values.encodeIfPresent(article.standfirst, forKey: .standfirst)
    try values.encodeIfPresent(article.caption, forKey: .caption)
    if !article.tags.isEmpty { try values.encode(article.tags, forKey: .tags) }
    try values.encodeIfPresent(article.link, forKey: .link)
    try values.encode(article.body.map(BodyBlock.init), forKey: .body)
    if !reading.dropped.isEmpty {
      try values.encode(
        reading.dropped.map { DroppedPiece(text: $0.text, reason: $0.reason) }, forKey: .dropped)
    }
    try values.encode(
      script.segments.enumerated().map { index, segment in
        SpokenSegment(
          index: segment.index, kind: segment.kind,
          language: segment.language == script.language ? nil : segment.language,
          text: segment.text.source, spoken: segment.text.spoken,
          phonemes: index < phonemes.count ? phonemes[index] : nil, spans: segment.text.spans,
          voice: segment.runs.isEmpty ? segment.reader?.name : nil,
          runs: segment.runs.isEmpty ? nil : Self.runs(segment),
          pronunciations: pronunciations(segment),
          rules: explains ? Self.explanations(segment) : nil)
      }, forKey: .segments)
    if reading.isSummary { try values.encode(true, forKey: .isSummary) }
    if !reading.rules.isEmpty { try values.encode(reading.rules, forKey: .siteRules) }
    let warnings = reading.warnings + script.warnings
    if !warnings.isEmpty { try values.encode(warnings, forKey: .warnings) }
  }

  private static func runs(_ segment: Segment) -> [SpokenRun] {
    segment.runs.compactMap { run in
      let pieces = segment.text.pieces[run.pieces]
      guard let first = pieces.first, let last = pieces.last else { return nil }
      return SpokenRun(
        start: first.source.lowerBound, end: last.source.upperBound, voice: run.reader.name)
    }
  }

  private func pronunciations(_ segment: Segment) -> [Pronunciation]? {
    let found = segment.text.pieces.compactMap { piece in
      piece.ipa(language: segment.language, languages: languages).map {
        Pronunciation(start: piece.source.lowerBound, end: piece.source.upperBound, ipa: $0)
      }
    }
    return found.isEmpty ? nil : found
  }

  private static func explanations(_ segment: Segment) -> [Explanation]? {
    let found = segment.text.pieces.compactMap { piece in
      piece.rule.map {
        Explanation(
          start: piece.source.lowerBound, end: piece.source.upperBound,
          language: segment.language, rule: $0, spoken: piece.spoken)
      }
    }
    return found.isEmpty ? nil : found
  }

  /// The object on one line.
  ///
  /// - Throws: `EncodingError`.
  public func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
