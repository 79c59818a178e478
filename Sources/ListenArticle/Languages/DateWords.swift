// SPDX-License-Identifier: GPL-3.0-or-later

/// The forms in which a language writes dates and times of day; words are folded by
/// ``MonthNames/folded(_:)``, except the months.
package struct DateWords: Sendable {
  /// Names of the twelve months, the full one first; none where they are not known.
  package let months: [String]
  /// The letters after a day's number: "22nd".
  package let ordinals: String
  /// The words between day and month: "22 of January".
  package let beforeMonth: String
  /// The words between month and year: "enero de 2025".
  package let beforeYear: String
  /// The words for the hours before noon and after it.
  package let morning: String
  package let afternoon: String
  /// The signs between hours and minutes: "10h45".
  package let hourSigns: String
  /// The words after an hour: "10:45 hours".
  package let hours: String
  /// The words that may stand between a date and a time, including the days of the week.
  package let links: String
  /// The words that may stand before a time zone: "Moscow time".
  package let zoneLeads: String
  /// Time zones by their own name: minutes east of Greenwich.
  package let zones: [String: Int]
  /// The words that mark the date of a change: "updated".
  package let updates: String
  /// The words that mark the date of publication.
  package let publications: String

  /// The words of a language.
  package init(
    months: [String], ordinals: String, beforeMonth: String, beforeYear: String, morning: String,
    afternoon: String, hourSigns: String, hours: String, links: String, zoneLeads: String,
    zones: [String: Int], updates: String, publications: String
  ) {
    self.months = months
    self.ordinals = ordinals
    self.beforeMonth = beforeMonth
    self.beforeYear = beforeYear
    self.morning = morning
    self.afternoon = afternoon
    self.hourSigns = hourSigns
    self.hours = hours
    self.links = links
    self.zoneLeads = zoneLeads
    self.zones = zones
    self.updates = updates
    self.publications = publications
  }
}
