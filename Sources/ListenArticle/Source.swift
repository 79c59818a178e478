// SPDX-License-Identifier: GPL-3.0-or-later

/// A document as it came in: bytes, and what is known of them from outside.
public struct Source: Sendable {
  /// The shapes of document that can be read.
  public enum Format: String, Sendable, CaseIterable {
    case html
    case text
    case markdown
    case json
    case feed
  }

  /// The path or "-", for messages.
  public var name: String
  /// The document.
  public var bytes: [UInt8]
  /// The format, where the user named one.
  public var format: Format?
  /// BCP 47, where the user named one.
  public var language: String?

  /// A document called `name` in messages.
  public init(name: String, bytes: [UInt8], format: Format? = nil, language: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.format = format
    self.language = language
  }
}
