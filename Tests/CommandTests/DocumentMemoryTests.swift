// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

/// A document that is larger than any real one costs a line, and no memory to speak of.
@Suite(.tags(.endToEnd)) struct DocumentMemoryTests {
  /// The answer of `inspect` to the output of `command`, with no more than 256 MiB of memory to write to:
  /// from a file, from the folder that holds it, and from a pipe.
  private func inspections(_ command: String, as name: String) throws -> [Shell] {
    let scratch = try Scratch()
    let (path, limit) = ("\(scratch.url.path)/in/\(name)", "ulimit -d 262144; ")
    _ = try Shell("bash", ["-c", "mkdir \(scratch.url.path)/in; \(command) > \(path)"])
    return try [path, "\(scratch.url.path)/in"].map {
      try Shell("bash", ["-c", limit + "exec \"$0\" inspect \"$1\"", Products.listen, $0])
    } + [
      try Shell("bash", ["-c", limit + command + " | \"$0\" inspect -", Products.listen])
    ]
  }

  @Test("A page of 200 MB is refused by its size")
  func page() throws {
    for run in try inspections("head -c 200000000 /dev/zero | tr '\\0' a", as: "page.html") {
      #expect(run.code == 65)
      #expect(run.errors.hasPrefix("listen: cannot read \""), "\(run.errors)")
      #expect(run.errors.hasSuffix("\": it is larger than 64 MiB\n"), "\(run.errors)")
    }
  }

  @Test("A text of a million paragraphs is refused by their number")
  func paragraphs() throws {
    for run in try inspections("yes '' | head -n 1000000 | sed 's/^/a/'", as: "a.txt") {
      #expect(run.code == 65)
      #expect(run.errors.hasSuffix("\": too many lines, the limit is 200000\n"), "\(run.errors)")
    }
  }
}
