// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The attributes by which authors say how a stretch of text is said: the project's own, those of EPUB
/// (`ssml:ph`) and of the W3C's draft for pages (`data-ssml`).
///
/// EPUB 3.3, section 6.1.3 (SSML attributes); Spoken Presentation in HTML, the single-attribute model.
enum MarkAttributes {
  /// The attributes that may hold a saying.
  static let names: Set<MarkupAttribute> = [
    .dataListenAs, .alias, .dataListenIPA, .ssmlPh, .dataListenSay, .dataListenPause, .dataSSML,
    .dataListenEmphasis,
  ]

  /// The sayings of an element that are understood, one around the other.
  static func sayings(_ markup: Markup, _ node: Int) -> [Block.Mark.Saying] {
    guard markup.nodes[node].count > 0 else { return [] }
    var result: [Block.Mark.Saying] = []
    if let level = markup.string(.dataListenEmphasis, of: node) {
      result += [emphasis(level)].compactMap(\.self)
    }
    if let text = markup.string(.dataSSML, of: node) { result += draft(text) }
    return result + [single(markup, node)].compactMap(\.self)
  }

  private static func single(_ markup: Markup, _ node: Int) -> Block.Mark.Saying? {
    if let alias = markup.string(.dataListenAs, of: node) {
      let text = alias.trimmed.isEmpty ? markup.string(.title, of: node) ?? "" : alias
      return self.alias(text)
    }
    if markup.nodes[node].tag == .sub, let alias = markup.string(.alias, of: node) {
      return self.alias(alias)
    }
    if let ipa = markup.string(.dataListenIPA, of: node) { return phonemes(ipa) }
    if let ipa = markup.string(.ssmlPh, of: node) {
      return phonemes(ipa, alphabet: markup.string(.ssmlAlphabet, of: node))
    }
    if let kind = markup.string(.dataListenSay, of: node) {
      return interpreted(as: kind, format: markup.string(.dataListenFormat, of: node))
    }
    if let time = markup.string(.dataListenPause, of: node) { return pause(time) }
    return nil
  }

  /// Whether the attribute `name` with this value has an effect.
  static func isUnderstood(name: String, value: String) -> Bool {
    switch name {
    case "data-listen-as": alias(value.isEmpty ? "title" : value) != nil
    case "data-listen-ipa", "ssml:ph": phonemes(value) != nil
    case "data-listen-say": interpreted(as: value) != nil
    case "data-listen-pause": pause(value) != nil
    case "data-listen-emphasis": emphasis(value) != nil
    case "data-listen-format": Block.Mark.Saying.date(value) != nil
    case "data-ssml": !draft(value).isEmpty
    default: false
    }
  }

  static func alias(_ text: String) -> Block.Mark.Saying? {
    let clean = TextHygiene.clean(text)
    return clean.isEmpty ? nil : .alias(clean)
  }

  static func phonemes(_ ipa: String, alphabet: String? = nil) -> Block.Mark.Saying? {
    let clean = TextHygiene.clean(ipa)
    guard alphabet.map({ $0.lowercased() == "ipa" }) ?? true, !clean.isEmpty else { return nil }
    return .phonemes(clean)
  }

  /// The values of SSML's `interpret-as` that news has a use for.
  static func interpreted(as kind: String, format: String? = nil) -> Block.Mark.Saying? {
    switch kind.lowercased() {
    case "characters", "letters", "spell-out", "verbatim": .characters
    case "digits": .digits
    case "telephone": .telephone
    case "date": Block.Mark.Saying.date(format ?? "")
    default: nil
    }
  }

  /// SSML's `level` of emphasis.
  static func emphasis(_ level: String) -> Block.Mark.Saying? {
    let level = level.trimmed.lowercased()
    if level == "none" { return .delivery(.plain) }
    return Block.Delivery.Emphasis(rawValue: level.isEmpty ? "moderate" : level)
      .map { .delivery(.init(emphasis: $0)) }
  }

