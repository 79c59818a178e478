// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArticle
import ListenFiles
import ListenPublication
import Testing

@testable import ListenPodcast

@Suite struct FeedDateTests {
  @Test(
    "In UTC, whatever the zone",
    arguments: [
      ("2025-01-22T10:45+03:00", "2025-01-22T07:45:00Z"),
      ("2025-01-01T00:30+01:00", "2024-12-31T23:30:00Z"), ("2025", "2025-01-01T00:00:00Z"),
      ("1969-12-31T23:59:58Z", "1969-12-31T23:59:58Z"),
    ])
  func utc(iso: String, utc: String) { #expect(FeedDate(iso)?.utc == utc) }

  @Test(
    "A manifest's date as a feed writes it",
    arguments: [
      ("2025-01-22T10:45+03:00", "Wed, 22 Jan 2025 10:45:00 +0300"),
      ("2025-01-22T10:45:30Z", "Wed, 22 Jan 2025 10:45:30 +0000"),
      ("2025-01-22T10:45", "Wed, 22 Jan 2025 10:45:00 +0000"),
      ("2025-01-22", "Wed, 22 Jan 2025 00:00:00 +0000"),
      ("2025-03", "Sat, 01 Mar 2025 00:00:00 +0000"),
      ("2024-02-29T23:59-09:30", "Thu, 29 Feb 2024 23:59:00 -0930"),
      ("2016-12-31T23:59:60Z", "Sat, 31 Dec 2016 23:59:59 +0000"),
      ("1969-07-20T20:17Z", "Sun, 20 Jul 1969 20:17:00 +0000"),
      ("2000-01-01T00:30+14:00", "Sat, 01 Jan 2000 00:30:00 +1400"),
    ])
  func written(iso: String, mail: String) {
    #expect(FeedDate(iso)?.mail == mail)
    #expect(MailDate(mail)?.date.mail == mail)
  }

  @Test(
    "Days that no calendar has are no dates",
    arguments: [(2025, 2, 29), (1900, 2, 29), (2025, 13, 1), (2025, 4, 31), (0, 1, 1)])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(FeedDate(PublicationDate(year: year, month: month, day: day)) == nil)
  }

  @Test("Every day of four centuries has the calendar's weekday, and is found again")
  func weekdays() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -70 * 365, to: 330 * 365, by: 13) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month) = (try #require(parts.year), try #require(parts.month))
      let day = try #require(parts.day)
      let found = try #require(
        FeedDate(PublicationDate(year: year, month: month, day: day)))
      #expect(found.seconds == number * 86_400)
      let weekday = CivilTime.weekdays[(try #require(parts.weekday)) - 1]
      #expect(found.mail.hasPrefix("\(weekday), "))
      #expect(MailDate(found.mail)?.date == found)
      #expect(found.day == String(PublicationDate(year: year, month: month, day: day).description))
    }
  }

  @Test("Order is that of the moments, not of the clocks on the wall")
  func order() throws {
    let east = try #require(FeedDate("2025-01-22T10:45+03:00"))
    let west = try #require(FeedDate("2025-01-22T05:00-04:00"))
    #expect(east < west)
  }

  @Test(
    "What is no date of a mail is told",
    arguments: [
      "2025-01-22T10:45", "Wed, 22 January 2025 10:45:00 +0000", "Wed, 22 Jan 2025", "yesterday",
      "Wed, 31 Feb 2025 10:45:00 +0000", "Wed, 22 Jan 2025 25:00:00 +0000",
      "Wed, 22 Jan 25 10:45:00 +0000", "mié, 22 ene 2025 10:45:00 +0000",
      "Wed, 22 Jan 2025 10:45:00 +00:00", "Wed, 22 Jan 2025 10:45:00 CET",
    ])
  func noMail(text: String) { #expect(MailDate(text) == nil) }

  @Test("A weekday that does not fit is known")
  func wrongWeekday() {
    let date = MailDate("Tue, 22 Jan 2025 10:45:00 GMT")
    #expect(date?.weekday == "Tue" && date?.rightWeekday == "Wed")
    #expect(MailDate("22 Jan 2025 10:45 EST")?.date.seconds == 1_737_560_700)
  }
}
