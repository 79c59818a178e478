// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
package import ListenCore

/// The record of everything that the targets of a site's hooks were told, in a hidden file.
///
/// An event is what differs between the ledger and the site. So one that a loss of power kept from being
/// told is found by the next run, and one that was queued right before is found again under the same
/// identifier.
package struct HookLedger: Sendable {
  /// The facts about an article or an edition that were told.
  private struct Told: Codable, Hashable {
    /// SHA-256 of its manifest.
    var digest: String
    /// The number of times that it was told.
    var count: Int
    var id: String?
    var title: String?
    /// Whether it is gone; kept so that its number goes on if it comes back.
    var isGone: Bool?
  }

  private struct Contents: Codable {
    var articles: [String: Told] = [:]
    var editions: [String: Told] = [:]
    /// The reason of each input's last failure, as a hash, with its number.
    var failures: [String: Told] = [:]
    /// The feeds by their files' names; nil in ledgers of earlier versions.
    var feeds: [String: Told]?
  }

  private let site: Site
  private let root: String
  /// Whether feeds have absolute addresses, as hubs want them.
  private let isPublished: Bool
  private let queue: HookQueue
  private let targets: [HookSettings.Target]
  private var path: String { queue.folder + "/told.json" }

  /// The ledger of `site` for `targets`.
  ///
  /// - Parameters:
  ///   - site: the site.
  ///   - root: the address at which it is served, with a slash at its end; nil for paths.
  ///   - targets: whom to tell.
  package init(_ site: Site, root: String?, targets: [HookSettings.Target]) {
    self.site = site
    self.root = root ?? "/"
    isPublished = root != nil
    self.targets = targets
    queue = HookQueue(site)
  }

  /// Takes the site as it is for told, if nothing was ever told of it: what was there before the first
  /// hook is no news.
  ///
  /// - Throws: ``FileError``.
  package func begin() throws(FileError) {
    guard !targets.isEmpty, Files.size(of: path) == nil else { return }
    var contents = Contents()
    contents.articles = now(in: site.articles).mapValues { told($0, 1) }
    contents.editions = now(in: site.editions).mapValues { told($0, 1) }
    contents.feeds = SiteFeedFiles(site).digests.mapValues { Told(digest: $0, count: 1) }
    try write(contents)
  }

  /// Queues what has happened to the site since the last time.
  ///
  /// - Parameters:
  ///   - failures: the reasons by the inputs that failed in this run.
  ///   - isWhole: whether the run looked at all inputs, so that others have failed no more.
  ///   - time: seconds since 1970.
  /// - Returns: the number of events.
  /// - Throws: ``FileError``.
  @discardableResult package func tell(
    failures: [String: String] = [:], isWhole: Bool = false, time: Int
  ) throws(FileError) -> Int {
    guard !targets.isEmpty else { return 0 }
    var contents = read()
    var events: [HookEvent] = []
    compare("article", site.articles, &contents.articles, &events, time)
    compare("edition", site.editions, &contents.editions, &events, time)
    for (input, reason) in failures.sorted(by: { $0.key < $1.key }) {
      let digest = SHA256.hex(Array(reason.utf8))
      let known = contents.failures[input]
      guard known?.digest != digest || known?.isGone == true else { continue }
      let count = (known?.count ?? 0) + 1
      contents.failures[input] = Told(digest: digest, count: count)
      var data = HookEvent.Data()
      data.input = input
      data.reason = reason
      let kind = input == site.path ? "edition.failed" : "article.failed"
      events.append(HookEvent(kind, data, state: "\(count)", time: time))
    }
    if isWhole {
      for input in contents.failures.keys where failures[input] == nil {
        contents.failures[input]?.isGone = true
      }
    }
    let pings = pings(&contents)
    for hub in targets where hub.isHub {
      for ping in pings { try queue.add(ping, for: hub) }
    }
    for event in events {
      for target in targets where target.wants(event.type) { try queue.add(event, for: target) }
    }
    // Only now: where the power fails before, the same events are found again.
    if !events.isEmpty || !pings.isEmpty || isWhole { try write(contents) }
    return events.count + pings.count
  }

  /// Word of the feeds that changed, where there is a hub that can be told of them.
  private func pings(_ contents: inout Contents) -> [HookEvent] {
    guard isPublished, targets.contains(where: \.isHub) else { return [] }
    var known = contents.feeds ?? [:]
    var pings: [HookEvent] = []
    for (name, digest) in SiteFeedFiles(site).digests.sorted(by: { $0.key < $1.key })
    where known[name]?.digest != digest {
      let count = (known[name]?.count ?? 0) + 1
      known[name] = Told(digest: digest, count: count)
      pings.append(HookEvent(feed: root + name, state: "\(count) \(digest)"))
    }
    contents.feeds = known
    return pings
  }

  // MARK: The site as it is

  private struct Found {
    var digest: String
    var manifest: JSONValue
  }

  private func now(in folder: String) -> [String: Found] {
    var found: [String: Found] = [:]
    for name in Files.names(in: folder) where !name.hasPrefix(".") {
      guard
        let bytes = try? ConfinedFolder(folder).read(
          name + "/manifest.json", most: FileBound.manifest),
        let manifest = try? JSONParser.parse(bytes)
      else { continue }
      found[name] = Found(digest: SHA256.hex(bytes), manifest: manifest)
    }
    return found
  }

  private func told(_ found: Found, _ count: Int) -> Told {
    Told(
      digest: found.digest, count: count, id: found.manifest["id"]?.string,
      title: found.manifest["name"]?.string)
  }

  private func compare(
    _ kind: String, _ folder: String, _ known: inout [String: Told], _ events: inout [HookEvent],
    _ time: Int
  ) {
    let found = now(in: folder)
    for (name, item) in found.sorted(by: { $0.key < $1.key }) {
      let before = known[name]
      guard before?.digest != item.digest || before?.isGone == true else { continue }
      let isNew = before == nil || before?.isGone == true
      let count = (before?.count ?? 0) + 1
      known[name] = told(item, count)
      events.append(
        HookEvent(
          kind + (isNew ? ".made" : ".changed"), data(item.manifest, kind, name),
          state: "\(count) \(item.digest)", time: time))
    }
    for (name, before) in known.sorted(by: { $0.key < $1.key })
    where found[name] == nil && before.isGone != true {
      var data = HookEvent.Data()
      data.folder = name
      data.id = before.id
      data.title = before.title
      known[name]?.count += 1
      known[name]?.isGone = true
      events.append(
        HookEvent(kind + ".removed", data, state: "\(before.count + 1)", time: time))
    }
  }

  private func data(_ manifest: JSONValue, _ kind: String, _ name: String) -> HookEvent.Data {
    var data = HookEvent.Data()
    data.folder = name
    data.id = manifest["id"]?.string
    data.title = manifest["name"]?.string
    data.language = manifest["inLanguage"]?.string
    data.published = manifest["datePublished"]?.string
    data.duration = manifest["duration"]?.string
    data.link = manifest["listen"]?["link"]?.string
    data.page = root + "\(kind)s/\(name)/"
    data.manifest = root + "\(kind)s/\(name)/manifest.json"
    return data
  }

  private func read() -> Contents {
    guard let bytes = try? Files.read(path, most: FileBound.record),
      let contents = try? JSONDecoder().decode(Contents.self, from: Foundation.Data(bytes))
    else { return Contents() }
    return contents
  }

  private func write(_ contents: Contents) throws(FileError) {
    try Files.makeFolder(queue.folder)
    try Files.write(JSONDocument.bytes(contents), to: path, durable: true)
  }
}
