// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// The data about an article that the site's indexes need of every article at once.
///
/// It is small, so that memory hardly grows with the site, and a copy is one word: the catalogue, the days and the
/// feeds have the same facts. ``published(in:)`` reads the rest where a day or a page is made.
@dynamicMemberLookup
struct IndexedArticle: Sendable, Hashable {
  /// The data, which its copies share.
  struct Facts: Sendable, Hashable {
    /// The name of its folder.
    var name: String
    /// SHA-256 of its manifest.
    var digest: String
    /// The position assigned by an `edition.json` or a feed.
    var place: [Int]?
    /// The edition that it belongs to; nil if it has no date.
    var day: String?
    /// The section; empty if it has none.
    var section: String
    /// Minutes from the year 0 to its publication; nil if it has no date.
    var minutes: Int?
    /// The playing time.
    var time: PlayingTime
    /// The formats of its recordings.
    var formats: Set<RecordingFormat>
    /// Whether its segments are parts of its MP3.
    var isClipped: Bool
    /// The title and standfirst, as a day's opening and briefing read them.
    var headline: Headline
    /// The numbers of the feeds by rule that have it.
    var rules: Set<Int>
  }

  private final class Storage: Sendable {
    let facts: Facts

    init(_ facts: Facts) { self.facts = facts }
  }

  private var storage: Storage

  init(_ facts: Facts) { storage = Storage(facts) }

  subscript<Value>(dynamicMember path: WritableKeyPath<Facts, Value>) -> Value {
    get { storage.facts[keyPath: path] }
    set {
      var facts = storage.facts
      facts[keyPath: path] = newValue
      storage = Storage(facts)
    }
  }

  static func == (a: IndexedArticle, b: IndexedArticle) -> Bool {
    a.storage === b.storage || a.storage.facts == b.storage.facts
  }

  func hash(into hasher: inout Hasher) { hasher.combine(storage.facts) }
}

extension IndexedArticle {
  /// The article in the folder `name`, by the summary of its manifest and by its record; `feeds` are those
  /// by rule.
  init(_ name: String, _ summary: ManifestSummary, _ record: ArticleRecord?, feeds: [FeedRule]) {
    let manifest = summary.summary
    // The manifest's own day names a folder, and stands in a file that anybody may have written; the record's
    // was looked at when it was read.
    let own = manifest.datePublished.map { String($0.prefix(10)) }
    self.init(
      Facts(
        name: name, digest: summary.manifest, place: record?.place,
        day: record?.day ?? own.flatMap { PublicationDate(day: $0) == nil ? nil : $0 },
        section: manifest.listen.section ?? "",
        minutes: manifest.datePublished.map(DayOrder.minutes),
        time: PlayingTime(manifest.duration) ?? PlayingTime(microseconds: 0),
        formats: Self.formats(manifest), isClipped: manifest.isClipped,
        headline: Headline(manifest),
        rules: Set(feeds.indices.filter { feeds[$0].feeds(manifest) })))
  }

  /// The formats of the recordings that `manifest` lists.
  static func formats(_ manifest: Manifest) -> Set<RecordingFormat> {
    Set(RecordingFormat.allCases.filter { manifest.recording($0) != nil })
  }

  /// The article with its shortened manifest.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)`` if the folder has no complete manifest of ours any more.
  func published(in site: Site) throws(FileError) -> PublishedArticle {
    guard let summary = try ManifestSummary.read(site, self.name) else {
      throw .unreadable(path: "\(site.articles)/\(self.name)/manifest.json", code: ENOENT)
    }
    return PublishedArticle(name: self.name, manifest: summary.summary)
  }
}
