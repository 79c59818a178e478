// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

/// An inspection for people: what is spoken, what was changed to be said, and dimmed what was
/// dropped and why.
struct InspectionPage {
  private let reading: Reading
  private let script: Script
  private let colours: Bool

  init(_ reading: Reading, _ script: Script, colours: Bool) {
    self.reading = reading
    self.script = script
    self.colours = colours
  }

  var text: String {
    let article = reading.article
    var lines: [String] = []
    let facts: [(String, String?)] = [
      ("title", article.title),
      ("byline", article.byline.isEmpty ? nil : article.byline.joined(separator: ", ")),
      ("source", article.source), ("published", article.published?.description),
      ("language", article.language), ("section", article.section),
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
      for piece in segment.text.pieces where piece.rule != nil {
        lines.append("            \(written(piece, segment.text.source)) → \(piece.spoken)")
      }
    }
    for piece in dropped { lines.append(dimmed("    - \(piece.reason): \(shortened(piece.text))")) }
    for warning in reading.warnings + script.warnings { lines.append("warning: \(warning)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func written(_ piece: SpokenText.Piece, _ source: String) -> String {
    let scalars = source.unicodeScalars.dropFirst(piece.source.lowerBound).prefix(
      piece.source.count)
    return String(String.UnicodeScalarView(scalars))
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
