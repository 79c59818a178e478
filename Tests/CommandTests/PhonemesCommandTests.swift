// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@Suite(.tags(.engine, .endToEnd)) struct PhonemesCommandTests {
  private func lines(_ input: String, _ more: [String] = []) throws -> [Substring] {
    let run = try Shell(Products.listen, ["phonemes"] + more, input: Data(input.utf8))
    #expect(run.code == 0, "\(run.errors)")
    return run.output.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("A line of text is a line of phonemes, whatever ends it", arguments: [[], ["--raw"]])
  func ends(more: [String]) throws {
    let plain = try lines("The river rose.\n\nNobody was hurt.\n", more)
    #expect(plain.count == 4 && plain[1].isEmpty && !plain[0].isEmpty && !plain[2].isEmpty)
    #expect(try lines("The river rose.\r\n\r\nNobody was hurt.\r\n", more) == plain)
    #expect(try lines("The river rose.\r\n\r\nNobody was hurt.", more) == plain)
    // What else breaks lines is a space to the engine: a line in, a line out.
    #expect(try lines("The river rose.\u{2028}Nobody\rwas hurt.\r\n", more).count == 2)
  }
}
