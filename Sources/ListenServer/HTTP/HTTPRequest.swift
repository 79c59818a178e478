// SPDX-License-Identifier: GPL-3.0-or-later

/// A request with the fields that decide the answer.
public struct HTTPRequest: Sendable, Hashable {
  /// The method, such as `GET`; methods are case-sensitive (RFC 9110, section 9.1).
  public var method: String
  /// The request target as sent: a path with its query, or an absolute URL.
  public var target: String
  /// The version, such as `HTTP/1.1`.
  public var version: String
  /// The first `Host` field.
  public var host: String?
  /// The number of `Host` fields.
  public var hostCount = 0
  /// The `Range` field.
  public var range: String?
  /// The `If-Range` field.
  public var ifRange: String?
  /// The `If-Match` fields, joined by commas.
  public var ifMatch: String?
  /// The `If-None-Match` fields, joined by commas.
  public var ifNoneMatch: String?
  /// The `If-Modified-Since` field.
  public var ifModifiedSince: String?
  /// The `If-Unmodified-Since` field.
  public var ifUnmodifiedSince: String?
  /// The `Accept-Encoding` fields, joined by commas.
  public var acceptEncoding: String?
  /// Whether a body follows, however it is announced.
  public var hasBody = false
  /// `Content-Length`; nil where there is none, or several, or it is no number.
  public var contentLength: Int?
  /// `Content-Type`.
  public var contentType: String?
  /// `webhook-id`, `webhook-timestamp` and `webhook-signature`, by which a hook is signed.
  public var hookID: String?
  /// The time of a hook.
  public var hookTime: String?
  /// The signatures of a hook.
  public var hookSignature: String?
  /// The body, where it was asked for.
  public var body: [UInt8] = []
  /// Whether a field has an invalid name, such as one with a space before its colon.
  public var isMalformed = false
  /// The `Referer` field, for the log.
  public var referrer: String?
  /// The `User-Agent` field, for the log.
  public var userAgent: String?

  /// A request without fields.
  public init(_ method: String, _ target: String, version: String = "HTTP/1.1") {
    self.method = method
    self.target = target
    self.version = version
  }

  /// Whether the request has no conditions or ranges.
  var isPlain: Bool {
    range == nil && ifMatch == nil && ifNoneMatch == nil && ifModifiedSince == nil
      && ifUnmodifiedSince == nil
  }

  /// The name of a relevant field.
  enum Name: String, CaseIterable, Sendable {
    case host, range, referer
    case ifRange = "if-range"
    case ifMatch = "if-match"
    case ifNoneMatch = "if-none-match"
    case ifModifiedSince = "if-modified-since"
    case ifUnmodifiedSince = "if-unmodified-since"
    case acceptEncoding = "accept-encoding"
    case userAgent = "user-agent"
    case contentLength = "content-length"
    case transferEncoding = "transfer-encoding"
    case contentType = "content-type"
    case hookID = "webhook-id"
    case hookTime = "webhook-timestamp"
    case hookSignature = "webhook-signature"

    private static let byLength: [[(name: Name, bytes: [UInt8])]] = (0..<20).map { length in
      allCases.filter { $0.rawValue.utf8.count == length }.map { ($0, Array($0.rawValue.utf8)) }
    }

    /// The field with that name in any case; nil for irrelevant fields.
    init?(_ name: UnsafeRawBufferPointer) {
      guard name.count < Self.byLength.count else { return nil }
      for known in Self.byLength[name.count] {
        var index = 0
        // Letters differ from their capitals by this bit; no other character of a name is a letter
        // with or without it.
        while index < name.count, name[index] | 0x20 == known.bytes[index] { index += 1 }
        if index == name.count {
          self = known.name
          return
        }
      }
      return nil
    }
  }

  /// Adds a raw field; an irrelevant one is ignored.
  package mutating func add(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    // `Content-Length : 3` is no length to us and may be one to a proxy before us: such a request is
    // refused (RFC 9112, section 5.1).
    if name.isEmpty || !name.allSatisfy(Self.isToken) { isMalformed = true }
    if let known = Name(name) { add(known, String(decoding: value, as: UTF8.self)) }
  }

  /// Whether `byte` may stand in a field's name (RFC 9110, section 5.6.2).
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  /// Adds a field.
  mutating func add(_ name: Name, _ value: String) {
    switch name {
    case .host:
      host = host ?? value
      hostCount += 1
    case .range: range = Self.joined(range, value)
    case .ifRange: ifRange = Self.joined(ifRange, value)
    case .ifMatch: ifMatch = Self.joined(ifMatch, value)
    case .ifNoneMatch: ifNoneMatch = Self.joined(ifNoneMatch, value)
    case .ifModifiedSince: ifModifiedSince = ifModifiedSince ?? value
    case .ifUnmodifiedSince: ifUnmodifiedSince = ifUnmodifiedSince ?? value
    case .acceptEncoding: acceptEncoding = Self.joined(acceptEncoding, value)
    case .contentLength:
      contentLength = hasBody ? nil : value.utf8.count < 12 ? Int(value) : nil
      hasBody = hasBody || value != "0"
    case .contentType: contentType = contentType ?? value
    case .hookID: hookID = hookID ?? value
    case .hookTime: hookTime = hookTime ?? value
    case .hookSignature: hookSignature = Self.joined(hookSignature, value)
    case .transferEncoding:
      contentLength = nil
      hasBody = true
    case .referer: referrer = referrer ?? value
    case .userAgent: userAgent = userAgent ?? value
    }
  }

  /// Joins a repeated field into one list (RFC 9110, section 5.3).
  private static func joined(_ first: String?, _ second: String) -> String {
    first.map { $0 + ", " + second } ?? second
  }

  /// The answer that follows from the request alone; nil if its target has to be looked up.
  package var response: HTTPResponse? {
    guard hasGoodHost, !isMalformed else { return .badRequest }
    switch method {
    case "GET", "HEAD": return hasBody ? .badRequest : nil
    case "OPTIONS": return .preflight
    case "POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT": return .notAllowed
    default: return .notImplemented
    }
  }

  /// Whether the client named the host correctly: once in HTTP/1.1, and only with characters
  /// allowed in a host (RFC 9112, section 3.2).
  package var hasGoodHost: Bool {
    guard hostCount <= 1 else { return false }
    guard let host else { return version != "HTTP/1.1" }
    return host.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: ":"):
        true
      default: "-_~%!$&'()*+,;=[]".utf8.contains(byte)
      }
    }
  }
}
