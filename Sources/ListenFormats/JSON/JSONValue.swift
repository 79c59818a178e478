// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON value, with its place where it matters to an editor.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number as written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members by key; of a key that occurs twice, the last value counts.
  case object([String: JSONValue])

  package subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The text of a string that has any.
  package var string: String? {
    guard case .string(let text) = self, !text.isEmpty else { return nil }
    return text
  }

  /// An array's elements, anything else as its only element, and none for null.
  package var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }

  /// The name of the value's type, for messages.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
