// SPDX-License-Identifier: GPL-3.0-or-later

/// A decided answer, before a byte of a file is read.
public struct HTTPResponse: Sendable, Hashable {
  /// A header field.
  public struct Field: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The value, without line ends.
    public var value: String

    /// A field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The content after the header.
  public enum Body: Sendable, Hashable {
    /// An empty body.
    case empty
    /// These bytes.
    case bytes([UInt8])
    /// A byte range of the file.
    case file(Range<Int>)
    /// The compressed file.
    case gzip
    /// Several ranges of the file, each after its own header, and the closing line.
    case parts([Part], closing: [UInt8])
  }

  /// A part of a `multipart/byteranges` body.
  public struct Part: Sendable, Hashable {
    /// The boundary line and the part's header.
    public var header: [UInt8]
    /// A byte range of the file.
    public var range: Range<Int>
  }

  /// The status, such as 206.
  public var status: Int
  /// The fields in the order in which they are sent; the server adds `Date`, `Content-Length` and
  /// `Connection`.
  public var fields: [Field]
  /// The value of `Content-Range`, separate from the common fields.
  public var contentRange: String?
  /// The content after the header.
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

  /// A status with a line of text, which must not be stored.
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

  /// The answer to a browser's preflight request before a range request from another origin.
  static let preflight = HTTPResponse(
    204,
    [
      Field("Allow", methods), Field("Access-Control-Allow-Origin", "*"),
      Field("Access-Control-Allow-Methods", "GET, HEAD"),
      Field("Access-Control-Allow-Headers", "Range, If-Range, If-None-Match"),
      Field("Access-Control-Max-Age", "86400"),
    ])

  /// A refusal because of load, which asks the client to retry after that many seconds.
  static func busy(retryAfter seconds: Int) -> HTTPResponse {
    plain(503, "Busy", [Field("Retry-After", String(seconds))])
  }

  /// A redirection to `location`, a path on this host.
  static func redirect(_ status: Int, to location: String) -> HTTPResponse {
    plain(status, "See " + location, [Field("Location", location)])
  }
}
