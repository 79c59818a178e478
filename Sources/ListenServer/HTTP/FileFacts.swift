// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of a file before it is sent.
public struct FileFacts: Sendable, Hashable {
  /// The last part of its path.
  public var name: String
  /// Bytes.
  public var size: Int
  /// When it was last changed.
  public var modified: HTTPDate
  /// SHA-256 of its bytes, in hexadecimal or part of it.
  public var hash: String
  /// Bytes when compressed; nil where that does not pay.
  public var compressed: Int?

  /// A file's facts.
  public init(name: String, size: Int, modified: HTTPDate, hash: String, compressed: Int? = nil) {
    self.name = name
    self.size = size
    self.modified = modified
    self.hash = hash
    self.compressed = compressed
  }

  /// The tag of the bytes as they are.
  public var tag: EntityTag { EntityTag(hash) }
  /// The tag of the compressed bytes, which are another representation.
  public var compressedTag: EntityTag { EntityTag(hash + "-gzip") }
}
