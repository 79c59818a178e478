// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// The kernel's report of a process and of its children (proc(5)).
struct ProcessState: Sendable, Hashable {
  /// Whether one of them was stopped, as by SIGSTOP or a debugger.
  var isStopped = false
  /// Whether one of them runs, or would if a processor were free.
  var isRunning = false
  /// Processor time of all of them, in the kernel's ticks.
  var ticks = 0

  /// The state of the process `identifier`; nil where the system does not tell.
  init?(_ identifier: pid_t) {
    var waiting = [identifier]
    var seen = 0
    // A speaker has a child, which has another for each line of phonemes.
    while let process = waiting.popLast(), seen < 16 {
      guard let entry = Self.entry(process) else {
        if process == identifier { return nil }
        continue
      }
      seen += 1
      isStopped = isStopped || entry.state == "T" || entry.state == "t"
      isRunning = isRunning || entry.state == "R"
      ticks += entry.ticks
      waiting += Self.children(process)
    }
  }

  /// The children of `process`, and theirs; sixteen at most.
  static func descendants(of process: pid_t) -> [pid_t] {
    var result: [pid_t] = []
    var waiting = children(process)
    while let child = waiting.popLast(), result.count < 16 {
      result.append(child)
      waiting += children(child)
    }
    return result
  }

  /// Whether `process` is gone, or waits for nothing but its parent.
  static func hasEnded(_ process: pid_t) -> Bool {
    guard let entry = entry(process) else { return true }
    return entry.state == "Z" || entry.state == "X"
  }

  private static func entry(_ process: pid_t) -> (state: Substring, ticks: Int)? {
    guard let text = text("/proc/\(process)/stat") else { return nil }
    // The program's name stands in parentheses and may hold any others.
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
      return nil
    }
    return (fields[0], user + system)
  }

  private static func children(_ process: pid_t) -> [pid_t] {
    (text("/proc/\(process)/task/\(process)/children") ?? "")
      .split(separator: " ").compactMap { pid_t($0) }
  }

  private static func text(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }
}
