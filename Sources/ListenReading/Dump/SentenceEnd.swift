// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The end of a text, after closing quotes, brackets, and a credit such as "(EFE)".
struct SentenceEnd: Sendable {
  /// The last mark that matters.
  enum Mark: Int, Sendable { case stop, question, colon, ellipsis, open }

  /// The mark that ends the text before a credit.
  private(set) var mark = Mark.open
  /// The text in brackets or strokes at the very end.
  private(set) var credit: String?

  /// Looks at the end of `text`.
  init(_ text: String) {
    let scalars = text.unicodeScalars
    var end = Self.withoutAddress(scalars)
    if let cut = Self.agency(scalars, end) {
      credit = String(String.UnicodeScalarView(scalars[cut..<end])).trimmed
      end = cut
    }
    var sawClosing = false
    var steps = 0
    while end > scalars.startIndex, steps < 8 {
      steps += 1
      let last = scalars.index(before: end)
      switch scalars[last] {
      case ".":
        let before = scalars[..<last].suffix(2)
        mark = before.count == 2 && before.allSatisfy { $0 == "." } ? .ellipsis : .stop
        return
      case "…":
        mark = .ellipsis
        return
      case "!", "。", "۔", "！", "।", "॥", "።", "။":
        mark = .stop
        return
      case "?", "؟", "？":
        mark = .question
        return
      case ":", "：":
        mark = sawClosing ? .open : .colon
        return
      case ")", "]", "/":
        if credit == nil, let open = Self.opening(scalars, of: last) {
          let inside = scalars[scalars.index(after: open)..<last]
          credit = String(String.UnicodeScalarView(inside)).trimmed
          end = open
          sawClosing = false
          if let stop = inside.last, stop == "." || stop == "!" || stop == "؟" || stop == "?" {
            mark = .stop
          }
        } else {
          end = last
          sawClosing = true
        }
      case "\"", "”", "’", "'", "»", "“", "」", "』", "*", "›":
        end = last
        sawClosing = true
      case " ", "\u{A0}", "-", "–", "—": end = last
      default: return
      }
    }
  }

  /// The start of an agency's name after the last stop, as EFE ends a paragraph.
  private static func agency(
    _ scalars: String.UnicodeScalarView, _ end: String.Index
  ) -> String.Index? {
    guard end > scalars.startIndex, isAlphabetic(scalars[scalars.index(before: end)]) else {
      return nil
    }
    var index = end
    var steps = 0
    while index > scalars.startIndex, steps < 16 {
      let before = scalars.index(before: index)
      let scalar = scalars[before]
      if scalar == "." || scalar == "!" || scalar == "”" || scalar == "»" {
        let name = String(String.UnicodeScalarView(scalars[index..<end])).trimmed(of: "–—-/ ")
        return index < end && scalars[index] == " " && Agencies.isAgency(name) ? index : nil
      }
      index = before
      steps += 1
    }
    return nil
  }

  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return LetterFolding.folded(scalar.value) != 0 }
    return scalar.properties.isAlphabetic
  }

  /// The position of the opening bracket or stroke for the one that closes at `close`.
  private static func opening(
    _ scalars: String.UnicodeScalarView, of close: String.Index
  ) -> String.Index? {
    let opener: Unicode.Scalar =
      scalars[close] == ")" ? "(" : scalars[close] == "]" ? "[" : "/"
    var index = close
    var steps = 0
    while index > scalars.startIndex, steps < 120 {
      index = scalars.index(before: index)
      if scalars[index] == opener {
        if opener == "/", index > scalars.startIndex, scalars[scalars.index(before: index)] != " " {
          return nil
        }
        return index
      }
      if opener == "/", steps > 12 { return nil }
      steps += 1
    }
    return nil
  }

  /// The end of the text before an address that ends it, as tweets do.
  private static func withoutAddress(_ scalars: String.UnicodeScalarView) -> String.Index {
    var index = scalars.endIndex
    var steps = 0
    while index > scalars.startIndex, steps < 60 {
      let before = scalars.index(before: index)
      if scalars[before] == " " {
        guard index < scalars.endIndex, scalars[index] == "h" || scalars[index] == "p" else {
          return scalars.endIndex
        }
        let last = scalars[index...]
        return last.starts(with: "http".unicodeScalars)
          || last.starts(with: "pic.twitter.com".unicodeScalars) ? before : scalars.endIndex
      }
      index = before
      steps += 1
    }
    return scalars.endIndex
  }
}
