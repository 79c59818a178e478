// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// The speech that sites use, which pruning a store must keep.
public enum LinkedSpeech {
  /// The names of the speech used by all of `sites`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)`` if one of them is not a site.
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

  /// Registers `site` in `store` as a user of its speech; a store inside the site needs no
  /// registration.
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

  /// The sites that use the speech in `store`: its owner and the registered sites.
  public static func sites(of store: SpeechStore) -> [Site] {
    let folder = store.folder + "/sites"
    let noted = Files.names(in: folder).filter { !$0.hasPrefix(".") }.compactMap { name in
      (try? ConfinedFolder(folder).read(name, most: FileBound.record)).map { bytes in
        Site(String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self))
      }
    }
    return [owner(of: store.folder)].compactMap { $0 } + noted
  }

  /// The site whose own store lies in `folder`; nil if the store belongs to no site.
  static func owner(of folder: String) -> Site? {
    let ending = "/.listen/store"
    return folder.hasSuffix(ending) ? Site(String(folder.dropLast(ending.count))) : nil
  }
}
