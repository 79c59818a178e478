// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@testable import listen
@testable import ListenArguments

@Suite struct CommandTableTests {
  @Test("The table of commands has no faults")
  func faults() { #expect(CommandTable.root.faults == []) }

  @Test(
    "Every help page is as a person read it",
    arguments: [
      [], ["render"], ["fetch"], ["inspect"], ["learn"], ["serve"], ["verify"], ["phonemes"],
      ["voices"],
      ["lexicon", "check"], ["edition"], ["index"], ["hooks"], ["hooks", "send"],
      ["hooks", "list"], ["stats"], ["store"], ["store", "stats"],
      ["store", "prune"],
    ])
  func help(path: [String]) throws {
    let run = try Shell(Products.listen, path + ["--help"])
    #expect(run.code == 0 && run.errors.isEmpty)
    try Golden.check(run.output, "commands/help/\((["listen"] + path).joined(separator: "-")).txt")
  }

  @Test(
    "Wrong usage is one line with the nearest right word",
    arguments: [
      (["rendr", "a"], "listen: unknown command \"rendr\"; did you mean render?\n"),
      (
        ["render", "--otput", "x", "a"],
        "listen: unknown option \"--otput\"; did you mean --output?\n"
      ),
      (["render"], "listen: render needs INPUT\n"),
      (
        ["render", "-j", "0", "a"],
        "listen: -j must be a whole number from 1 to 256, found \"0\"\n"
      ),
      (
        ["render", "-l", "xx_1", "a"],
        "listen: -l must be a BCP 47 tag such as en or es-MX, found \"xx_1\"\n"
      ),
    ])
  func usage(arguments: [String], expected: String) throws {
    let run = try Shell(Products.listen, arguments)
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.errors == expected)
  }
}
