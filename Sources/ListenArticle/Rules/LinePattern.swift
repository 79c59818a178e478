// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A line of a page's text that a rule names: `*` stands for anything, `#` for a number.
public struct LinePattern: Sendable, Hashable {
  /// The pattern as written.
  public let text: String
  private let parts: [[Character]]

  /// The pattern in `text`.
  public init(_ text: String) {
    self.text = text
    parts = LinePattern.key(text).split(separator: "*", omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// The line in small letters, every number as one `#`, white space folded.
  package static func key(_ line: String) -> String {
    var output = ""
    var inNumber = false
    for character in line.lowercased().foldingWhiteSpace() {
      if character.isNumber {
        if !inNumber { output.append("#") }
        inNumber = true
      } else {
        inNumber = false
        output.append(character)
      }
    }
    return output
  }

  /// Whether the pattern matches the whole of `line`.
  public func matches(_ line: String) -> Bool {
    let letters = Array(LinePattern.key(line))
    guard let first = parts.first, let last = parts.last else { return false }
    if parts.count == 1 { return letters == first }
    guard letters.count >= first.count + last.count, letters.starts(with: first),
      letters.suffix(last.count).elementsEqual(last)
    else { return false }
    var at = first.count
    let end = letters.count - last.count
    // The first place of each part in turn is as good as any later one.
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      var place = at
      while place + part.count <= end, !letters[place..<place + part.count].elementsEqual(part) {
        place += 1
      }
      guard place + part.count <= end else { return false }
      at = place + part.count
    }
    return at <= end
  }
}
