// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Testing

@testable import ListenServer

@Suite struct HTTPDateTests {
  /// By `date -u -d @N '+%a, %d %b %Y %T GMT'` of GNU coreutils.
  private static let table: [(Int, String)] = [
    (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
    (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (-86_400, "Wed, 31 Dec 1969 00:00:00 GMT"),
    (1_740_787_199, "Fri, 28 Feb 2025 23:59:59 GMT"),
    (4_102_444_800, "Fri, 01 Jan 2100 00:00:00 GMT"),
    (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    (-62_104_060_801, "Mon, 31 Dec 0001 23:59:59 GMT"),
    (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
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
      "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 006 Nov 1994 08:49:37 GMT",
      "Sun, 06 Nov 994 08:49:37 GMT", "Wed, 29 Feb 2023 08:49:37 GMT",
      "Fri, 31 Dec 9999 23:59:60 GMT", "Sun, 06 Nov 1994 08:49 GMT",
      "Sun, 0x Nov 1994 08:49:37 GMT",
    ])
  func none(field: String) { #expect(HTTPDate(field: field) == nil) }

  @Test(
    "A file from another age has a date all the same", arguments: [20_000_000_000, -20_000_000_000])
  func far(seconds: Int) {
    var status = stat()
    status.st_mtim.tv_sec = seconds
    let identity = FileIdentity(status)
    #expect(identity.modificationDate.field.utf8.count == 29)
    #expect(!identity.isFresh)
  }
}
