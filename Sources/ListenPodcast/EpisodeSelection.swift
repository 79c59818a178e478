// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPublication

/// The episodes that a feed holds: the newest ones, by count and age, each guid once.
///
/// Episodes come one by one, in any order, and those that cannot stay are forgotten on the way, so
/// that a site of any size needs the room of one feed.
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

  /// Newest first; of one moment by folder, those without a date last.
  var episodes: [Episode] { chosen }

  /// The UTC day before which no article can be among the episodes any more; nil while one can.
  ///
  /// A day less than that of the oldest, since an article's own day is that of its zone.
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

  /// Whether `a` is the later state of the article that `b` is too.
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
