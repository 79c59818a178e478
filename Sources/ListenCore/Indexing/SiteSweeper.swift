// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// Removes the leftovers of interrupted runs.
struct SiteSweeper {
  private let site: Site
  /// Whether no other shard is running.
  private let isAlone: Bool

  init(_ site: Site, isAlone: Bool) {
    self.site = site
    self.isAlone = isAlone
  }

  /// Sweeps the site, and `store` if it belongs to the site.
  func sweep(_ store: SpeechStore?) {
    sweepFolders(site.articles)
    guard isAlone else { return }
    sweepFolders(site.editions)
    var folders = [site.path, site.hidden]
    // Every folder of records, and of the store only where nobody else has it.
    folders += Files.names(in: site.hidden).map { site.hidden + "/" + $0 }
      .filter { $0 != site.store && Files.isPlainFolder($0) }
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

  /// Removes unfinished folders.
  ///
  /// Such a folder has the name of its final folder and is held by a lock; if the lock is free,
  /// nobody is working on it.
  private func sweepFolders(_ folder: String) {
    for name in Files.names(in: folder) where name.hasPrefix(".") {
      guard let ending = StagingFolder.endings.first(where: { name.hasSuffix($0) })
      else { continue }
      StagingFolder(folder + "/" + name.dropFirst().dropLast(ending.count)).sweep()
    }
  }
}
