// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenFiles

/// A site's record of every manifest written to it: its hash, kept apart from the article's folder.
///
/// A folder whose manifest is another was changed by someone else: nothing that it says is believed, and
/// it is made anew. While a folder is exchanged for a new one the hashes of both are kept, so that runs
/// that are cut off there, however many, leave no doubt.
package struct SiteSeals: Sendable {
  private let site: Site
  private let folder: ConfinedFolder

  /// The seals of `site`.
  package init(_ site: Site) {
    self.site = site
    folder = ConfinedFolder(site.hidden + "/seals")
  }

  /// Notes that the folder `name` is to hold `manifest`, and may still hold what it does now.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package func write(_ manifest: [UInt8], _ name: String) throws(FileError) {
    let new = SHA256.hex(manifest)
    // Not the last one written: a run may have been cut off before its folder had the name.
    let present = FinishedFolder(site, site.folder(recordedAs: name)).manifestBytes
      .map { SHA256.hex($0) }
    let lines = [new] + hashes(name).filter { $0 != new && $0 == present }
    try Files.makeFolder(folder.path)
    let text = lines.map { $0 + "\n" }.joined()
    try Files.write(Array(text.utf8), to: folder.path + "/" + name, durable: false)
  }

  /// Whether the folder `name` was given the manifest `bytes`; nil where nothing is known of it.
  package func holds(_ bytes: [UInt8], _ name: String) -> Bool? {
    holds(digest: SHA256.hex(bytes), name)
  }

  /// Whether the folder `name` was given the manifest whose SHA-256 is `digest`; nil where nothing is known
  /// of it.
  package func holds(digest: String, _ name: String) -> Bool? {
    let hashes = hashes(name)
    return hashes.isEmpty ? nil : hashes.contains(digest)
  }

  package func remove(_ name: String) { Files.remove(folder.path + "/" + name) }

  private func hashes(_ name: String) -> [String] {
    guard let bytes = try? folder.read(name, most: 1 << 12) else { return [] }
    return bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }
}
