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

  @Test("No number that a file may hold is too large to be looked at")
  func bounds() {
    for text in [
      "PT9223372036854775807H", "PT9223372036854775807S", "PT2562047788016M",
      "PT9223372036854.775807S",
      "PT9223372036854.8S", "PT320255974H", "PT-1S",
    ] { #expect(PlayingTime(text) == nil, "\(text)") }
    let year = PlayingTime("PT8766H")
    #expect(year?.microseconds == 31_557_600_000_000)
    let most = (0..<3_000).reduce(PlayingTime(microseconds: 0)) { sum, _ in
      sum + PlayingTime(microseconds: .max / 2)
    }
    #expect(most.clock == "320255973:30:07" && most.iso8601 == "PT1152921504606.846976S")
    #expect(PlayingTime(samples: 1 << 40, rate: 4_000).microseconds == 274_877_906_944_000)
    #expect(PlayingTime(samples: 33_075, rate: 22_050).microseconds == 1_500_000)
  }
}
