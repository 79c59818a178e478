// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of a file before it is sent.
public struct FileFacts: Sendable, Hashable {
  /// The last part of its path.
  public let name: String
  /// Bytes.
  public let size: Int
  /// When it was last changed.
  public let modified: HTTPDate
  /// SHA-256 of its bytes, in hexadecimal or part of it.
  public let hash: String
  /// Bytes when compressed; nil where that does not pay.
  public let compressed: Int?
  /// What it is, by its name.
  public let type: MediaType
  /// What answers about the bytes as they are carry, written out once.
  let plain: Fields
  /// The same for the compressed bytes.
  let packed: Fields

  /// What answers about a representation have in common.
  struct Fields: Sendable, Hashable {
    /// Of a 304.
    var unchanged: [HTTPResponse.Field]
    /// Of a 206.
    var partial: [HTTPResponse.Field]
    /// Of a 200.
    var whole: [HTTPResponse.Field]
  }

  /// A file's facts.
  public init(name: String, size: Int, modified: HTTPDate, hash: String, compressed: Int? = nil) {
    self.name = name
    self.size = size
    self.modified = modified
    self.hash = hash
    self.compressed = compressed
    let type = MediaType(fileName: name)
    self.type = type
    func fields(_ tag: EntityTag) -> Fields {
      var fields: [HTTPResponse.Field] = [
        .init("ETag", tag.field), .init("Last-Modified", modified.field),
        .init("Cache-Control", CacheControl.field(fileName: name)),
      ]
      if compressed != nil { fields.append(.init("Vary", "Accept-Encoding")) }
      if type.isShared {
        fields.append(.init("Access-Control-Allow-Origin", "*"))
        fields.append(
          .init(
            "Access-Control-Expose-Headers",
            "Accept-Ranges, Content-Encoding, Content-Length, Content-Range, ETag"))
      }
      let partial =
        [.init("Content-Type", type.field)] + fields
        + [.init("X-Content-Type-Options", "nosniff")]
      return Fields(
        unchanged: fields, partial: partial, whole: partial + [.init("Accept-Ranges", "bytes")])
    }
    plain = fields(EntityTag(hash))
    var packed = fields(EntityTag(hash + "-gzip"))
    packed.whole.append(.init("Content-Encoding", "gzip"))
    self.packed = packed
  }

  /// The tag of the bytes as they are.
  public var tag: EntityTag { EntityTag(hash) }
  /// The tag of the compressed bytes, which are another representation.
  public var compressedTag: EntityTag { EntityTag(hash + "-gzip") }
}
