// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenFiles
internal import ListenPublication

/// The files that many folders of a site have alike: player, style and standard cover.
///
/// Each folder has them under their own names, so that it works alone wherever it is copied; in the site
/// all are names of one file, which takes its room once. The site's hidden folder has a further name of
/// each, made of its hash.
struct SharedFiles: Sendable {
  private let folder: ConfinedFolder

  /// The shared files of `site`.
  init(_ site: Site) { folder = ConfinedFolder(site.hidden + "/shared") }

  /// Writes the new file `path`, which is `bytes`.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let name = String(SHA256.hex(bytes).prefix(32))
    let own = folder.path + "/" + name
    if (try? folder.read(name, most: FileBound.text)) != bytes { try keep(bytes, own) }
    if link(own, path) == 0 { return }
    // The file has as many names as the file system allows: a new copy takes its place.
    if errno == EMLINK {
      try keep(bytes, own)
      if link(own, path) == 0 { return }
    }
    try Files.writeNew(bytes, to: path, durable: false)
  }

  private func keep(_ bytes: [UInt8], _ path: String) throws(FileError) {
    try Files.makeFolder(folder.path)
    try Files.write(bytes, to: path, durable: false)
  }

  /// Removes what no folder has any more.
  func sweep() {
    for name in Files.names(in: folder.path) {
      var status = stat()
      let path = folder.path + "/" + name
      if lstat(path, &status) == 0, status.st_nlink == 1 { Files.remove(path) }
    }
  }
}
