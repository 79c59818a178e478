// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
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
  ]

  /// The saying of an element, if it has one that is understood.
  static func saying(_ markup: Markup, _ node: Int) -> Block.Mark.Saying? {
    guard markup.nodes[node].count > 0 else { return nil }
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
    if let kind = markup.string(.dataListenSay, of: node) { return interpreted(as: kind) }
    if let time = markup.string(.dataListenPause, of: node) { return pause(time) }
    return markup.string(.dataSSML, of: node).flatMap(draft)
  }

  /// The saying that the attribute `name` with this value stands for.
  static func saying(name: String, value: String) -> Block.Mark.Saying? {
    switch name {
    case "data-listen-as": alias(value.isEmpty ? "title" : value)
    case "data-listen-ipa", "ssml:ph": phonemes(value)
    case "data-listen-say": interpreted(as: value)
    case "data-listen-pause": pause(value)
    case "data-ssml": draft(value)
    default: nil
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
  static func interpreted(as kind: String) -> Block.Mark.Saying? {
    switch kind.lowercased() {
    case "characters", "letters", "spell-out", "verbatim": .characters
    case "digits": .digits
    case "telephone": .telephone
    default: nil
    }
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

  /// `{"phoneme": {"ph": "…"}}` and its like.
  private static func draft(_ text: String) -> Block.Mark.Saying? {
    guard let value = try? JSONParser.parse(Array(text.utf8)) else { return nil }
    if let phoneme = value["phoneme"], let ipa = phoneme["ph"]?.string {
      return phonemes(ipa, alphabet: phoneme["alphabet"]?.string)
    }
    if let alias = value["sub"]?["alias"]?.string { return self.alias(alias) }
    if let kind = value["say-as"]?["interpret-as"]?.string { return interpreted(as: kind) }
    if let time = value["break"]?["time"]?.string { return pause(time) }
    return value["break"]?["strength"]?.string.flatMap(pause(strength:))
  }
}

extension MarkAttributes {
  /// The saying of a tag as Markdown has it, such as `<span data-listen-as="…">`.
  static func saying(tag: String) -> Block.Mark.Saying? {
    guard tag.contains("="), let markup = try? MarkupParser().html(Array((tag + "x").utf8)) else {
      return nil
    }
    for node in markup.nodes.indices where markup.nodes[node].tag != .text {
      if let saying = saying(markup, node) { return saying }
    }
    return nil
  }

  /// The saying of a span's attributes in Markdown, such as `as="…"` or `data-listen-as="…"`.
  static func saying(span attributes: String) -> Block.Mark.Saying? {
    guard attributes.contains("=") else { return nil }
    var text = " " + attributes
    for name in ["as", "ipa", "say", "pause"] {
      text = text.replacing(" \(name)=", with: " data-listen-\(name)=")
    }
    return saying(tag: "<span\(text)>")
  }
}
