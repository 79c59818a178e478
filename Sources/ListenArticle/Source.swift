// SPDX-License-Identifier: GPL-3.0-or-later

/// A document to be read: its bytes, and the facts that the caller knows about it.
public struct Source: Sendable {
  /// The formats of documents.
  public enum Format: String, Sendable, CaseIterable {
    case html
    case text
    case markdown
    case json
    case feed
    case ssml
  }

  /// The path, or "-", for messages.
  public var name: String
  /// The contents of the document.
  public var bytes: [UInt8]
  /// The format, if the user named one.
  public var format: Format?
  /// A BCP 47 tag, if the user named one.
  public var language: String?

  /// A document called `name` in messages.
  public init(name: String, bytes: [UInt8], format: Format? = nil, language: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.format = format
    self.language = language
  }
}
