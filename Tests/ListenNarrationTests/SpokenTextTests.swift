// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import Testing

@Suite struct SpokenTextTests {
  @Test("A verbatim text is tiled by its tokens and gaps")
  func verbatim() {
    let text = SpokenText(verbatim: "Hello, big  world.")
    #expect(text.spoken == "Hello, big  world.")
    #expect(text.spans.map { $0[0] } == [0, 6, 7, 10, 12])
    #expect(text.spans.last == [12, 18, 12, 18])
  }
}
