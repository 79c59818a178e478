// SPDX-License-Identifier: GPL-3.0-or-later

/// An answer as it is decided, before a byte of a file is read.
public struct HTTPResponse: Sendable, Hashable {
  /// A header field.
  public struct Field: Sendable, Hashable {
    /// As written.
    public var name: String
    /// Without line ends.
    public var value: String

    /// A field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What follows the header.
  public enum Body: Sendable, Hashable {
    /// Nothing.
    case empty
    /// These bytes.
    case bytes([UInt8])
    /// Bytes of the file.
    case file(Range<Int>)
    /// The file as compressed beforehand.
    case gzip
    /// Several stretches of the file, each after its own header, and the closing line.
    case parts([Part], closing: [UInt8])
  }

  /// A part of a `multipart/byteranges` body.
  public struct Part: Sendable, Hashable {
    /// The boundary line and the part's header.
    public var header: [UInt8]
    /// Bytes of the file.
    public var range: Range<Int>
  }

  /// Such as 206.
  public var status: Int
  /// In the order in which they are sent; `Date`, `Content-Length` and `Connection` are the server's.
  public var fields: [Field]
  /// The value of `Content-Range`, apart from the fields that answers about a file have in common.
  public var contentRange: String?
  /// What follows.
  public var body: Body

  /// An answer.
  public init(
    _ status: Int, _ fields: [Field] = [], _ body: Body = .empty, contentRange: String? = nil
  ) {
    self.status = status
    self.fields = fields
    self.body = body
    self.contentRange = contentRange
  }

  /// The value of the first field of that name.
  public func value(_ name: String) -> String? {
    name.lowercased() == "content-range"
      ? contentRange : fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// A status with a line of text, which is not to be stored.
  static func plain(_ status: Int, _ text: String, _ more: [Field] = []) -> HTTPResponse {
    HTTPResponse(
      status,
      [
        Field("Content-Type", "text/plain; charset=utf-8"),
        Field("X-Content-Type-Options", "nosniff"), Field("Cache-Control", "no-store"),
      ] + more, .bytes(Array((text + "\n").utf8)))
  }

  static let badRequest = plain(400, "Bad request")
  static let notFound = plain(404, "Not found")
  static let notImplemented = plain(501, "Not implemented")
  static let fault = plain(500, "Internal error")
  static let notAllowed = plain(405, "Method not allowed", [Field("Allow", methods)])
  static let methods = "GET, HEAD, OPTIONS"

  /// What a browser asks before a page of another origin may send a range's conditions.
  static let preflight = HTTPResponse(
    204,
    [
      Field("Allow", methods), Field("Access-Control-Allow-Origin", "*"),
      Field("Access-Control-Allow-Methods", "GET, HEAD"),
      Field("Access-Control-Allow-Headers", "Range, If-Range, If-None-Match"),
      Field("Access-Control-Max-Age", "86400"),
    ])

  /// Too much at once: to be asked again in so many seconds.
  static func busy(retryAfter seconds: Int) -> HTTPResponse {
    plain(503, "Busy", [Field("Retry-After", String(seconds))])
  }

  /// A redirection to `location`, a path on this host.
  static func redirect(_ status: Int, to location: String) -> HTTPResponse {
    plain(status, "See " + location, [Field("Location", location)])
  }
}
