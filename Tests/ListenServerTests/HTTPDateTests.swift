// SPDX-License-Identifier: GPL-3.0-or-later
import ListenServer
import Testing

@Suite struct HTTPDateTests {
  /// By `date -u -d @N '+%a, %d %b %Y %T GMT'` of GNU coreutils.
  private static let table: [(Int, String)] = [
    (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
    (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (-86_400, "Wed, 31 Dec 1969 00:00:00 GMT"),
    (1_740_787_199, "Fri, 28 Feb 2025 23:59:59 GMT"),
    (4_102_444_800, "Fri, 01 Jan 2100 00:00:00 GMT"),
    (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
  ]

  @Test("Written and read alike", arguments: table)
  func both(seconds: Int, field: String) {
    #expect(HTTPDate(seconds: seconds).field == field)
    #expect(HTTPDate(field: field)?.seconds == seconds)
  }

  @Test(
    "The older forms are read too",
    arguments: [
      "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun Nov 06 08:49:37 1994",
    ])
  func old(field: String) { #expect(HTTPDate(field: field)?.seconds == 784_111_777) }

  @Test(
    "What is no date is none",
    arguments: [
      "", "yesterday", "Sun, 06 Nov 1994", "Sun, 06 Nov 1994 08:49:37",
      "Sun, 06 Foo 1994 08:49:37 GMT",
      "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT",
      "Sun, 06 Nov 1994 08:49 GMT", "Sun, 0x Nov 1994 08:49:37 GMT",
    ])
  func none(field: String) { #expect(HTTPDate(field: field) == nil) }
}
