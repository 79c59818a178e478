// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenFiles
import ListenFormats
import ListenPublication

extension Harness {
  /// A manifest: what is taken for one is written back as it was read, and names nothing outside.
  static let manifest = Harness(name: "manifest") { bytes in
    guard let manifest = FinishedFolder.manifest(bytes) else { return }
    let written = JSONDocument.bytes(manifest)
    claim(FinishedFolder.manifest(written) == manifest, "a manifest survives being written")
    let sealed = manifest.sealed
    claim(sealed.isAsWritten(JSONDocument.bytes(sealed)), "a sealed manifest is as it was written")
    var other = sealed
    other.name += "x"
    claim(!other.isAsWritten(JSONDocument.bytes(other)), "a changed one is not")
    for item in manifest.readingOrder + manifest.resources {
      let isBeside =
        manifest.listen.edition != nil
        && ConfinedFolder.components("editions/2025-01-22/" + item.url)?.first == "articles"
      claim(ConfinedFolder.components(item.url) != nil || isBeside, "\(item.url) stays inside")
    }
    for file in PublishedFiles(manifest).files {
      claim(FeedFile.hash(ofPath: file.name) != nil, "\(file.name) has a hash")
    }
  }

  /// Records, entries of a ledger, hashes in feeds, names below a folder.
  static let record = Harness(name: "record") { bytes in
    if let record = ArticleRecord(bytes) {
      claim(ArticleRecord(JSONDocument.bytes(record)) == record, "a record survives being written")
      claim(record.day?.contains("/") != true, "a day is no path")
    }
    if let facts = DocumentFacts(bytes) {
      claim(facts.articles.allSatisfy { !$0.base.contains("/") }, "a folder's name is no path")
    }
    for hash in FeedFile.hashes(in: bytes) { claim(hash.utf8.count == 16, "a hash of 16 digits") }
    if let components = ConfinedFolder.components(String(decoding: bytes, as: UTF8.self)) {
      claim(
        !components.isEmpty && components.allSatisfy { !["", ".", ".."].contains($0) },
        "each part is a name")
    }
  }

  /// A site's `listen.json`, confined as the site's own is.
  static let settings = Harness(name: "settings") { bytes in
    let reader = SiteConfigurationReader(path: "/nowhere/listen.json")
    do throws(EditionError) {
      let settings = try reader.read(bytes, isConfined: true)
      claim(settings.artwork == nil && settings.intro == nil, "no file is there to be taken")
      claim(settings.feedItems > 0, "a feed holds something")
    } catch {
      claim(!"\(error)".contains("\n"), "one line: \(error)")
    }
  }
}
