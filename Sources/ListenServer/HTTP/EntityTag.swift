// SPDX-License-Identifier: GPL-3.0-or-later

/// A tag that identifies a representation's bytes (RFC 9110, section 8.8.3); our own tags are
/// strong.
public struct EntityTag: Sendable, Hashable {
  /// The characters between the quotation marks.
  public let opaque: String
  /// Whether it was written as `W/"…"`.
  public let isWeak: Bool

  /// A tag.
  public init(_ opaque: String, isWeak: Bool = false) {
    self.opaque = opaque
    self.isWeak = isWeak
  }

  /// The tag in the form used in a header.
  public var field: String { (isWeak ? "W/\"" : "\"") + opaque + "\"" }

  /// The tag in `text`, if that is a single tag; nil otherwise, for example for a date.
  public init?(field text: String) {
    guard case .tags(let tags) = EntityTagList(text), tags.count == 1 else { return nil }
    self = tags[0]
  }
}

/// The value of `If-Match` or `If-None-Match`.
enum EntityTagList: Hashable {
  case any
  case tags([EntityTag])

  /// The tags in `text`; invalid ones are ignored.
  init(_ text: String) {
    var rest = Array(text.utf8)[...]
    var tags: [EntityTag] = []
    func skip(_ rest: inout ArraySlice<UInt8>) {
      rest = rest.drop { [0x20, 0x09, UInt8(ascii: ",")].contains($0) }
    }
    skip(&rest)
    if rest.elementsEqual([UInt8(ascii: "*")]) {
      self = .any
      return
    }
    while !rest.isEmpty {
      let isWeak = rest.starts(with: "W/".utf8)
      if isWeak { rest = rest.dropFirst(2) }
      guard rest.first == UInt8(ascii: "\""),
        let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\""))
      else { break }
      let opaque = rest[(rest.startIndex + 1)..<end]
      tags.append(EntityTag(String(decoding: opaque, as: UTF8.self), isWeak: isWeak))
      rest = rest[(end + 1)...]
      skip(&rest)
    }
    self = .tags(tags)
  }

  /// Strong comparison, for `If-Match` (section 8.8.3.2).
  func matchesStrongly(_ tag: EntityTag) -> Bool {
    switch self {
    case .any: true
    case .tags(let tags): tags.contains { !$0.isWeak && !tag.isWeak && $0.opaque == tag.opaque }
    }
  }

  /// Weak comparison, for `If-None-Match`.
  func matchesWeakly(_ tag: EntityTag) -> Bool {
    switch self {
    case .any: true
    case .tags(let tags): tags.contains { $0.opaque == tag.opaque }
    }
  }
}
