// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

/// An article's folder as it lies on the disk.
package struct FinishedFolder {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// The manifest, nil where there is none of ours.
  package var manifest: Manifest? {
    guard let bytes = try? Files.read(path + "/manifest.json") else { return nil }
    return try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
  }

  /// The manifest where the folder was made from what `key` names and every file is there in its
  /// size; contents are `verify`'s to check.
  package func manifest(madeFrom key: String) -> Manifest? {
    guard let manifest, manifest.listen.render == key else { return nil }
    for item in manifest.readingOrder + manifest.resources {
      guard let size = Files.size(of: path + "/" + item.url), size == item.bytes else { return nil }
    }
    return manifest
  }

  /// How many files there are, in all folders of it, and how large they are together; other names of
  /// the same files are no files more.
  package var contents: (files: Int, bytes: Int) { Self.contents(path) }

  private static func contents(_ folder: String) -> (files: Int, bytes: Int) {
    var sum = (files: 0, bytes: 0)
    for name in Files.names(in: folder) where !FeedFile.isHashed(name) {
      if let size = Files.size(of: folder + "/" + name) {
        sum.files += 1
        sum.bytes += size
      } else if Files.isPlainFolder(folder + "/" + name) {
        let inside = contents(folder + "/" + name)
        sum.files += inside.files
        sum.bytes += inside.bytes
      }
    }
    return sum
  }
}
