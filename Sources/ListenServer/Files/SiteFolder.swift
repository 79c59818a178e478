// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Glibc

/// The served folder, and the only way into it.
///
/// Paths are resolved by openat2(2) with `RESOLVE_BENEATH`: the kernel refuses every path that
/// would leave the folder. On a kernel without it (before 5.6), no symbolic link is followed.
final class SiteFolder: Sendable {
  /// The object that a path names.
  enum Entry {
    case file(OpenFile, FileIdentity)
    case folder
    /// A name to which nothing that may be served belongs.
    case missing
  }

  private let descriptor: Int32

  /// Opens the folder at `path`; nil if it is not a folder.
  init?(_ path: String) {
    descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Opens the object named by `components`, which must be known to be harmless.
  func open(_ components: [String]) -> Entry {
    guard !components.isEmpty else { return .folder }
    let found = descend(components)
    guard found >= 0 else { return .missing }
    let file = OpenFile(owning: found)
    var status = stat()
    guard fstat(found, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(file, FileIdentity(status))
    case S_IFDIR: return .folder
    default: return .missing
    }
  }

  /// The identity of the object at a path, following all symbolic links.
  ///
  /// It may only be compared with an identity from ``open(_:)``.
  func identity(_ relative: String) -> FileIdentity? {
    var status = stat()
    return fstatat(descriptor, relative, &status, 0) == 0 ? FileIdentity(status) : nil
  }

  private func descend(_ components: [String]) -> Int32 {
    let relative = components.joined(separator: "/")
    let found = listen_open_beneath(descriptor, relative, 0)
    if found >= 0 { return found }
    switch errno {
    case ENOSYS, EPERM: return descendPlainly(components)
    case ELOOP: break
    default: return -1
    }
    let linked = listen_open_beneath(descriptor, relative, 1)
    guard linked >= 0 else { return -1 }
    // A link that stays inside may still lead to what is hidden.
    if leadsToHidden(linked) {
      close(linked)
      return -1
    }
    return linked
  }

  private func leadsToHidden(_ found: Int32) -> Bool {
    guard let site = Self.path(descriptor), let path = Self.path(found),
      path.starts(with: site + [UInt8(ascii: "/")])
    else { return true }
    // By bytes, as the system reads it: in a string, a slash or dot before an accent is neither.
    let inside = path.dropFirst(site.count)
    return zip(inside, inside.dropFirst()).contains {
      $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: ".")
    }
  }

  private static func path(_ descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes {
      guard let start = $0.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
      return readlink("/proc/self/fd/\(descriptor)", start, $0.count)
    }
    return count <= 0 ? nil : Array(buffer.prefix(count))
  }

  /// Opens one name after the other, through real folders only.
  func descendPlainly(_ components: [String]) -> Int32 {
    var current = dup(descriptor)
    for name in components {
      guard current >= 0 else { return -1 }
      let next = listen_open_plain(current, name)
      close(current)
      current = next
    }
    return current
  }
}
