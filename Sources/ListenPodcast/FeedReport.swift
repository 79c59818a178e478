// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The findings of a check of a feed.
struct FeedReport {
  private(set) var faults: [FeedFault] = []
  /// Whether the feed is meant for local use, so that relative addresses are right.
  var isLocal = false {
    didSet {
      guard isLocal else { return }
      warning(
        "channel", "addresses are relative, so the feed works on this machine only",
        "directories want baseURL in listen.json")
    }
  }

  mutating func error(_ place: String, _ found: String, _ expected: String) {
    faults.append(FeedFault(severity: .error, place: place, found: found, expected: expected))
  }

  mutating func warning(_ place: String, _ found: String, _ expected: String) {
    faults.append(FeedFault(severity: .warning, place: place, found: found, expected: expected))
  }

  /// Reports an error that concerns only public feeds.
  mutating func publicError(_ place: String, _ found: String, _ expected: String) {
    if isLocal { warning(place, found, expected) } else { error(place, found, expected) }
  }

  /// Checks that `url`, the address of `what`, is absolute and ASCII.
  mutating func check(_ url: String?, of what: String, _ place: String) {
    guard let url, !url.trimmed.isEmpty else {
      error(place, "\(what) has no address", "an absolute https address is right")
      return
    }
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      error(
        place, "\(what)'s address is \(quoted(url))",
        "other characters than ASCII are percent-encoded")
      return
    }
    if !url.hasPrefix("https://"), !url.hasPrefix("http://"), !isLocal {
      error(place, "\(what)'s address is \(quoted(url))", "an absolute https address is right")
    }
  }

  /// Warns of white space around the text of an element.
  mutating func checkSpace(_ elements: [FeedElement], _ place: String) {
    for element in elements {
      let text = element.text
      let trimmed = text.trimmed
      if !trimmed.isEmpty, trimmed != text {
        warning(
          place, "<\(element.name)> has white space around its text", "some readers keep it")
      }
    }
  }
}
