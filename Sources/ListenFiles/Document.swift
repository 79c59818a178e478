// SPDX-License-Identifier: GPL-3.0-or-later

/// A file as it is, for those who hand documents to a reader.
public enum Document {
  /// The contents of the file, or pipe, at `path`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  public static func bytes(of path: String) throws(FileError) -> [UInt8] { try Files.read(path) }

  /// SHA-256 of the file at `path`, nil where it cannot be read.
  public static func digest(of path: String) -> String? {
    (try? SHA256.integrity(ofFile: path))?.integrity
  }
}
