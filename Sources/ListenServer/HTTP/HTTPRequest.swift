// SPDX-License-Identifier: GPL-3.0-or-later

/// A request as it came in, with the fields that decide the answer.
public struct HTTPRequest: Sendable, Hashable {
  /// Such as `GET`; methods are case-sensitive (RFC 9110, section 9.1).
  public var method: String
  /// The request target as sent: a path with its query, or an absolute URL.
  public var target: String
  /// Such as `HTTP/1.1`.
  public var version: String
  /// Every `Host` field, in order.
  public var hosts: [String] = []
  /// `Range`.
  public var range: String?
  /// `If-Range`.
  public var ifRange: String?
  /// `If-Match`, several fields joined by commas.
  public var ifMatch: String?
  /// `If-None-Match`, several fields joined by commas.
  public var ifNoneMatch: String?
  /// `If-Modified-Since`.
  public var ifModifiedSince: String?
  /// `If-Unmodified-Since`.
  public var ifUnmodifiedSince: String?
  /// `Accept-Encoding`, several fields joined by commas.
  public var acceptEncoding: String?
  /// Whether a body follows, however it is announced.
  public var hasBody = false
  /// `Referer`, for the log.
  public var referrer: String?
  /// `User-Agent`, for the log.
  public var userAgent: String?

  /// A request without fields.
  public init(_ method: String, _ target: String, version: String = "HTTP/1.1") {
    self.method = method
    self.target = target
    self.version = version
  }

  /// Whether nothing but the representation itself is asked for.
  var isPlain: Bool {
    range == nil && ifMatch == nil && ifNoneMatch == nil && ifModifiedSince == nil
      && ifUnmodifiedSince == nil
  }

  /// Takes in a field; others than those above say nothing here.
  mutating func add(_ name: String, _ value: String) {
    switch name {
    case "host": hosts.append(value)
    case "range": range = Self.joined(range, value)
    case "if-range": ifRange = Self.joined(ifRange, value)
    case "if-match": ifMatch = Self.joined(ifMatch, value)
    case "if-none-match": ifNoneMatch = Self.joined(ifNoneMatch, value)
    case "if-modified-since": ifModifiedSince = ifModifiedSince ?? value
    case "if-unmodified-since": ifUnmodifiedSince = ifUnmodifiedSince ?? value
    case "accept-encoding": acceptEncoding = Self.joined(acceptEncoding, value)
    case "content-length": hasBody = hasBody || value != "0"
    case "transfer-encoding": hasBody = true
    case "referer": referrer = referrer ?? value
    case "user-agent": userAgent = userAgent ?? value
    default: break
    }
  }

  /// A field that came twice is one list (RFC 9110, section 5.3).
  private static func joined(_ first: String?, _ second: String) -> String {
    first.map { $0 + ", " + second } ?? second
  }

  /// Whether a client that is to be answered named its host as it must: once in HTTP/1.1, and in no
  /// characters that no host has (RFC 9112, section 3.2).
  var hasGoodHost: Bool {
    guard hosts.count <= 1 else { return false }
    guard let host = hosts.first else { return version != "HTTP/1.1" }
    return host.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        true
      default: "-._~%!$&'()*+,;=:[]".utf8.contains(byte)
      }
    }
  }
}
