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
  /// What every answer about the bytes as they are carries, written out once.
  let fields: [HTTPResponse.Field]
  /// The same for the compressed bytes.
  let compressedFields: [HTTPResponse.Field]

  /// A file's facts.
  public init(name: String, size: Int, modified: HTTPDate, hash: String, compressed: Int? = nil) {
    self.name = name
    self.size = size
    self.modified = modified
    self.hash = hash
    self.compressed = compressed
    let type = MediaType(fileName: name)
    self.type = type
    func fields(_ tag: EntityTag) -> [HTTPResponse.Field] {
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
      return fields
    }
    self.fields = fields(EntityTag(hash))
    compressedFields = fields(EntityTag(hash + "-gzip"))
  }

  /// The tag of the bytes as they are.
  public var tag: EntityTag { EntityTag(hash) }
  /// The tag of the compressed bytes, which are another representation.
  public var compressedTag: EntityTag { EntityTag(hash + "-gzip") }
}
