// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
public import ListenAudio
internal import ListenFiles
public import ListenPublication

/// The room that a site takes on the disk, in bytes, by what it is for.
///
/// A file of several names counts once.
///
/// ```swift
/// let usage = SiteUsage(Site("public"), store: SpeechStore(folder: "public/.listen/store"))
/// print(usage.segments, "bytes of segments,", usage.speech, "of speech in the store")
/// ```
public struct SiteUsage: Sendable, Hashable, Encodable {
  /// The path of the site.
  public var site: String
  /// The speech in the store that the site uses, which other sites may use too.
  public var speech = 0
  /// The WAV files of segments.
  public var segments = 0
  /// The WAV recordings of whole articles.
  public var wholeWAV = 0
  /// The recordings as MP3 and Opus, of articles and of days.
  public var compressed = 0
  /// The books.
  public var books = 0
  /// The files of earlier contents, which stay for some days.
  public var earlier = 0
  /// The texts, pages, pictures and records.
  public var other = 0

  /// The room that `site` takes, and its share of `store`.
  public init(_ site: Site, store: SpeechStore) {
    self.site = site.path
    for key in ArticleRecords(site).speechKeys() {
      speech += Files.size(of: store.folder + "/\(key.prefix(2))/\(key.dropFirst(2)).speech") ?? 0
    }
    var seen: Set<UInt64> = []
    for (folder, names) in [("articles", site.articleNames), ("editions", site.editionNames)] {
      for name in names {
        let record = folder == "articles" ? name : "@" + name
        let path = site.path + "/" + folder + "/" + name
        // Before the others: some of them are second names of what is there.
        let old = Set(EarlierFiles(site).files(record).keys)
        add(path, "", &seen) { old.contains($0) ? nil : Self.use(of: $0) }
        add(path, "", &seen) { old.contains($0) ? \.earlier : nil }
      }
    }
    add(site.path, "", &seen) { name in
      let isDone = ["articles", "editions", ".listen/store"].contains { name.hasPrefix($0 + "/") }
      return isDone ? nil : Self.use(of: name)
    }
  }

  /// Adds the files below `folder`, each to what `use` says of its path there, unless that is nil.
  private mutating func add(
    _ folder: String, _ inside: String, _ seen: inout Set<UInt64>,
    _ use: (String) -> WritableKeyPath<SiteUsage, Int>?
  ) {
    for name in Files.names(in: folder + "/" + inside) {
      let path = folder + "/" + inside + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        add(folder, inside + name + "/", &seen, use)
      } else if status.st_mode & S_IFMT == S_IFREG, let use = use(inside + name),
        seen.insert(UInt64(status.st_ino)).inserted
      {
        self[keyPath: use] += Int(status.st_size)
      }
    }
  }

  private static func use(of path: String) -> WritableKeyPath<SiteUsage, Int> {
    switch path.lastIndex(of: ".").map({ path[$0...] }) {
    case ".wav": path.contains(FeedFile.audio) ? \.segments : \.wholeWAV
    case ".mp3", ".opus": \.compressed
    case ".epub", ".lpf": \.books
    default: \.other
    }
  }
}
