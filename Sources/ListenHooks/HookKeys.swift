// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
internal import ListenCore

/// The secrets by which hooks are signed, by name.
///
/// The file has a line for each: a name, and a secret as `whsec_` with base64 (the form of Standard
/// Webhooks), or as any text of 24 characters or more. A name may stand in several lines while a secret
/// is being replaced: the first signs, each of them is accepted.
package struct HookKeys: Sendable {
  /// A reason why a file of keys cannot be used.
  package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// One line: the file, the place, what was found, what would be right.
    package var description: String
  }

  /// The names in the order of the file, each once.
  package private(set) var names: [String] = []
  private var secrets: [String: [[UInt8]]] = [:]

  /// The fewest bytes of a secret (Standard Webhooks asks for 24 to 64).
  static let fewest = 24

  /// No keys.
  package init() {}

  /// The keys in the file at `path`.
  ///
  /// - Throws: ``FileError``, or ``Fault`` where others may read the file, or a line is wrong.
  package init(path: String) throws {
    let bytes = try Files.read(path, most: FileBound.settings)
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & 0o007 != 0 {
      throw Fault(
        description:
          "\"\(path)\" holds secrets and may be read or written by everybody; chmod o= it")
    }
    try self.init(String(decoding: bytes, as: UTF8.self), path: path)
  }

  /// The keys in `text`, the contents of the file at `path`.
  ///
  /// - Throws: ``Fault``; secrets do not appear in it.
  package init(_ text: String, path: String) throws(Fault) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let name = words.first, !name.hasPrefix("#") else { continue }
      let place = "\"\(path)\", line \(index + 1)"
      guard words.count == 2 else {
        throw Fault(
          description: "\(place): found \(words.count) words, expected a name and a secret")
      }
      guard let secret = Self.secret(String(words[1])) else {
        throw Fault(
          description:
            "\(place): the secret is too short or no base64; expected whsec_ and base64 of "
            + "\(Self.fewest) bytes or more, or a text as long")
      }
      let key = String(name)
      if secrets[key] == nil { names.append(key) }
      secrets[key, default: []].append(secret)
    }
  }

  /// The secrets of `name`; the first signs.
  package func secrets(of name: String) -> [[UInt8]] { secrets[name] ?? [] }

  private static func secret(_ text: String) -> [UInt8]? {
    let prefix = "whsec_"
    guard text.hasPrefix(prefix) else {
      return text.utf8.count >= fewest ? Array(text.utf8) : nil
    }
    guard let data = Data(base64Encoded: String(text.dropFirst(prefix.count))) else { return nil }
    return data.count >= fewest ? [UInt8](data) : nil
  }
}
