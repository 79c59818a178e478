// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
package import ListenFiles

/// A ZIP archive that is written front to back (PKWARE APPNOTE 6.3.10).
///
/// Entries appear in the order in which they are added, and all have the same time, so that the same
/// contents give the same bytes. There is no ZIP64: an archive of 4 GiB or more is an error.
///
/// ```swift
/// var archive = try ZIPArchive("article.epub")
/// try archive.add("mimetype", Array("application/epub+zip".utf8), isCompressed: false)
/// let (bytes, integrity) = try archive.finish()
/// ```
package struct ZIPArchive: ~Copyable {
  private let path: String
  private var file: HashedFile
  private var entries: [ZIPEntry] = []

  /// The maximum size of an archive in bytes, which its 32-bit offsets impose.
  private static let largest = Int(UInt32.max)

  /// The maximum number of entries, which a 16-bit count imposes.
  private static let mostEntries = Int(UInt16.max)

  /// The number of bytes that are copied at once.
  private static let piece = 1 << 18

  /// Creates an archive in a folder that nobody reads yet.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package init(_ path: String) throws(FileError) {
    self.path = path
    file = try HashedFile(path)
  }

  /// Adds an entry with these contents.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package mutating func add(
    _ name: String, _ bytes: [UInt8], isCompressed: Bool = true
  ) throws(FileError) {
    let packed = isCompressed ? Deflate.compressed(bytes) : nil
    try begin(
      ZIPEntry(
        name: name, checksum: Deflate.checksum(bytes), size: bytes.count,
        storedSize: packed?.count ?? bytes.count, isDeflated: packed != nil, offset: file.bytes))
    try file.write(packed ?? bytes)
  }

  /// Adds the contents of `source` without compression, piece by piece.
  ///
  /// - Throws: ``FileError``.
  package mutating func add(_ name: String, _ source: borrowing ConfinedFile) throws(FileError) {
    var checksum: UInt32 = 0
    var size = 0
    while true {
      let piece = try Self.piece(of: source, at: size)
      if piece.isEmpty { break }
      checksum = Deflate.checksum(piece, after: checksum)
      size += piece.count
    }
    try begin(
      ZIPEntry(
        name: name, checksum: checksum, size: size, storedSize: size, isDeflated: false,
        offset: file.bytes))
    var copied = 0
    var again: UInt32 = 0
    while copied < size {
      let piece = try Self.piece(of: source, at: copied)
      if piece.isEmpty { break }
      again = Deflate.checksum(piece, after: again)
      try file.write(piece)
      copied += piece.count
    }
    // Somebody writes the file meanwhile.
    guard copied == size, again == checksum else { throw .unreadable(path: source.path, code: EIO) }
  }

  /// Writes the central directory.
  ///
  /// - Returns: the archive's size in bytes, and its Subresource Integrity.
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package consuming func finish() throws(FileError) -> (bytes: Int, integrity: String) {
    let start = file.bytes
    for entry in entries { try file.write(entry.directoryRecord) }
    let size = file.bytes - start
    guard file.bytes <= Self.largest else { throw .unwritable(path: path, code: EFBIG) }
    try file.write(ZIPEntry.endRecord(count: entries.count, size: size, offset: start))
    let bytes = file.bytes
    return (bytes, file.integrity())
  }

  /// The bytes of `source` at `position`, as many as are copied at once; none at its end.
  private static func piece(of source: borrowing ConfinedFile, at position: Int)
    throws(FileError) -> [UInt8]
  {
    let descriptor = source.descriptor
    var code: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
      var got = pread(descriptor, buffer.baseAddress, buffer.count, off_t(position))
      while got < 0, errno == EINTR {
        got = pread(descriptor, buffer.baseAddress, buffer.count, off_t(position))
      }
      if got < 0 { code = errno }
      count = max(0, got)
    }
    guard code == 0 else { throw .unreadable(path: source.path, code: code) }
    return piece
  }

  private mutating func begin(_ entry: ZIPEntry) throws(FileError) {
    guard entries.count < Self.mostEntries, entry.offset + entry.storedSize <= Self.largest else {
      throw .unwritable(path: path, code: EFBIG)
    }
    entries.append(entry)
    try file.write(entry.localHeader)
  }
}
