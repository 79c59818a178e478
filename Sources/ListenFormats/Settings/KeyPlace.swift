// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// Where a key of a JSON file stands, for messages.
package enum KeyPlace {
  /// Such as `line 3`: the first line of `bytes` that holds `key` in quotes, else the first of all.
  package static func line(of key: String, in bytes: [UInt8]) -> String {
    let quoted = Array("\"\(key)\"".utf8)
    // By bytes: to a Character a carriage return and the line feed behind it are one, and no line feed.
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let index = lines.firstIndex { Array($0).contains(bytes: quoted) }
    return "line \((index ?? 0) + 1)"
  }
}
