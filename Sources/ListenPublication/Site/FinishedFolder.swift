// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

/// An article's folder on the disk.
package struct FinishedFolder {
  private let root: ConfinedFolder
  /// The path of the folder in the root, with a slash at its end; empty for the root itself.
  private let prefix: String

  /// The folder at `path`, which nothing in it leads out of.
  package init(_ path: String) {
    root = ConfinedFolder(path)
    prefix = ""
  }

  /// The folder `path` of `site`: what it names lies in the site.
  package init(_ site: Site, _ path: String) {
    root = ConfinedFolder(site.path)
    prefix = path + "/"
  }

  /// The folder itself.
  package var path: String { prefix.isEmpty ? root.path : root.path + "/" + prefix.dropLast() }

  /// The manifest's file, nil where it cannot be read.
  package var manifestBytes: [UInt8]? {
    try? root.read(prefix + "manifest.json", most: FileBound.manifest)
  }

  /// The manifest, nil where there is none of ours.
  package var manifest: Manifest? { manifestBytes.flatMap(Self.manifest) }

  /// The manifest in `bytes`, nil where they are none of ours.
  package static func manifest(_ bytes: [UInt8]) -> Manifest? {
    try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
  }

  /// The manifest, if the folder was made from the inputs that `key` names and every file exists
  /// with its size.
  ///
  /// `verify` checks the contents.
  package func manifest(madeFrom key: String, seal: ([UInt8]) -> Bool? = { _ in nil }) -> Manifest?
  {
    guard let bytes = manifestBytes, let manifest = Self.manifest(bytes),
      manifest.listen.render == key, manifest.listen.digest != nil,
      // A seal that fits proves that the manifest is unchanged; one without a seal is encoded again.
      seal(bytes) ?? manifest.isAsWritten(bytes)
    else { return nil }
    for item in manifest.readingOrder + manifest.resources {
      guard let size = size(item.path), size == item.bytes else { return nil }
    }
    return manifest
  }

  /// Whether the files that feeds and manifests name by their hashes, and the segments by their plain
  /// names, are all there.
  package func isPublished(_ manifest: Manifest) -> Bool {
    PublishedFiles(manifest).files.allSatisfy {
      size($0.name) == $0.size && size($0.original) == $0.size
    }
  }

  /// The size in bytes of a file that the manifest names; nil if it is missing.
  package func size(_ name: String) -> Int? { root.size(prefix + name) }

  /// The number of files in all of its folders and their total size in bytes, without the `earlier`
  /// ones.
  package func contents(without earlier: Set<String>) -> (files: Int, bytes: Int) {
    Self.contents(path, "", earlier)
  }

  private static func contents(_ folder: String, _ inside: String, _ earlier: Set<String>) -> (
    files: Int, bytes: Int
  ) {
    var sum = (files: 0, bytes: 0)
    for name in Files.names(in: folder) where !earlier.contains(inside + name) {
      if let size = Files.size(of: folder + "/" + name) {
        sum.files += 1
        sum.bytes += size
      } else if Files.isPlainFolder(folder + "/" + name) {
        let below = contents(folder + "/" + name, inside + name + "/", earlier)
        sum.files += below.files
        sum.bytes += below.bytes
      }
    }
    return sum
  }
}
