// SPDX-License-Identifier: GPL-3.0-or-later

/// The forms in which a language writes dates and times of day; words are folded by
/// ``MonthNames/folded(_:)``, except the months.
package struct DateWords: Sendable {
  /// Names of the twelve months, the full one first; none where they are not known.
  package let months: [String]
  /// What follows a day's number: "22nd".
  let ordinals: String
  /// Between the day and the month: "22 of January".
  let beforeMonth: String
  /// Between the month and the year: "enero de 2025".
  let beforeYear: String
  /// Before noon, and after it.
  let morning: String
  let afternoon: String
  /// What parts hours and minutes: "10h45".
  let hourSigns: String
  /// What follows an hour: "10:45 hours".
  let hours: String
  /// What may stand between a date and a time, the days of the week among it.
  let links: String
  /// What may stand before a time zone: "Moscow time".
  let zoneLeads: String
  /// Time zones by their own name: minutes east of Greenwich.
  let zones: [String: Int]
  /// What says that a date is of a change: "updated".
  let updates: String
  /// What says that a date is of the publication.
  let publications: String

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
