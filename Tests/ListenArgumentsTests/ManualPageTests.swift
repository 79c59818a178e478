// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import Testing

@Suite("The manual page")
struct ManualPageTests {
  @Test("is as its golden file")
  func golden() throws {
    try expectGolden(ManualPage(speaker, version: "1.0").text, "speaker.1")
  }

  @Test("shows a date only when it is given one")
  func date() {
    #expect(ManualPage(speaker).text.hasPrefix(".TH \"SPEAKER\" 1 \"\" \"speaker\"\n"))
    #expect(
      ManualPage(speaker, date: "2030-01-02").text.hasPrefix(
        #".TH "SPEAKER" 1 "2030\-01\-02" "speaker""#))
  }

  @Test("is read without a warning, and quotes come out straight", .enabled(if: Tool.has("groff")))
  func groff() throws {
    let result = try Tool.run(
      "groff", ["-man", "-ww", "-Tutf8", "-P-c"], input: ManualPage(speaker, version: "1.0").text)
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(result.output.contains("'Options' may stand anywhere; `--` ends them"))
    #expect(result.output.contains(#"A back\slash stays one."#))
  }
}
