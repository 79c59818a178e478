// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenFiles

/// The files of a site's article or edition that feeds, manifests and pages name by a hash.
///
/// All of them are made with the folder, before it is put in its place: whatever is written afterwards,
/// and whoever makes the folder anew meanwhile, finds them there.
package struct PublishedFiles {
  /// Each by its own name and the one with the hash.
  package let files: [FeedFile]

  /// The files that feeds name besides recordings and the cover.
  private static let names: Set<String> = [
    "captions.vtt", "transcript.srt", "transcript.json", "chapters.json",
  ]

  /// The files of `manifest`.
  package init(_ manifest: Manifest) {
    files =
      manifest.readingOrder.compactMap { FeedFile(segment: $0) }
      + manifest.resources.filter {
        $0.file?.format != nil || $0.rel?.contains("cover") == true || Self.names.contains($0.url)
      }.compactMap { FeedFile($0) }
  }

  /// Gives each file in `folder` its name with the hash.
  ///
  /// - Throws: ``FileError``.
  package func place(in folder: String) throws(FileError) {
    for file in files { try file.place(in: folder) }
  }
}

extension Manifest {
  /// The manifest that names its segments by their hashes.
  package var published: Manifest {
    var manifest = self
    for index in readingOrder.indices {
      if let file = FeedFile(segment: readingOrder[index]) {
        manifest.readingOrder[index].url = file.name
      }
    }
    return manifest
  }
}
