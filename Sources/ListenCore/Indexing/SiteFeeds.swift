// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenFiles
internal import ListenPodcast

/// The feeds in a site's folder, with the files that they name.
struct SiteFeeds {
  private let site: String

  init(_ site: String) { self.site = site }

  /// Adds faults of the feeds to `result`; possible improvements become notes.
  func check(into result: inout FolderVerifier.Result) {
    for name in Files.names(in: site) where name.hasSuffix(".xml") && !name.hasPrefix(".") {
      let path = site + "/" + name
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try ConfinedFolder(site).read(name, most: FileBound.text)
      } catch {
        if case .unreadable(_, ENOENT) = error { continue }
        result.files += 1
        result.faults.append("\(error)")
        continue
      }
      // A newsroom may have other XML beside its feeds, such as a sitemap.
      let isOwn = Feed.Kind.allCases.contains { $0.fileName == name }
      let isFeed = Array(bytes.prefix(1_000)).contains(bytes: Array("<rss".utf8))
      guard isOwn || isFeed else { continue }
      result.files += 1
      for fault in FeedLinter().faults(bytes, site: site) {
        switch fault.severity {
        case .error: result.faults.append("\(path): \(fault)")
        case .warning: result.notes.append("\(path): \(fault)")
        }
      }
    }
  }
}
