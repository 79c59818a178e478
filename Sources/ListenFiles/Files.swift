// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Glibc

/// Reads and writes files, whole or not at all.
package enum Files {
  /// The contents of `path`, a file or a pipe that the user named; a name out of another file goes
  /// through ``ConfinedFolder``.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``, ``FileError/refused(path:_:)`` where there are more
  ///   than `most` bytes.
  package static func read(
    _ path: String, most: Int = FileBound.document
  ) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
    return try read(path, from: descriptor, most: most)
  }

  /// The contents of `descriptor`, which is closed afterwards.
  private static func read(_ path: String, from descriptor: Int32, most: Int) throws(FileError)
    -> [UInt8]
  {
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .unreadable(path: path, code: EISDIR) }
    guard status.st_size <= most else { throw .refused(path: path, .tooLarge(most: most)) }
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    // One more than the size, so that the end is seen without another round; pipes say 0.
    var room = max(Int(status.st_size) + 1, 1 << 16)
    while true {
      var got = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        got = Glibc.read(descriptor, buffer.baseAddress, room)
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if got < 0, failure == EINTR { continue }
      guard got >= 0 else { throw .unreadable(path: path, code: failure) }
      if got == 0 { return bytes }
      guard bytes.count + got <= most else { throw .refused(path: path, .tooLarge(most: most)) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      room = 1 << 20
    }
  }

  /// The whole of standard input, which messages call `-`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``, ``FileError/refused(path:_:)``.
  package static func standardInput() throws(FileError) -> [UInt8] {
    // The descriptor itself: there may be no /dev, or no /proc behind it.
    let descriptor = dup(STDIN_FILENO)
    guard descriptor >= 0 else { throw .unreadable(path: "-", code: errno) }
    return try read("-", from: descriptor, most: FileBound.document)
  }

  /// Writes `bytes` to `path` under a temporary name first, so that `path` is never incomplete.
  ///
  /// - Parameters:
  ///   - bytes: the contents.
  ///   - path: the final name.
  ///   - durable: whether to wait until the bytes are on the disk before renaming.
  /// - Throws: ``FileError/unwritable(path:code:)``; nothing is left behind then.
  package static func write(_ bytes: [UInt8], to path: String, durable: Bool) throws(FileError) {
    let temporary = temporaryName(for: path)
    do {
      try writeNew(bytes, to: temporary, durable: durable)
    } catch {
      unlink(temporary)
      guard case .unwritable(_, let code) = error else { throw error }
      throw .unwritable(path: path, code: code)
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw .unwritable(path: path, code: code)
    }
  }

  /// Writes a file into a folder that nobody reads yet.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package static func writeNew(_ bytes: [UInt8], to path: String, durable: Bool) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
    defer { close(descriptor) }
    try append(bytes, to: descriptor, path)
    guard !durable || fsync(descriptor) == 0 else { throw .unwritable(path: path, code: errno) }
  }

  /// Writes all of `bytes` to `descriptor`, the open file at `path`.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package static func append(_ bytes: [UInt8], to descriptor: Int32, _ path: String)
    throws(FileError)
  {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count >= 0 {
        offset += count
      } else if errno != EINTR {
        throw .unwritable(path: path, code: errno)
      }
    }
  }

  /// Creates the folder `path` and its parents.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 || (errno == EEXIST && isFolder(path)) { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .unwritable(path: path, code: errno)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .unwritable(path: path, code: errno)
    }
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether `path` is a folder rather than a link to one.
  ///
  /// Only such folders may be searched recursively, since a link may lead back up.
  package static func isPlainFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// `path` without links and dots; nil if nothing exists there.
  package static func realPath(_ path: String) -> String? {
    realpath(path, nil).map { whole in
      defer { free(whole) }
      return String(cString: whole)
    }
  }

  /// Size in bytes of the file at `path`; nil if it is not a regular file.
  package static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The names in a folder, in order; empty if it cannot be read.
  package static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a file, or a folder with all its contents.
  package static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(in: path) { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// Puts the finished folder `new` in the place of `final` and removes what was there.
  ///
  /// - Parameters:
  ///   - new: the finished folder, beside `final`.
  ///   - final: an existing folder, or a path where nothing exists yet.
  ///   - exchange: a function that swaps the contents of two paths; it returns 0 on success.
  /// - Throws: ``FileError/unwritable(path:code:)``; `final` is then unchanged.
  package static func install(
    _ new: String, as final: String,
    exchange: (String, String) -> Int32 = { listen_exchange($0, $1) }
  ) throws(FileError) {
    if rename(new, final) == 0 { return }
    guard errno == EEXIST || errno == ENOTEMPTY else {
      throw .unwritable(path: final, code: errno)
    }
    if exchange(new, final) != 0 {
      // A file system without exchange: one moment without the folder is the best there is.
      let aside = new + ".old"
      // This is left of a run that was cut off; a folder is not renamed onto one that is not empty.
      remove(aside)
      guard rename(final, aside) == 0 else { throw .unwritable(path: final, code: errno) }
      guard rename(new, final) == 0 else {
        let code = errno
        rename(aside, final)
        throw .unwritable(path: final, code: code)
      }
      remove(aside)
      return
    }
    remove(new)
  }

  /// Flushes the file system that holds `path`.
  package static func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// A hidden name beside `path` for a file that will be renamed to it.
  package static func temporaryName(for path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    var identifier = SystemRandomNumberGenerator()
    return path[..<slash] + ".tmp-" + String(identifier.next() as UInt64, radix: 36) + "-"
      + path[slash...]
  }
}
