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
  public var description: String { text.onOneLine }

  private var text: String {
    switch self {
    case .unreadable(let path, _): "cannot read \"\(path)\": \(reason)"
    case .unwritable(let path, _): "cannot write \"\(path)\": \(reason)"
    case .held(let path): "another run is writing \"\(path)\"; \(reason)"
    }
  }

  /// The same without the path.
  package var reason: String {
    switch self {
    case .unreadable(_, let code), .unwritable(_, let code): String(cString: strerror(code))
    case .held: "wait for it, or choose another output"
    }
  }
}
