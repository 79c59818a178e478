// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// The line of a key in a JSON file, for messages.
package enum KeyPlace {
  /// A text such as `line 3`: the first line of `bytes` that contains `key` in quotes, or else the
  /// first line.
  package static func line(of key: String, in bytes: [UInt8]) -> String {
    let quoted = Array("\"\(key)\"".utf8)
    // By bytes: to a Character a carriage return and the line feed behind it are one, and no line feed.
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let index = lines.firstIndex { Array($0).contains(bytes: quoted) }
    return "line \((index ?? 0) + 1)"
  }
}
