// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// A file or folder that could not be used.
public enum FileError: Error, Sendable, Hashable {
  /// `path` cannot be read; `code` is the `errno`.
  case unreadable(path: String, code: Int32)
  /// `path` cannot be written; `code` is the `errno`.
  case unwritable(path: String, code: Int32)
  /// Another run is writing there.
  case held(path: String)
  /// `path` is not opened: it is no regular file of a sane size below its folder.
  case refused(path: String, FileRefusal)
}

/// A reason why the file behind a name is not opened.
public enum FileRefusal: Sendable, Hashable {
  /// The name, or a link on its way, leads out of this folder.
  case outside(folder: String)
  /// It is a device, a pipe or a socket.
  case special
  /// It holds more bytes than anything of its kind.
  case tooLarge(most: Int)
}

extension FileError: CustomStringConvertible {
  /// A one-line message.
  public var description: String { text.onOneLine }

  private var text: String {
    switch self {
    case .unreadable(let path, _): "cannot read \"\(path)\": \(reason)"
    case .unwritable(let path, _): "cannot write \"\(path)\": \(reason)"
    case .held(let path): "another run is writing \"\(path)\"; \(reason)"
    case .refused(let path, _): "cannot read \"\(path)\": \(reason)"
    }
  }

  /// The message without the path.
  package var reason: String {
    switch self {
    case .unreadable(_, let code), .unwritable(_, let code): String(cString: strerror(code))
    case .held: "wait for it, or choose another output"
    case .refused(_, .outside(let folder)): "it leads out of \"\(folder)\""
    case .refused(_, .special): "it is no regular file, but a device, a pipe or a socket"
    case .refused(_, .tooLarge(let most)): "it is larger than \(most >> 20) MiB"
    }
  }
}
