// SPDX-License-Identifier: GPL-3.0-or-later

/// What the words of a short block hint at.
///
/// Structure decides; these only tip the scale.
enum Cue: Hashable {
  /// "Advertisement".
  case advertisement
  /// "Share", "Facebook", "48 Shares".
  case sharing
  /// "Listen", "Watch", "Print", "Log in": something to press.
  case control
  /// "3 Min Read".
  case readingTime
  /// "Related News": links follow.
  case related
  /// "Most Read", "Comments": the article is over.
  case ending
  /// "Comments", "Leave a reply": readers' words follow.
  case comments
  /// "Tags".
  case tags
  /// "Subscribe to our newsletter", cookies, copyright.
  case notice
  /// A picture's credit.
  case credit

  /// Whether a block with it is no part of an article's text.
  var isFurniture: Bool { true }

  /// Why such a block is dropped.
  var reason: String {
    switch self {
    case .advertisement: "advertisement"
    case .sharing: "share bar"
    case .control: "page control"
    case .readingTime: "reading time"
    case .related: "related links"
    case .ending: "further reading"
    case .comments: "comments"
    case .tags: "tags"
    case .notice: "notice"
    case .credit: "picture credit"
    }
  }

  /// The hint in `text`, which has `words` words.
  static func of(_ text: String, words: Int) -> Cue? {
    guard words <= 100, text.utf8.count <= 1_000 else { return nil }
    let key = MonthNames.folded(text).trimmed(of: ".:!…»›>|-–—*•+↓→()[] ")
    if words <= 8, let label = CueWords.labels[key] { return label }
    if let cue = CueWords.prefixes.prefix(of: key), words <= 12 || (cue == .credit && words <= 40) {
      return cue
    }
    if words <= 12, let cue = counted(key) { return cue }
    guard let cue = CueWords.phrases.first(in: key) else { return nil }
    // A long text about cookies is a notice all the same.
    return words <= 60 || key.has("cookie") ? cue : nil
  }

  /// "3 min read", "48 shares", "12 comments", "قراءة 4 دقائق".
  private static func counted(_ key: String) -> Cue? {
    let parts = key.split(separator: " ")
    guard parts.count <= 5,
      let number = parts.firstIndex(where: {
        $0.unicodeScalars.contains { $0.properties.numericType != nil }
      })
    else { return nil }
    let rest = parts.enumerated().filter { $0.offset != number }.map { $0.element }
    if rest.isEmpty { return nil }
    let joined = rest.joined(separator: " ")
    return CueWords.counted[joined]
  }
}
