// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenFiles
internal import Glibc

/// Files of earlier contents that a site keeps for a while: who read a feed, a page or a manifest just
/// before it changed still gets what that named.
///
/// A record for each folder, an article's by its name, an edition's by `@` and its day: on each line the
/// second since 1970 at which a file was replaced, and its path in the folder. Only files with a hash in
/// their names, recordings and books are ever kept, and ever taken away, whatever a record says; and none that
/// the folder's manifest lists.
package struct EarlierFiles: Sendable {
  private let site: Site
  private let folder: ConfinedFolder

  /// Seconds for which they are kept: podcast programs ask for a feed once a day, and load what it
  /// names when there is a network.
  package static let grace = 7 * 86_400

  /// The earlier files of `site`.
  package init(_ site: Site) {
    self.site = site
    folder = ConfinedFolder(site.hidden + "/earlier")
  }

  /// The current second since 1970.
  package static var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec
  }

  /// The files of the folder `name`, by their paths in it, each with the second at which it was replaced.
  package func files(_ name: String) -> [String: Int] {
    guard let bytes = try? folder.read(name, most: FileBound.record) else { return [:] }
    var files: [String: Int] = [:]
    for line in bytes.split(separator: 10) {
      guard let space = line.firstIndex(of: 32),
        let second = Int(String(decoding: line[..<space], as: UTF8.self))
      else { continue }
      let path = String(decoding: line[line.index(after: space)...], as: UTF8.self)
      guard path.split(separator: "/").last.map({ FeedFile.isKept(String($0)) }) ?? false,
        ConfinedFolder.components(path)?.joined(separator: "/") == path
      else { continue }
      files[path] = second
    }
    return files
  }

  /// Notes that `paths` of the folder `name`, and no others, are of earlier contents; those that were so
  /// already keep their time.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package func note(_ paths: [String], _ name: String, now: Int = Self.now) throws(FileError) {
    let known = files(name)
    try write(
      Dictionary(paths.map { ($0, known[$0] ?? now) }, uniquingKeysWith: { first, _ in first }),
      name)
  }

  package func remove(_ name: String) { Files.remove(folder.path + "/" + name) }

  /// Takes away what was replaced longer than `grace` seconds ago and is named no more: by no feed, no
  /// edition and no manifest.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package func sweep(now: Int = Self.now, after grace: Int = Self.grace) throws(FileError) {
    var named: Set<String>?
    for name in Files.names(in: folder.path) where !name.hasPrefix(".") {
      let kept = files(name)
      let due = kept.filter { $0.value <= now - grace || $0.value > now + grace }
      if due.isEmpty {
        if kept.isEmpty { remove(name) }
        continue
      }
      let path = path(of: name)
      // A run that is making the folder anew takes care of it.
      guard let lock = try? FileLock(StagingFolder(path).lockPath, for: path) else { continue }
      let all = named ?? hashes()
      named = all
      let own = Self.listed(in: ConfinedFolder(path), due.keys)
      var rest = kept
      for file in due.keys {
        let isNamed =
          own?.contains(file) ?? true
          || FeedFile.hash(ofPath: file).map(all.contains) ?? false
        if !isNamed { Files.remove(path + "/" + file) }
        // A file that is named again is no earlier file any more, or will be noted as one again.
        if own?.contains(file) ?? false || !isNamed { rest[file] = nil }
      }
      // Folders that are empty now.
      for file in due.keys {
        var folder = file[...]
        while let slash = folder.lastIndex(of: "/") {
          folder = folder[..<slash]
          rmdir(path + "/" + folder)
        }
      }
      if rest.isEmpty { remove(name) } else if rest != kept { try write(rest, name) }
      withExtendedLifetime(lock) {}
    }
  }

  /// The files that the manifest of `folder` lists, and those in the folders that `files` lie in; nil where
  /// there is no manifest.
  private static func listed(in folder: ConfinedFolder, _ files: some Sequence<String>) -> Set<
    String
  >? {
    guard var all = listed(in: folder, at: "") else { return nil }
    for inside in Set(files.compactMap { $0.firstIndex(of: "/").map($0.prefix(through:)) }) {
      all.formUnion(listed(in: folder, at: String(inside)) ?? [])
    }
    return all
  }

  private static func listed(in folder: ConfinedFolder, at path: String) -> Set<String>? {
    guard let bytes = try? folder.read(path + "manifest.json", most: FileBound.manifest) else {
      return nil
    }
    guard let manifest = FinishedFolder.manifest(bytes) else { return [] }
    let items = (manifest.readingOrder + manifest.resources).map(\.path)
    return Set((PublishedFiles(manifest).files.map(\.name) + items).map { path + $0 })
  }

  /// The hashes of all files that feeds and editions name.
  private func hashes() -> Set<String> {
    let root = ConfinedFolder(site.path)
    let feeds = Files.names(in: site.path).filter { $0.hasSuffix(".xml") }
    let editions = site.editionNames.map { "editions/" + $0 + "/manifest.json" }
    return (feeds + editions).reduce(into: Set()) { all, name in
      if let bytes = try? root.read(name, most: FileBound.manifest) {
        all.formUnion(FeedFile.hashes(in: bytes))
      }
    }
  }

  private func path(of name: String) -> String {
    site.path + "/" + site.folder(recordedAs: name)
  }

  private func write(_ files: [String: Int], _ name: String) throws(FileError) {
    if files.isEmpty { return remove(name) }
    try Files.makeFolder(folder.path)
    let text = files.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }.joined()
    try Files.write(Array(text.utf8), to: folder.path + "/" + name, durable: false)
  }
}
