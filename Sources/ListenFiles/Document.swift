// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the files that a reader receives as documents.
public enum Document {
  /// The contents of the file, or pipe, at `path`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  public static func bytes(of path: String) throws(FileError) -> [UInt8] { try Files.read(path) }

  /// The contents of the file `name` in `folder`; links that lead out of the folder are refused
  /// unless `followsLinks` is true.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``, ``FileError/refused(path:_:)``.
  public static func bytes(of name: String, in folder: String, followsLinks: Bool = false)
    throws(FileError) -> [UInt8]
  {
    if followsLinks { return try Files.read(folder + "/" + name) }
    return try ConfinedFolder(folder).read(name, most: FileBound.document)
  }

  /// SHA-256 of the file at `path`; nil if it cannot be read.
  public static func digest(of path: String) -> String? {
    (try? SHA256.integrity(ofFile: path))?.integrity
  }
}
