// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenCore

/// The record of a folder's fetches, in a hidden file of that folder.
struct FetchState: Codable {
  /// The last answer for a URL.
  struct Entry: Codable {
    /// `ETag`.
    var tag: String?
    /// `Last-Modified`, or `Date` where there is none (RFC 9110, section 13.1.3).
    var modified: String?
    /// The moment of the first answer and of the last one, in seconds since 1970.
    var first: Int
    var asked: Int
    /// The moment before which it is not asked for again.
    var until: Int?
    /// The document's name in the folder.
    var document: String?
    /// The names of the documents that a feed's items became.
    var items: [String]?
    /// SHA-256 of the document.
    var digest: String?
    /// The place to which the URL leads.
    var target: String?
    /// The links of a feed or a sitemap.
    var links: [PageLink]?
    /// Whether the links are sitemaps.
    var isIndex: Bool?
    /// The time of change that a feed or sitemap named last.
    var changed: String?

    /// Whether a conditional request can be made.
    var isConditional: Bool { tag != nil || modified != nil }
  }

  /// A host's rules, and the moment before which it wants no request.
  struct Host: Codable {
    var rules: RobotsRules
    var rulesUntil: Int
    var until: Int?
  }

  private(set) var version = 1
  var entries: [String: Entry] = [:]
  var hosts: [String: Host] = [:]

  /// The file's name.
  static let fileName = ".listen-fetch.json"
  /// Seconds after which a URL that nothing names any more is forgotten.
  private static let memory = 400 * 86_400

  init() {}

  /// The state of `folder`; an empty one if there is none, or it is damaged: then everything is asked
  /// for once more.
  init(of folder: String, now: Int) {
    self.init()
    guard
      let bytes = try? ConfinedFolder(folder).read(Self.fileName, most: FileBound.record),
      let known = try? JSONDecoder().decode(FetchState.self, from: Data(bytes)),
      known.version == version
    else { return }
    self = known
    entries = entries.filter {
      $0.value.asked > now - Self.memory && DocumentName.isName($0.value.document ?? "a")
        && ($0.value.items ?? []).allSatisfy(DocumentName.isName)
    }
    hosts = hosts.filter { max($0.value.rulesUntil, $0.value.until ?? 0) > now - Self.memory }
  }

  /// Writes the state of `folder` in one step.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func write(to folder: String) throws(FileError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return }
    try Files.write([UInt8](data) + [10], to: folder + "/" + Self.fileName, durable: true)
  }
}

/// A page that a feed or a sitemap names.
struct PageLink: Codable, Hashable {
  var url: String
  /// The time of its last change, as the feed or sitemap writes it.
  var changed: String?
}
