// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// A report with its day, as a line of the file of reports has it.
struct LoggedReport {
  var report: HeardReport
  /// The number of days since 1970, in UTC.
  var day: Int

  /// The report on `line`; nil if it is anything else.
  init?(_ line: ArraySlice<UInt8>) {
    guard let report = HeardReport(line, isLogged: true),
      let time = (try? JSONParser.parse(Array(line)))?["time"]?.string, time.utf8.count == 20,
      time.hasSuffix("Z")
    else { return nil }
    let parts = time.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = CivilTime.number(parts[0], 4...4), year > 0,
      let month = CivilTime.number(parts[1], 2...2), (1...12).contains(month),
      let day = CivilTime.number(parts[2], 2...2),
      (1...CivilTime.days(in: month, of: year)).contains(day)
    else { return nil }
    self.report = report
    self.day = CivilTime.dayNumber(year, month, day)
  }
}
