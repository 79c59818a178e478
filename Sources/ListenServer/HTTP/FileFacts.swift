// SPDX-License-Identifier: GPL-3.0-or-later

/// The facts known about a file before it is sent.
public struct FileFacts: Sendable, Hashable {
  /// The last component of its path.
  public let name: String
  /// The size in bytes.
  public let size: Int
  /// The time of its last change.
  public let modified: HTTPDate
  /// SHA-256 of its bytes in hexadecimal, or a part of it.
  public let hash: String
  /// The size of the compressed bytes; nil if compression is not worthwhile.
  public let compressed: Int?
  /// The media type, determined by the file's name.
  public let type: MediaType
  /// The common fields of answers with the uncompressed bytes.
  let plain: Fields
  /// The common fields of answers with the compressed bytes.
  let packed: Fields

  /// Header fields that all answers about a representation share.
  struct Fields: Sendable, Hashable {
    /// The fields of a 304.
    var unchanged: [HTTPResponse.Field]
    /// The fields of a 206.
    var partial: [HTTPResponse.Field]
    /// The fields of a 200.
    var whole: [HTTPResponse.Field]
  }

  /// The facts about a file.
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

  /// The tag of the uncompressed bytes.
  public var tag: EntityTag { EntityTag(hash) }
  /// The tag of the compressed bytes, which are another representation.
  public var compressedTag: EntityTag { EntityTag(hash + "-gzip") }
}
