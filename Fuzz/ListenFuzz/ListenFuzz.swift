// SPDX-License-Identifier: GPL-3.0-or-later
import CLibFuzzer
import Foundation

/// All harnesses in one program, so that it is linked once.
///
///     listen-fuzz                                 the names of the harnesses, one a line
///     listen-fuzz NAME [LIBFUZZER-OPTION|FILE|FOLDER]...
@main
struct ListenFuzz {
  /// libFuzzer's callback carries no context; set once, before it runs.
  private nonisolated(unsafe) static var chosen = Harness.all[0]

  /// Names the harness to the copies of itself that libFuzzer starts, whose arguments are its own.
  private static let variable = "LISTEN_FUZZ_HARNESS"

  static func main() {
    var arguments = CommandLine.arguments
    var name = ProcessInfo.processInfo.environment[variable]
    if name == nil, arguments.count > 1 { name = arguments.remove(at: 1) }
    guard let name else {
      for harness in Harness.all { print(harness.name) }
      return
    }
    guard let harness = Harness.all.first(where: { $0.name == name }) else {
      let names = Harness.all.map(\.name).joined(separator: ", ")
      print("no harness \"\(name)\"; there are \(names)")
      exit(64)
    }
    chosen = harness
    setenv(variable, name, 1)
    var count = Int32(arguments.count)
    let strings = arguments.map { strdup($0) } + [nil]
    exit(
      strings.withUnsafeBufferPointer { buffer in
        var start = UnsafeMutablePointer(mutating: buffer.baseAddress)
        return LLVMFuzzerRunDriver(&count, &start) { data, size in
          Self.chosen.check(Array(UnsafeBufferPointer(start: data, count: size)))
          return 0
        }
      })
  }
}