  /// A passage in the language `tag`.
  static func language(_ tag: String) -> Block.Mark.Saying? {
    LanguageDetector.normalizedTag(tag.trimmed).map { .language($0) }
  }

  /// `500ms`, `1.5s` or a number of milliseconds; at most ten seconds.
  static func pause(_ time: String) -> Block.Mark.Saying? {
    let text = time.trimmed.lowercased()
    let digits = text.prefix { $0.isNumber || $0 == "." }
    guard let number = Double(digits) else { return nil }
    let milliseconds: Double
    switch text.dropFirst(digits.count) {
    case "ms", "": milliseconds = number
    case "s": milliseconds = number * 1000
    default: return nil
    }
    guard (0...10_000).contains(milliseconds) else { return nil }
    return .pause(milliseconds: Int(milliseconds.rounded()))
  }

  /// The pause of SSML's `strength`.
  static func pause(strength: String) -> Block.Mark.Saying? {
    switch strength {
    case "none", "x-weak": .pause(milliseconds: 0)
    case "weak": .pause(milliseconds: 200)
    case "medium": .pause(milliseconds: 400)
    case "strong": .pause(milliseconds: 700)
    case "x-strong": .pause(milliseconds: 1000)
    default: nil
    }
  }

  /// `{"phoneme": {"ph": "…"}}` and its like; none where any member is not understood.
  private static func draft(_ text: String) -> [Block.Mark.Saying] {
    guard let value = try? JSONParser.parse(Array(text.utf8)), case .object(let members) = value
    else { return [] }
    var result: [Block.Mark.Saying] = []
    for (key, value) in members.sorted(by: { rank($0.key) < rank($1.key) }) {
      guard let saying = member(key, value) else { return [] }
      result.append(saying)
    }
    return result
  }

  /// A mark around other marks comes first.
  private static func rank(_ key: String) -> String {
    ["language", "lang", "voice", "prosody", "emphasis"].contains(key) ? "0" + key : "1" + key
  }

  private static func member(_ key: String, _ value: JSONValue) -> Block.Mark.Saying? {
    switch key {
    case "phoneme":
      value["ph"]?.string.flatMap { phonemes($0, alphabet: value["alphabet"]?.string) }
    case "sub": value["alias"]?.string.flatMap(alias)
    case "say-as":
      value["interpret-as"]?.string.flatMap { interpreted(as: $0, format: value["format"]?.string) }
    case "break":
      value["time"]?.string.flatMap { pause($0) }
        ?? value["strength"]?.string.flatMap { pause(strength: $0) }
    case "emphasis": emphasis(value["level"]?.string ?? "")
    case "prosody":
      Prosody.delivery(
        rate: value["rate"]?.string, pitch: value["pitch"]?.string,
        volume: value["volume"]?.string)
    case "lang", "language":
      (value.string ?? value["xml:lang"]?.string ?? value["lang"]?.string).flatMap(language)
    case "voice": (value["languages"]?.string ?? value["language"]?.string).flatMap(language)
    default: nil
    }
  }
}

extension MarkAttributes {
  /// The sayings of a tag as Markdown has it, such as `<span data-listen-as="…">`.
  static func sayings(tag: String) -> [Block.Mark.Saying] {
    guard tag.contains("="), let markup = try? MarkupParser().html(Array((tag + "x").utf8)) else {
      return []
    }
    for node in markup.nodes.indices where markup.nodes[node].tag != .text {
      let language = markup.string(.lang, of: node).flatMap(language)
      let sayings = [language].compactMap(\.self) + sayings(markup, node)
      if !sayings.isEmpty { return sayings }
    }
    return []
  }

  /// The sayings of a span's attributes in Markdown, such as `as="…"` or `data-listen-as="…"`.
  static func sayings(span attributes: String) -> [Block.Mark.Saying] {
    guard attributes.contains("=") else { return [] }
    var text = " " + attributes
    for name in ["as", "ipa", "say", "pause", "emphasis", "format"] {
      text = text.replacing(" \(name)=", with: " data-listen-\(name)=")
    }
    return sayings(tag: "<span\(text)>")
  }
}
