// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenPublication

/// Puts files of one folder into another as further names of the same files, which take no room, or as
/// copies where the file system has no links.
enum FolderLinks {
  /// Puts the file `url` of `folder` into the folder `other`.
  ///
  /// - Throws: ``FileError``.
  static func take(_ url: String, from folder: ConfinedFolder, to other: String) throws(FileError) {
    let file = try folder.open(url, most: FileBound.sound)
    let path = other + "/" + url
    if let slash = path.lastIndex(of: "/") { try Files.makeFolder(String(path[..<slash])) }
    if file.link(to: path) != 0 { try file.copy(to: path) }
  }

  /// Puts the complete folder at `previous` at `final`, if it was made from the inputs that `key` names
  /// and is whole.
  ///
  /// - Returns: its manifest; nil if there is no such folder, and then nothing at `final` either.
  static func take(_ previous: String, madeFrom key: String, to final: String) -> Manifest? {
    let folder = FinishedFolder(previous)
    guard let manifest = folder.manifest(madeFrom: key), folder.isPublished(manifest) else {
      return nil
    }
    let published = PublishedFiles(manifest).files.flatMap { [$0.name, $0.original] }
    let names =
      ["manifest.json"] + published + (manifest.readingOrder + manifest.resources).map(\.path)
    do throws(FileError) {
      let root = ConfinedFolder(previous)
      for name in Set(names).sorted() { try take(name, from: root, to: final) }
      return manifest
    } catch {
      // It is made, as if it had not been there.
      Files.remove(final)
      return nil
    }
  }
}
