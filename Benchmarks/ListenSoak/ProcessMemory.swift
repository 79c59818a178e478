// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What this process and its speakers hold in memory, as proc(5) tells it.
enum ProcessMemory {
  /// Resident kilobytes that no file backs.
  static func anonymous(_ process: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") } ?? ""
    return line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }

  /// The speakers that this process started.
  static func speakers() -> [pid_t] {
    let own = getpid()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap(pid_t.init).filter { process in
      guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        stat.contains("(listen-speaker)"), let end = stat.lastIndex(of: ")")
      else { return false }
      // Behind the name: the state, then the parent.
      return stat[stat.index(after: end)...].split(separator: " ").dropFirst().first
        == Substring(String(own))
    }
  }
}
