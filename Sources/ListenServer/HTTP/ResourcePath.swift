// SPDX-License-Identifier: GPL-3.0-or-later

/// The path of a request, decoded once and checked.
///
/// ```swift
/// let path = try ResourcePath("/articles/r%C3%ADo/?page=2")
/// print(path.components, path.isFolder)  // ["articles", "río"] true
/// ```
public struct ResourcePath: Sendable, Hashable {
  /// A reason for refusing a target.
  public enum Refusal: Error, Sendable, Hashable {
    /// The target is not a path: invalid escapes, control characters, text that is not UTF-8,
    /// disguised separators.
    case malformed
    /// A hidden file, a step upwards or an empty name; these are never served.
    case hidden
  }

  /// The components of the path, decoded.
  ///
  /// None is empty, begins with a dot, or contains a separator or control character.
  public let components: [String]
  /// Whether the target ended in a slash, or was the root.
  public let isFolder: Bool
  /// The query as sent, without its question mark.
  public let query: String?

  /// The path that a request target names.
  ///
  /// - Parameter target: a target in origin form, or absolute (RFC 9112, section 3.2), whose host
  ///   is ignored.
  /// - Throws: ``Refusal``.
  public init(_ target: String) throws(Refusal) {
    var rest = Array(target.utf8)[...]
    for scheme in ["http://", "https://"] where target.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.utf8.count)
      rest = rest.drop { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
      if rest.first != UInt8(ascii: "/") { rest = [UInt8(ascii: "/")] + rest }
      break
    }
    guard rest.first == UInt8(ascii: "/") else { throw .malformed }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = String(decoding: rest[(mark + 1)...], as: UTF8.self)
      rest = rest[..<mark]
    } else {
      query = nil
    }
    var names = rest.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = names.last?.isEmpty ?? true
    if isFolder { names = names.dropLast() }
    guard names.count <= 32 else { throw .hidden }
    var components: [String] = []
    for name in names { components.append(try Self.decoded(name)) }
    self.components = components
  }

  private static func decoded(_ name: ArraySlice<UInt8>) throws(Refusal) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.count)
    var index = name.startIndex
    while index < name.endIndex {
      var byte = name[index]
      index += 1
      if byte == UInt8(ascii: "%") {
        guard name.endIndex - index >= 2, let high = digit(name[index]),
          let low = digit(name[index + 1])
        else { throw .malformed }
        byte = high << 4 | low
        index += 2
      }
      guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "\\") else {
        throw .malformed
      }
      bytes.append(byte)
    }
    guard let first = bytes.first, first != UInt8(ascii: "."), bytes.count <= 255 else {
      throw .hidden
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The path relative to the site's folder, without a trailing slash.
  public var relative: String { components.joined(separator: "/") }

  /// The path with those names.
  init(components: [String], isFolder: Bool = false) {
    self.components = components
    self.isFolder = isFolder
    query = nil
  }

  /// The file that is sent for a folder.
  var index: ResourcePath { ResourcePath(components: components + ["index.html"]) }

  /// The folder's URL, escaped, with the query.
  package var folderLocation: String {
    Self.location(components, isFolder: true) + (query.map { "?" + Self.visible($0) } ?? "")
  }

  /// The URL of a path on this host.
  static func location(_ components: [String], isFolder: Bool) -> String {
    "/" + components.map(escaped).joined(separator: "/")
      + (isFolder && !components.isEmpty ? "/" : "")
  }

  private static func escaped(_ name: String) -> String {
    escaped(name) { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._~!$&'()*+,;=:@".utf8.contains(byte)
      }
    }
  }

  /// The query with all characters escaped that must not occur in a header.
  private static func visible(_ query: String) -> String {
    escaped(query) { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
  }

  private static func escaped(_ text: String, except isPlain: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      if isPlain(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
