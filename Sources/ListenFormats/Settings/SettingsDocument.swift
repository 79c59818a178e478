// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A JSON settings file, read strictly enough that every fault has a line.
package struct SettingsDocument {
  package let path: String
  package let root: JSONValue
  private let bytes: [UInt8]

  /// The settings in `bytes`.
  ///
  /// - Throws: ``SiteConfigurationError`` if they are not JSON.
  package init(path: String, _ bytes: [UInt8]) throws(SettingsError) {
    self.path = path
    self.bytes = bytes
    do throws(JSONParser.Fault) { root = try JSONParser.parse(bytes) } catch {
      throw SettingsError(
        path: path, place: "line \(error.line), column \(error.column)", found: error.found,
        expected: error.expected)
    }
  }

  /// The members of an object whose keys must be in `known`, or may be any if that is nil.
  ///
  /// - Throws: ``SiteConfigurationError``, which suggests the nearest known key for an unknown one.
  package func members(_ value: JSONValue, _ key: String?, known: [String]?)
    throws(SettingsError) -> [String: JSONValue]
  {
    guard case .object(let members) = value else {
      throw wrong(key ?? "", value, "an object", place: key == nil ? "line 1" : nil)
    }
    guard let known else { return members }
    for name in members.keys.sorted() where !known.contains(name) {
      let near = Suggestion.nearest(to: name, among: known)
      throw SettingsError(
        path: path, place: place(of: name),
        found: "unknown key \"\(name)\"" + (key.map { " in \"\($0)\"" } ?? ""),
        expected: near.map { "\"\($0)\"" } ?? "one of \(known.joined(separator: ", "))")
    }
    return members
  }

  /// The text under `key`; nil if the key is absent.
  ///
  /// - Throws: ``SiteConfigurationError`` if the value is not a text, or `isValid` refuses it.
  package func text(
    _ members: [String: JSONValue], _ key: String, expected: String = "a text",
    isValid: (String) -> Bool = { _ in true }
  ) throws(SettingsError) -> String? {
    guard let value = members[key] else { return nil }
    guard case .string(let text) = value, !text.isEmpty, isValid(text) else {
      throw wrong(key, value, expected)
    }
    return text
  }

  /// The whole number under `key`, from 1 to 1,000,000,000 (so that days can be counted in
  /// seconds).
  ///
  /// - Throws: ``SettingsError``.
  package func count(_ members: [String: JSONValue], _ key: String) throws(SettingsError)
    -> Int?
  {
    guard let value = members[key] else { return nil }
    return try whole(value, key, 1...1_000_000_000)
  }

  /// The whole number that `value` is, if it is in `range`; `key` may be a path, such as `pauses.title`.
  ///
  /// - Throws: ``SettingsError``.
  package func whole(_ value: JSONValue, _ key: String, _ range: ClosedRange<Int>)
    throws(SettingsError) -> Int
  {
    guard case .number(let digits) = value, let number = Double(digits),
      let whole = Int(exactly: number), range.contains(whole)
    else {
      throw wrong(
        key, value, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return whole
  }

  /// The truth value under `key`.
  ///
  /// - Throws: ``SettingsError``.
  package func flag(_ members: [String: JSONValue], _ key: String) throws(SettingsError) -> Bool? {
    guard let value = members[key] else { return nil }
    guard case .bool(let flag) = value else { throw wrong(key, value, "true or false") }
    return flag
  }

  /// The texts under `key`, which holds a list or a single text.
  ///
  /// - Throws: ``SettingsError``.
  package func texts(_ members: [String: JSONValue], _ key: String, expected: String)
    throws(SettingsError) -> [String]?
  {
    guard let value = members[key] else { return nil }
    var texts: [String] = []
    for element in value.elements {
      guard let text = element.string else { throw wrong(key, element, expected) }
      texts.append(text)
    }
    return texts
  }

  /// An error about a value.
  package func wrong(_ key: String, _ value: JSONValue, _ expected: String, place: String? = nil)
    -> SettingsError
  {
    let found =
      switch value {
      case .string(let text): "\"\(text)\""
      case .number(let digits): digits
      case .bool(let flag): "\(flag)"
      default: value.kind
      }
    return SettingsError(
      path: path, place: place ?? self.place(of: key),
      found: key.isEmpty ? found : "\(key) = \(found)",
      expected: expected)
  }

  /// The first line that contains the key.
  package func place(of key: String) -> String {
    if bytes.contains(bytes: Array("\"\(key)\"".utf8)) { return KeyPlace.line(of: key, in: bytes) }
    let last = key.split(separator: ".").last.map(String.init) ?? key
    return KeyPlace.line(of: last, in: bytes)
  }
}
