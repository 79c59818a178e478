// SPDX-License-Identifier: GPL-3.0-or-later

/// A problem of a site's podcasts that did not prevent their feeds from being written.
public enum FeedWarning: Sendable, Hashable {
  /// Settings that directories require are missing.
  case incomplete(keys: [String])
  /// `baseURL` is not a web address.
  case badAddress(found: String)
  /// `baseURL` is `http`.
  case insecureAddress(found: String)
  /// A category that Apple does not have.
  case unknownCategory(found: String)
  /// The picture is unusable, and the standard picture replaces it.
  case unusableArtwork(path: String, found: String)
  /// The picture is used, although directories refuse it.
  case refusedArtwork(path: String, found: String)
  /// No candidate for the feed has an MP3.
  case noEpisodes(Feed.Kind)
  /// No article fits the rule of the feed in this file, or none of those that do has an MP3.
  case noArticles(file: String)
  /// A file is missing, or its size differs from its manifest's.
  case damaged(path: String)
  /// Articles without a date come last in the feed, and apps show them in an arbitrary place.
  case undated(articles: Int)
}

extension FeedWarning: CustomStringConvertible {
  /// A one-line message that says what was found, what follows from it and, where possible, what
  /// would be right.
  public var description: String {
    switch self {
    case .incomplete(let keys):
      "listen.json has no \(Self.list(keys)): the feeds play here, but directories refuse them"
    case .badAddress(let found):
      "listen.json: baseURL is \"\(found)\"; it must begin with https://, so the feeds' addresses "
        + "are relative and directories refuse them"
    case .insecureAddress(let found):
      "listen.json: baseURL is \"\(found)\"; directories want https"
    case .unknownCategory(let found):
      "listen.json: category \"\(found)\" is none of Apple's, such as \"News > Politics\"; "
        + "directories refuse it"
    case .unusableArtwork(let path, let found):
      "artwork \"\(path)\": \(found); the standard picture stands in"
    case .refusedArtwork(let path, let found):
      "artwork \"\(path)\": \(found); directories want a square PNG or JPEG of 1400 to 3000 pixels"
    case .noEpisodes(let kind):
      "\(kind.fileName) is not written: no "
        + kind.item + " has an MP3 (formats: mp3)"
    case .noArticles(let file):
      "\(file) is not written: no article with an MP3 is as its \"where\" in listen.json says"
    case .damaged(let path):
      "\(path): missing, or not what its manifest says; the feed goes without it until its article "
        + "is rendered again"
    case .undated(let articles):
      articles == 1
        ? "1 article gives no date: it is last in feed.xml, and apps may not show it"
        : "\(articles) articles give no date: they are last in feed.xml, and apps may not show them"
    }
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Feed.Kind {
  /// The word for what an episode of the feed is made of.
  fileprivate var item: String {
    switch self {
    case .articles: "article"
    case .editions: "edition"
    case .briefings: "briefing"
    }
  }
}
