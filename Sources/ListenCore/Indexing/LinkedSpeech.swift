// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// The speech that sites are made of, which pruning a store leaves.
public enum LinkedSpeech {
  /// The names of the speech of all of `sites`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)`` where one of them is no site.
  public static func keys(_ sites: [Site]) throws(FileError) -> Set<String> {
    var keys: Set<String> = []
    for site in sites {
      guard Files.isFolder(site.hidden) else {
        throw .unreadable(path: site.hidden, code: ENOENT)
      }
      keys.formUnion(ArticleRecords(site).speechKeys())
    }
    return keys
  }

  /// Notes in `store` that `site` is made of what is in it; a store inside the site needs no note.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  static func register(_ site: Site, in store: SpeechStore) throws(FileError) {
    guard owner(of: store.folder) == nil else { return }
    guard let whole = Files.realPath(site.path) else { return }
    let folder = store.folder + "/sites"
    let path = folder + "/" + SHA256.hex(whole).prefix(32)
    let bytes = Array((whole + "\n").utf8)
    if (try? Files.read(path, most: FileBound.record)) == bytes { return }
    try Files.makeFolder(folder)
    try Files.write(bytes, to: path, durable: false)
  }

  /// The sites that are made of what is in `store`: its owner, and those that noted themselves in it.
  public static func sites(of store: SpeechStore) -> [Site] {
    let folder = store.folder + "/sites"
    let noted = Files.names(in: folder).filter { !$0.hasPrefix(".") }.compactMap { name in
      (try? ConfinedFolder(folder).read(name, most: FileBound.record)).map { bytes in
        Site(String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self))
      }
    }
    return [owner(of: store.folder)].compactMap { $0 } + noted
  }

  /// The site whose own store lies in `folder`, nil where it is nobody's.
  static func owner(of folder: String) -> Site? {
    let ending = "/.listen/store"
    return folder.hasSuffix(ending) ? Site(String(folder.dropLast(ending.count))) : nil
  }
}
