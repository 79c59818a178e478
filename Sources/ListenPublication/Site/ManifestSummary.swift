// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
package import ListenFiles
internal import ListenFormats
internal import ListenNarration

/// The part of an article's manifest that a site needs, kept so that ten thousand of them can be
/// read in seconds.
///
/// It is a cache: it stores the hash of its manifest and is made again if the manifest changes.
package struct ManifestSummary: Sendable, Codable {
  /// SHA-256 of `manifest.json`.
  package var manifest: String
  /// The manifest without word times and without segments after the first paragraph; of the other
  /// files, it lists only recordings, books and the cover.
  package var summary: Manifest

  /// The summary of the article in the folder `name`; nil if the folder has no complete manifest of
  /// ours.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)`` if the summary cannot be saved.
  package static func read(_ site: Site, _ name: String) throws(FileError) -> ManifestSummary? {
    guard let bytes = FinishedFolder(site, "articles/" + name).manifestBytes else { return nil }
    // A manifest that the site was not given, or that was changed since, is not believed.
    let digest = SHA256.hex(bytes)
    guard SiteSeals(site).holds(digest: digest, name) ?? true else { return nil }
    let path = site.hidden + "/summaries/" + name + ".json"
    let hidden = ConfinedFolder(site.hidden)
    if let kept = try? hidden.read("summaries/" + name + ".json", most: FileBound.record),
      let summary = try? JSONDecoder().decode(ManifestSummary.self, from: Data(kept)),
      summary.manifest == digest
    {
      return summary
    }
    guard let whole = FinishedFolder.manifest(bytes), whole.listen.edition == nil,
      whole.isAsWritten(bytes)
    else { return nil }
    let summary = ManifestSummary(manifest: digest, summary: shortened(whole))
    try Files.makeFolder(site.hidden + "/summaries")
    try Files.write(JSONDocument.bytes(summary), to: path, durable: false)
    return summary
  }

  private static func shortened(_ manifest: Manifest) -> Manifest {
    var result = manifest
    result.listen.digest = nil
    let first = manifest.readingOrder.firstIndex { $0.listen?.kind == .paragraph }
    result.readingOrder = manifest.readingOrder.prefix((first ?? 3) + 1).map { item in
      var item = item
      item.listen?.words = []
      item.listen?.sentences = []
      return item
    }
    result.resources = manifest.resources.filter {
      $0.file?.format != nil || $0.rel?.contains("cover") == true
        || BookFormat.allCases.map(\.mediaType).contains($0.encodingFormat)
    }
    return result
  }
}
