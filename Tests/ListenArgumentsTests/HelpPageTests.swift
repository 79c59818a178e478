// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments
import Testing

@Suite("Help pages")
struct HelpPageTests {
  static let paths: [[String]] = [
    [], ["render"], ["edition"], ["phonemes"], ["voices"], ["lexicon"], ["lexicon", "check"],
    ["store"], ["store", "stats"], ["store", "prune"],
  ]

  @Test("are as their golden files", arguments: paths)
  func goldens(path: [String]) throws {
    let name = (["speaker"] + path).joined(separator: "-")
    try expectGolden(HelpPage(speaker, path: path).text, "help/\(name).txt")
  }

  @Test("fit into 80 columns, but for examples, which are for copying", arguments: paths)
  func width(path: [String]) {
    for line in HelpPage(speaker, path: path).text.split(separator: "\n") {
      #expect(line.count <= 80 || line.hasPrefix("    $ "))
      #expect(line.last != " ")
    }
  }

  @Test("can be narrower")
  func narrow() throws {
    try expectGolden(HelpPage(speaker, path: ["render"], columns: 50).text, "help/narrow.txt")
  }
}
