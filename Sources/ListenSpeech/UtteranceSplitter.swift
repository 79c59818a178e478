// SPDX-License-Identifier: GPL-3.0-or-later

/// The places where an utterance that cannot be spoken as a whole is cut: sentence, then clause, then word.
struct UtteranceSplitter {
  private let parts: [String]

  init(_ parts: [String]) { self.parts = parts }

  /// Longer parts are no words of any language; they are tried on their own from the start, so
  /// that what they do to the engine does not cost the words around them.
  private static let longestWord = 400

  /// The stretches to begin with: all of it, but for monstrous parts.
  var initial: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (index, part) in parts.enumerated() where part.utf8.count > Self.longestWord {
      if part.hasPrefix("[[") { continue }
      if start < index { result.append(start..<index) }
      result.append(index..<index + 1)
      start = index + 1
    }
    if start < parts.count { result.append(start..<parts.count) }
    return result.filter(isSpeakable)
  }

  /// The next smaller stretches of `range`; empty where it is a single word.
  func split(_ range: Range<Int>) -> [Range<Int>] {
    for enders in [".!?؟…。", ",;:،؛—–-"] {
      let cut = cut(range, after: enders)
      if cut.count > 1 { return cut }
    }
    let words = range.filter { isSpeakable($0..<$0 + 1) }
    guard words.count > 1 else { return [] }
    let middle = words[words.count / 2]
    return [range.lowerBound..<middle, middle..<range.upperBound]
  }

  private func cut(_ range: Range<Int>, after enders: String) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")"]
      guard let last = parts[index].last(where: { !closing.contains($0) }), enders.contains(last)
      else { continue }
      result.append(start..<index + 1)
      start = index + 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result.filter(isSpeakable)
  }

  private func isSpeakable(_ range: Range<Int>) -> Bool {
    range.contains { parts[$0].unicodeScalars.contains { !$0.properties.isWhitespace } }
  }
}
