// SPDX-License-Identifier: GPL-3.0-or-later

/// A kind of furniture that the words of a short block suggest.
///
/// The structure of blocks decides; these hints only tip the scale.
package enum Cue: Int, Hashable, CaseIterable, Sendable {
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
  /// "Most Read", "About us": the article is over.
  case ending
  /// "Comments", "Leave a reply": readers' words follow.
  case comments
  /// "Tags".
  case tags
  /// "Subscribe to our newsletter", cookies, copyright.
  case notice
  /// A picture's credit.
  case credit

  /// Why such a block is dropped.
  package var reason: String {
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
}
