// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// The data about a site's articles as the last index read it, with the stamps of the files that it came from.
///
/// A cache, like the index of a Git repository: what has the number, size and times that it had then is not read
/// again. So the cost of an index is that of what changed, and of two questions to the file system for
/// each other article. A file that was changed within the second before the catalogue was written is read again
/// once, since a second change may have left the same times.
struct ArticleCatalogue: Sendable {
  /// The state of a file.
  struct Stamp: Sendable, Hashable {
    var number: UInt64
    var size: Int
    /// Nanoseconds since 1970 of the last change of its contents, and of anything about it.
    var modified: Int
    var changed: Int

    /// The stamp of the regular file at `path`; nil if there is none.
    init?(_ path: String) {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      number = UInt64(status.st_ino)
      size = Int(status.st_size)
      modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
      changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
    }

    fileprivate init?(_ fields: ArraySlice<Substring>) {
      let values = fields.compactMap { Int($0) }
      guard values.count == 4 else { return nil }
      number = UInt64(bitPattern: Int64(values[0]))
      size = values[1]
      modified = values[2]
      changed = values[3]
    }

    fileprivate var fields: [String] {
      ["\(Int64(bitPattern: number))", "\(size)", "\(modified)", "\(changed)"]
    }
  }

  /// The stamps of the files that an article's data comes from.
  struct Stamps: Sendable, Hashable {
    /// The manifest's stamp.
    var manifest: Stamp
    /// The record's stamp; nil if the article has no record.
    var record: Stamp?

    /// The stamps of the article `name`; nil if it has no manifest.
    init?(_ site: Site, _ name: String) {
      guard let manifest = Stamp("\(site.articles)/\(name)/manifest.json") else { return nil }
      self.manifest = manifest
      record = Stamp("\(site.hidden)/articles/\(name).json")
    }

    fileprivate init(_ manifest: Stamp, _ record: Stamp?) {
      self.manifest = manifest
      self.record = record
    }

    fileprivate var changed: Int { max(manifest.changed, record?.changed ?? .min) }
  }

  /// An article with the stamps of its files.
  struct Entry: Sendable, Hashable {
    var stamps: Stamps
    var article: IndexedArticle
  }

  /// The file's name among the site's records.
  static let fileName = "catalogue"
  /// Increase this when the same files give other data.
  private static let version = "1"
  /// Nanoseconds within which two changes may have the same time.
  private static let tick = 1_000_000_000

  private let site: Site
  /// A digest of the version and the rules by which articles are told apart.
  private let key: String
  private let entries: [String: Entry]
  private let written: Int

  /// The catalogue of `site` under `feeds`; empty where there is none, or one of other feeds.
  init(_ site: Site, feeds: [FeedRule]) {
    self.site = site
    key =
      "listen-catalogue-\(Self.version) "
      + SHA256.hex(feeds.map(SitePodcasts.description(of:)).joined(separator: "\n"))
    let path = site.hidden + "/" + Self.fileName
    let stamp = Stamp(path)
    written = stamp?.modified ?? .min
    var entries: [String: Entry] = [:]
    if let bytes = try? ConfinedFolder(site.hidden).read(Self.fileName, most: FileBound.manifest) {
      var lines = bytes.split(separator: 10)[...]
      if let first = lines.popFirst(), first.elementsEqual(key.utf8) {
        entries.reserveCapacity(lines.count)
        for line in lines {
          if let entry = Self.entry(line, feeds.count) { entries[entry.article.name] = entry }
        }
      }
    }
    self.entries = entries
  }

  /// The article `name` as it was read before; nil where its files may be others now.
  func article(_ name: String, _ stamps: Stamps) -> IndexedArticle? {
    guard let entry = entries[name], entry.stamps == stamps,
      stamps.changed < written - Self.tick
    else { return nil }
    return entry.article
  }

  /// Writes a catalogue of `entries`.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func write(_ entries: [Entry]) throws(FileError) {
    var bytes = Array(key.utf8) + [10]
    bytes.reserveCapacity(entries.count * 400)
    for entry in entries {
      bytes += Self.line(entry).utf8
      bytes.append(10)
    }
    try Files.makeFolder(site.hidden)
    try Files.write(bytes, to: site.hidden + "/" + Self.fileName, durable: false)
  }

  // MARK: Lines

  private static func line(_ entry: Entry) -> String {
    let article = entry.article
    var fields = entry.stamps.manifest.fields
    fields += entry.stamps.record?.fields ?? ["", "", "", ""]
    fields += [
      article.name, article.digest,
      article.place.map { "=" + $0.map(String.init).joined(separator: ",") } ?? "",
      article.day ?? "", article.section, article.minutes.map(String.init) ?? "",
      String(article.time.microseconds),
      article.formats.map(\.rawValue).sorted().joined(separator: ","),
      article.isClipped ? "1" : "", article.rules.sorted().map(String.init).joined(separator: ","),
      article.headline.title, article.headline.standfirst.map { "=" + $0 } ?? "",
      article.headline.language, article.headline.direction,
    ]
    return fields.map(escaped).joined(separator: "\t")
  }

  /// The entry in `line`, which anybody may have written; nil where it is none of ours.
  private static func entry(_ line: ArraySlice<UInt8>, _ rules: Int) -> Entry? {
    let fields = String(decoding: line, as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 22, let manifest = Stamp(fields[0..<4]),
      let time = Int(fields[14]), time >= 0
    else { return nil }
    let texts = fields[8...].map { plain($0) }
    func numbers(_ text: some StringProtocol) -> [Int] {
      text.split(separator: ",").compactMap { Int($0) }
    }
    let (place, day, standfirst) = (texts[2], texts[3], texts[11])
    let minutes = Int(texts[5])
    guard ArticleFolder.isName(texts[0]), day.isEmpty || PublicationDate(day: day) != nil,
      texts[5].isEmpty || minutes != nil
    else { return nil }
    return Entry(
      stamps: Stamps(manifest, Stamp(fields[4..<8])),
      article: IndexedArticle(
        .init(
          name: texts[0], digest: texts[1],
          place: place.isEmpty ? nil : numbers(place.dropFirst()), day: day.isEmpty ? nil : day,
          section: texts[4], minutes: minutes, time: PlayingTime(microseconds: time),
          formats: Set(
            texts[7].split(separator: ",").compactMap { RecordingFormat(rawValue: String($0)) }),
          isClipped: texts[8] == "1",
          headline: Headline(
            title: texts[10], standfirst: standfirst.isEmpty ? nil : String(standfirst.dropFirst()),
            language: texts[12], direction: texts[13]),
          rules: Set(numbers(texts[9]).filter { (0..<rules).contains($0) }))))
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 9 || $0 == 10 || $0 == 0x5C }) else { return text }
    return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
      .replacing("\n", with: "\\n")
  }

  private static func plain(_ field: Substring) -> String {
    guard field.utf8.contains(0x5C) else { return String(field) }
    var text: [UInt8] = []
    var isEscape = false
    for byte in field.utf8 {
      if isEscape {
        text.append(byte == UInt8(ascii: "t") ? 9 : byte == UInt8(ascii: "n") ? 10 : byte)
        isEscape = false
      } else if byte == 0x5C {
        isEscape = true
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
