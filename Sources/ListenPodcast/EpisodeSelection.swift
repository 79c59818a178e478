// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPublication

/// The episodes of a feed: the newest ones, limited by count and age, with each guid once.
///
/// Episodes arrive one by one in any order, and those that cannot stay are dropped on the way, so
/// that a site of any size needs the memory of one feed.
struct EpisodeSelection {
  private var kept: [Episode] = []
  private let limit: Int
  private let days: Int?

  init(_ configuration: SiteConfiguration) {
    limit = max(1, configuration.feedItems)
    days = configuration.feedDays
  }

  mutating func add(_ episode: Episode) {
    kept.append(episode)
    if kept.count >= 2 * limit + 64 { kept = chosen }
  }

  /// The episodes, newest first.
  ///
  /// Simultaneous ones are ordered by folder; those without a date come last.
  var episodes: [Episode] { chosen }

  /// The UTC day before which no article can be selected any more; nil while one still can.
  ///
  /// It is a day earlier than that of the oldest episode, since an article's own day depends on its
  /// time zone.
  mutating func oldestDay() -> String? {
    kept = chosen
    if kept.count >= limit, let oldest = kept.last?.date {
      return FeedDate(seconds: oldest.seconds - 86_400).day
    }
    guard let days, let newest = kept.first?.date else { return nil }
    return FeedDate(seconds: newest.seconds - (days + 1) * 86_400).day
  }

  private var chosen: [Episode] {
    var latest: [String: Int] = [:]
    for (index, episode) in kept.enumerated() {
      if let other = latest[episode.guid], !Self.isLater(episode, kept[other]) { continue }
      latest[episode.guid] = index
    }
    var result = latest.values.map { kept[$0] }
    result.sort { Self.isBefore($0, $1) }
    if let days, let newest = result.first?.date {
      let oldest = newest.seconds - days * 86_400
      result.removeAll { episode in
        guard let date = episode.date else { return false }
        return date.seconds < oldest
      }
    }
    return Array(result.prefix(limit))
  }

  /// Whether `a` is a later version of the same article as `b`.
  private static func isLater(_ a: Episode, _ b: Episode) -> Bool {
    let (first, second) = (a.modified ?? a.date, b.modified ?? b.date)
    if let first, let second, first.seconds != second.seconds { return first > second }
    return a.path > b.path
  }

  private static func isBefore(_ a: Episode, _ b: Episode) -> Bool {
    switch (a.date, b.date) {
    case (let first?, let second?) where first.seconds != second.seconds: first > second
    case (.some, nil): true
    case (nil, .some): false
    default: a.path < b.path
    }
  }
}
