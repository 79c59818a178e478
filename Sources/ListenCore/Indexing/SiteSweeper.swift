// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// Takes away what runs that were cut off left behind.
struct SiteSweeper {
  private let site: Site
  /// Whether no other shard is at work.
  private let isAlone: Bool

  init(_ site: Site, isAlone: Bool) {
    self.site = site
    self.isAlone = isAlone
  }

  /// Sweeps the site, and `store` where that is the site's own.
  func sweep(_ store: SpeechStore?) {
    sweepFolders(site.articles)
    guard isAlone else { return }
    sweepFolders(site.editions)
    var folders = [site.path, site.hidden]
    folders += ["articles", "speech", "ledger", "summaries"].map { site.hidden + "/" + $0 }
    if let store, store.folder == site.store {
      folders += Files.names(in: store.folder).map { store.folder + "/" + $0 }
    }
    for folder in folders {
      for name in Files.names(in: folder) where name.hasPrefix(".tmp-") {
        Files.remove(folder + "/" + name)
      }
    }
    for name in Files.names(in: site.hidden) where name.hasPrefix("lock-") {
      Files.remove(site.hidden + "/" + name)
    }
  }

  /// Work in hand bears the name of its folder and is held by a lock; where that can be had,
  /// nobody is at it.
  private func sweepFolders(_ folder: String) {
    for name in Files.names(in: folder) where name.hasPrefix(".") {
      guard let kind = Self.kinds.first(where: { name.hasSuffix($0) }) else { continue }
      let path = folder + "/" + name.dropLast(kind.count) + ".lock"
      guard let lock = try? FileLock(path, for: folder) else { continue }
      withExtendedLifetime(lock) {
        if kind != ".lock" { Files.remove(folder + "/" + name) }
      }
    }
  }

  private static let kinds = [".lock", ".partial", ".partial.old", ".removed"]
}
