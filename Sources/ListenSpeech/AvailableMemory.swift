// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// The memory that programs may still take on this machine, and in this control group.
package enum AvailableMemory {
  /// The number of bytes; nil where the system does not tell (proc(5), cgroups(7)).
  package static var bytes: Int? {
    let free = kilobytes("MemAvailable:", in: text("/proc/meminfo")).map { $0 << 10 }
    let group = text("/proc/self/cgroup").split(separator: "\n").last { $0.hasPrefix("0::") }
    guard let group else { return free }
    let folder = "/sys/fs/cgroup" + group.dropFirst(3)
    guard let most = Int(text(folder + "/memory.max").filter(\.isNumber)),
      let used = Int(text(folder + "/memory.current").filter(\.isNumber))
    else { return free }
    return min(free ?? .max, max(0, most - used))
  }

  /// The speakers that memory allows if each takes `bytes`, from 1 to `most`.
  package static func speakers(of bytes: Int, most: Int) -> Int {
    guard let available = Self.bytes else { return 1 }
    return max(1, min(most, available / bytes))
  }

  static func kilobytes(_ key: String, in text: String) -> Int? {
    let line = text.split(separator: "\n").first { $0.hasPrefix(key) }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  private static func text(_ path: String) -> String {
    // A file that is not there tells nothing.
    (try? Files.read(path, most: FileBound.settings)).map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }
}
