// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// A file or folder that could not be used.
public enum FileError: Error, Sendable, Hashable {
  /// `path` cannot be read; `code` is the `errno`.
  case unreadable(path: String, code: Int32)
  /// `path` cannot be written; `code` is the `errno`.
  case unwritable(path: String, code: Int32)
  /// Another run writes there.
  case held(path: String)
}

extension FileError: CustomStringConvertible {
  /// One line.
  public var description: String {
    switch self {
    case .unreadable(let path, let code):
      "cannot read \"\(path)\": \(String(cString: strerror(code)))"
    case .unwritable(let path, let code):
      "cannot write \"\(path)\": \(String(cString: strerror(code)))"
    case .held(let path):
      "another run is writing \"\(path)\"; wait for it, or choose another output"
    }
  }
}
