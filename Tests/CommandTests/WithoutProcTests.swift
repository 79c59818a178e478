// SPDX-License-Identifier: GPL-3.0-or-later
import ListenTesting
import Testing

@Suite(.tags(.endToEnd)) struct WithoutProcTests {
  /// Runs a command where `/proc` is an empty folder.
  private static func run(_ arguments: [String]) throws -> Shell {
    try Shell(
      "unshare",
      [
        "--mount", "--map-root-user", "sh", "-c", "mount -t tmpfs none /proc && exec \"$@\"", "sh",
      ] + arguments)
  }

  private static let isPossible = (try? run(["true"]))?.code == 0

  @Test(
    "Without /proc every command says that it is missing", .enabled(if: isPossible),
    arguments: [["serve", "/tmp"], ["inspect", "-"], ["voices"], ["--version"], []])
  func missing(arguments: [String]) throws {
    let run = try Self.run([Products.listen] + arguments)
    #expect(run.code == 69 && run.output.isEmpty)
    #expect(
      run.errors
        == "listen: /proc is not mounted; mount it, or let the sandbox or chroot have it\n")
  }
}
