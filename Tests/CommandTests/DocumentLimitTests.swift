// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

/// A document that takes longer than it may costs itself alone, and a line.
@Suite(.tags(.endToEnd)) struct DocumentLimitTests {
  private let scratch: Scratch
  private var base: String { scratch.url.path }

  init() throws {
    scratch = try Scratch()
    // One paragraph of three and a half million letters: seconds of work on any machine.
    let clauses = String(repeating: "Mr. A. said that, ", count: 200_000)
    for (name, text) in [
      ("long.txt", "A very long day\n\n" + clauses),
      ("short.md", "# A short day\n\nThe council agreed the plan for the harbour on Monday.\n"),
    ] { try Data(text.utf8).write(to: scratch.url.appendingPathComponent(name)) }
  }

  private var line: String {
    "listen: \(base)/long.txt: took longer than 1 s to read and is left out; --time-limit gives it more"
  }

  @Test("By itself it is 65", arguments: ["inspect", "render"])
  func alone(command: String) throws {
    let more = command == "render" ? ["-o", base + "/out", "--store", base + "/store"] : []
    let run = try Shell(
      Products.listen, [command, "--time-limit", "1", base + "/long.txt"] + more)
    #expect(run.code == 65)
    #expect(run.errors == line + "\n")
  }

  @Test("Beside others it is 1, and they are done")
  func together() throws {
    let inputs = [base + "/long.txt", base + "/short.md"]
    let rendered = try Shell(
      Products.listen,
      ["render", "--time-limit", "1", "-o", base + "/out", "--store", base + "/store"] + inputs)
    #expect(rendered.code == 1 && rendered.errors == line + "\n")
    #expect(rendered.output.contains("a-short-day\t"))
    let edition = try Shell(
      Products.listen,
      ["edition", "--time-limit", "1", "--date", "2025-03-04", "-o", base + "/site"] + inputs)
    #expect(edition.code == 1)
    #expect(edition.errors.split(separator: "\n").contains { $0 == line }, "\(edition.errors)")
    #expect(edition.output.contains("articles/a-short-day"), "\(edition.output)")
    #expect(try Shell(Products.listen, ["verify", base + "/site"]).code == 0)
  }

  @Test("A limit is a whole number of seconds", arguments: ["0", "-1", "1.5", "x", "100000"])
  func usage(text: String) throws {
    let run = try Shell(
      Products.listen, ["inspect", "--time-limit=" + text, base + "/short.md"])
    #expect(run.code == 64 && run.errors.contains("time-limit"))
  }
}
