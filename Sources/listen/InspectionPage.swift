// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

/// An inspection for people: the spoken text, the changes made for speaking, and, dimmed, the
/// dropped text with reasons.
struct InspectionPage {
  private let reading: Reading
  private let script: Script
  private let colours: Bool
  private let explains: Bool

  init(_ reading: Reading, _ script: Script, colours: Bool, explains: Bool = false) {
    self.reading = reading
    self.script = script
    self.colours = colours
    self.explains = explains
  }

  var text: String {
    let article = reading.article
    var lines: [String] = []
    let facts: [(String, String?)] = [
      ("title", article.title),
      ("byline", article.byline.isEmpty ? nil : article.byline.joined(separator: ", ")),
      ("source", article.source), ("published", article.published?.description),
      ("language", article.language), ("voice", script.voice), ("section", article.section),
      ("caption", article.caption),
      ("tags", article.tags.isEmpty ? nil : article.tags.joined(separator: ", ")),
    ]
    for (name, value) in facts {
      if let value { lines.append("\(name): ".padding(to: 12) + value) }
    }
    lines.append("")
    let opening = script.segments.count - article.body.count
    var dropped = reading.dropped[...]
    for segment in script.segments {
      let position = segment.index - opening
      while let first = dropped.first, first.position <= max(0, position), position >= 0 {
        lines.append(dimmed("    - \(first.reason): \(shortened(first.text))"))
        dropped = dropped.dropFirst()
      }
      lines.append(segment.kind.rawValue.padding(to: 12) + segment.text.source)
      // An array: to find a place in a text takes as long as the text is.
      let source = Array(segment.text.source.unicodeScalars)
      let pieces = segment.text.pieces
      for (index, piece) in pieces.enumerated() {
        guard let rule = piece.rule else { continue }
        if piece.isPause {
          guard explains, index + 1 < pieces.count else { continue }
          let next = written(pieces[index + 1], source)
          lines.append("            (pause) \(next)" + dimmed("  [\(segment.language) \(rule)]"))
        } else {
          lines.append("            " + said(piece, segment, source))
        }
      }
    }
    for piece in dropped { lines.append(dimmed("    - \(piece.reason): \(shortened(piece.text))")) }
    for use in reading.rules {
      lines.append("rule:       \(use.part) \(use.text) (found \(use.count) times)")
    }
    for warning in reading.warnings + script.warnings { lines.append("warning: \(warning)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// "Putin → /pˈuːtən/", and with `--explain` which rule of which language decided.
  private func said(_ piece: SpokenText.Piece, _ segment: Segment, _ source: [Unicode.Scalar])
    -> String
  {
    let written = written(piece, source)
    let ipa = piece.ipa(language: segment.language, languages: .standard)
    let spoken = piece.spoken.trimmingPrefix(while: \.isWhitespace)
    var line = written + " → "
    line += ipa.map { (spoken == written ? "" : spoken + " ") + "/\($0)/" } ?? String(spoken)
    if explains, let rule = piece.rule { line += dimmed("  [\(segment.language) \(rule)]") }
    return line
  }

  private func written(_ piece: SpokenText.Piece, _ source: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(source[piece.source.clamped(to: 0..<source.count)]))
  }

  private func shortened(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }

  private func dimmed(_ text: String) -> String { colours ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
