// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A reason why an input yields no article.
public enum ReadingError: Error, Sendable, Hashable {
  /// The document is empty.
  case empty(name: String)
  /// The document is not text; `found` says what it looks like, such as "gzip data".
  case binary(name: String, found: String)
  /// The document is text, but contains no article; `found` says what it contains.
  case noArticle(name: String, found: String)
  /// The document is malformed at `place` ("line 12, column 3").
  case malformed(name: String, place: String, found: String, expected: String)
  /// The document is larger or more deeply nested than the reader accepts.
  case tooLarge(name: String, found: String, limit: String)
}

extension ReadingError: CustomStringConvertible {
  /// A one-line message: the input, the text that was found, and the text that would be right.
  public var description: String { text.onOneLine }

  private var text: String {
    switch self {
    case .empty(let name):
      "cannot read \"\(name)\": it is empty; an article's text is needed"
    case .binary(let name, let found):
      "cannot read \"\(name)\": found \(found); text, HTML, Markdown, JSON or a feed is needed"
    case .noArticle(let name, let found):
      "no article in \"\(name)\": \(found)"
    case .malformed(let name, let place, let found, let expected):
      "cannot read \"\(name)\", \(place): found \(found), expected \(expected)"
    case .tooLarge(let name, let found, let limit):
      "cannot read \"\(name)\": \(found), the limit is \(limit)"
    }
  }
}
