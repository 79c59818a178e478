// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@Suite(.tags(.engine, .endToEnd)) struct SandboxTests {
  private static let tool = Products.package
    .appendingPathComponent("Tests/Tools/without_personality.py").path
  private static let isPossible =
    (try? Shell("python3", [tool, "true"]))?.code == 0

  private func warnings(_ run: Shell) -> Int {
    run.errors.split(separator: "\n").count { $0.contains("personality(2) is not allowed here") }
  }

  @Test(
    "Where speakers get no fixed addresses a run says so once, and does its work",
    .enabled(if: isPossible))
  func sandboxed() throws {
    let scratch = try Scratch()
    let base = scratch.url.path
    let sample = Products.package.appendingPathComponent("samples/harbour-en.md").path
    let run = try Shell(
      "python3",
      [Self.tool, Products.listen, "edition", sample, "-j2", "-q", "-o", base + "/site"])
    #expect(run.code == 0 && warnings(run) == 1, "\(run.errors)")
    #expect(try Shell(Products.listen, ["verify", base + "/site"]).code == 0)
    let free = try Shell(Products.listen, ["edition", sample, "-j2", "-o", base + "/free"])
    #expect(free.code == 0 && warnings(free) == 0, "\(free.errors)")
  }

  @Test("The units of systemd leave speakers their fixed addresses")
  func units() throws {
    for name in ["listen", "listen-edition"] {
      let url = Products.package.appendingPathComponent("deploy/\(name).service")
      let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      #expect(!lines.contains { $0.hasPrefix("LockPersonality") })
    }
  }
}
