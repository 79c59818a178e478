// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Glibc

/// A folder that no name leads out of.
///
/// Manifests, records, settings and folders of documents lie where other programs and people write
/// too. Whatever name stands in such a file, and whatever links lie on its way, is resolved below the
/// folder: by openat2(2) with `RESOLVE_BENEATH`, on a kernel without it (before 5.6) by following no link
/// at all. Only regular files of a bounded size are opened: never a device, a pipe or a socket, so that
/// no read waits or goes on for ever.
///
/// ```swift
/// let folder = ConfinedFolder("site")
/// let bytes = try folder.read("articles/talks/manifest.json", most: FileBound.manifest)
/// ```
package struct ConfinedFolder: Sendable, Hashable {
  /// The folder, as it was named.
  package let path: String

  /// The folder at `path`, be it there or not; links on the way to it are followed.
  package init(_ path: String) { self.path = path }

  /// The path of `name` as messages show it.
  package func shown(_ name: String) -> String { path + "/" + name }

  /// The contents of the file `name`.
  ///
  /// - Parameters:
  ///   - name: relative to the folder; `..` may stand in it as long as it stays inside.
  ///   - most: bytes of the largest file that is read.
  /// - Returns: all of its bytes.
  /// - Throws: ``FileError/unreadable(path:code:)``, ``FileError/refused(path:_:)``.
  package func read(_ name: String, most: Int) throws(FileError) -> [UInt8] {
    try open(name, most: most).read()
  }

  /// Subresource Integrity of the file `name`, and its size in bytes.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``, ``FileError/refused(path:_:)``.
  package func integrity(_ name: String) throws(FileError) -> (integrity: String, bytes: Int) {
    try open(name, most: FileBound.sound).integrity()
  }

  /// The size in bytes of the regular file `name`; nil if there is none below the folder.
  package func size(_ name: String) -> Int? {
    (try? open(name, most: .max))?.size
  }

  /// Opens the regular file `name` for reading.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``, ``FileError/refused(path:_:)``.
  package func open(_ name: String, most: Int) throws(FileError) -> ConfinedFile {
    let shown = shown(name)
    guard let components = Self.components(name) else {
      throw .refused(path: shown, .outside(folder: path))
    }
    let root = listen_open_folder(path)
    guard root >= 0 else { throw .unreadable(path: shown, code: errno) }
    defer { close(root) }
    var descriptor = listen_open_beneath(root, components.joined(separator: "/"), 1)
    if descriptor < 0, errno == ENOSYS || errno == EPERM {
      descriptor = Self.descend(root, components)
    }
    guard descriptor >= 0 else {
      let code = errno
      // A socket cannot be opened at all; a path that leaves the folder is EXDEV.
      if code == EXDEV { throw .refused(path: shown, .outside(folder: path)) }
      if code == ENXIO { throw .refused(path: shown, .special) }
      throw .unreadable(path: shown, code: code)
    }
    return try ConfinedFile(owning: descriptor, path: shown, most: most)
  }

  /// The names that lead to `name` from the folder, each dot resolved; nil where it is absolute, leaves
  /// the folder, or is no path at all.
  package static func components(_ name: String) -> [String]? {
    guard !name.isEmpty, !name.utf8.contains(0), name.utf8.first != UInt8(ascii: "/"),
      name.utf8.count < Int(PATH_MAX)
    else { return nil }
    var components: [String] = []
    // By bytes, as the system reads it: in a string, a slash before an accent is none.
    for part in name.utf8.split(separator: UInt8(ascii: "/")) {
      switch String(decoding: part, as: UTF8.self) {
      case ".": continue
      case "..": if components.popLast() == nil { return nil }
      case let other: components.append(other)
      }
    }
    return components.isEmpty ? nil : components
  }

  /// One name after the other, through real folders only.
  private static func descend(_ root: Int32, _ components: [String]) -> Int32 {
    var current = dup(root)
    for name in components {
      guard current >= 0 else { return -1 }
      let next = listen_open_plain(current, name)
      let code = errno
      close(current)
      errno = code
      current = next
    }
    return current
  }
}
