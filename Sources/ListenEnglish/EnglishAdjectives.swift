// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Whether a sum or a measure stands before a noun as its adjective: "a 5km run", "the $500 fine".
///
/// Its currency or unit is in the singular then.
enum EnglishAdjectives {
  private static let articles: Set<String> = ["a", "an"]
  private static let determiners: Set<String> = [
    "the", "this", "that", "his", "her", "its", "their", "our", "your", "my", "each", "every",
    "another",
  ]
  /// Words with which no noun phrase begins.
  private static let functional: Set<String> = [
    "a", "an", "the", "of", "in", "to", "from", "per", "and", "or", "is", "was", "are", "were",
    "be", "been", "at", "on", "by", "for", "with", "without", "within", "that", "which", "who",
    "while", "than", "more", "less", "before", "after", "as", "but", "when", "where", "if", "so",
    "then", "until", "since", "because", "between", "along", "down", "up", "through", "into",
    "onto", "over", "under", "ahead", "behind", "inland", "offshore", "away", "apart", "off",
    "below", "above", "across", "around", "about", "north", "south", "east", "west", "northeast",
    "northwest", "southeast", "southwest", "upstream", "downstream", "ago", "later", "earlier",
    "has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "did", "does",
    "left", "it", "he", "she", "they", "we", "you", "i", "his", "her", "its", "their", "our",
    "further", "farther", "closer", "short", "shy", "wrong", "not", "only", "also", "out", "each",
    "every", "this", "these", "those", "there", "here", "yesterday", "today", "tomorrow", "now",
  ]
  /// The nouns of dimensions that, after an article, describe a noun that follows.
  private static let dimensions: Set<String> = [
    "long", "high", "wide", "deep", "tall", "thick", "heavy", "old",
  ]

  /// Whether a noun in the singular stands behind the token at `index`, by its looks.
  ///
  /// If the token `isMarked`, its quotation mark is a sign of inches.
  static func isNoun(_ line: Line, after index: Int, isMarked: Bool = false) -> Bool {
    guard let token = line[index], token.trail.isEmpty || isMarked && token.trail.utf8.count == 1,
      let next = line[index + 1], next.lead.isEmpty, !next.hasDigits,
      next.traits.contains(.shortWord),
      !next.isCapitalised, !functional.contains(next.lower), !dimensions.contains(next.lower)
    else { return false }
    let word = next.lower
    return !word.hasSuffix("ed") && !word.hasSuffix("ing") && !word.hasSuffix("ly")
      && (!word.hasSuffix("s") || word.hasSuffix("ss"))
  }

  /// Whether the tokens from `first` to `last` are a sum or measure that describes a noun.
  static func isAdjective(_ line: Line, from first: Int, to last: Int) -> Bool {
    guard let next = line.joined(after: last), !next.hasDigits, next.traits.contains(.letters),
      !functional.contains(next.lower), let before = line.word(before: first)
    else { return false }
    if articles.contains(before) { return true }
    if dimensions.contains(next.lower) {
      return determiners.contains(before) && line.joined(after: last + 1) != nil
    }
    // "the 5kg seized", "the $2bn investors lost", "the 40km Russia took"
    let word = next.lower
    guard !next.isCapitalised, !word.hasSuffix("ed"), !word.hasSuffix("ing"),
      !word.hasSuffix("ly"), !word.hasSuffix("s") || word.hasSuffix("ss")
    else { return false }
    if determiners.contains(before) { return true }
    // "a gruelling 5km run"
    guard let adjective = line[first - 1], adjective.traits.contains(.shortWord),
      !adjective.hasDigits, !functional.contains(before),
      let article = line.word(before: first - 1)
    else { return false }
    return articles.contains(article) && !["few", "lot", "total"].contains(before)
  }
}
