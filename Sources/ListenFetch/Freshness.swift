// SPDX-License-Identifier: GPL-3.0-or-later
internal import FetchProtocol
internal import ListenCore

/// The time in seconds for which an answer says that it stays fresh.
enum Freshness {
  /// Seconds beyond which no answer is believed: corrections of news cannot wait longer.
  static let most = 86_400

  /// Seconds for which `response` need not be asked for again (RFC 9111, section 4.2).
  static func seconds(_ response: FetchResponse) -> Int {
    let directives = (response["cache-control"] ?? "").lowercased().split(separator: ",").map {
      $0.filter { !$0.isWhitespace && $0 != "\"" }
    }
    if directives.contains("no-cache") || directives.contains("no-store") { return 0 }
    let age = response["age"].flatMap { Int($0) } ?? 0
    for directive in directives where directive.hasPrefix("max-age=") {
      guard let seconds = Int(directive.dropFirst(8)) else { return 0 }
      return min(most, max(0, seconds - max(0, age)))
    }
    guard let expires = response["expires"].flatMap(moment),
      let date = response["date"].flatMap(moment)
    else { return 0 }
    return min(most, max(0, expires - date))
  }

  /// The moment until which a host wants to be left alone; nil if it does not say.
  static func retry(_ response: FetchResponse, now: Int) -> Int? {
    guard let value = response["retry-after"] else { return nil }
    if let seconds = Int(value) { return now + min(most, max(0, seconds)) }
    return moment(value).map { min(now + most, $0) }
  }

  /// Seconds since 1970 of a date of HTTP in its preferred form (RFC 9110, section 5.6.7).
  static func moment(_ text: String) -> Int? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let day = CivilTime.number(words[1], 1...2),
      let month = CivilTime.months.firstIndex(of: String(words[2])),
      let year = CivilTime.number(words[3], 4...4), (1970...9999).contains(year),
      (1...CivilTime.days(in: month + 1, of: year)).contains(day)
    else { return nil }
    let time = words[4].split(separator: ":").compactMap { CivilTime.number($0, 2...2) }
    guard time.count == 3, time[0] < 24, time[1] < 60, time[2] < 61 else { return nil }
    return CivilTime.dayNumber(year, month + 1, day) * 86_400 + time[0] * 3_600 + time[1] * 60
      + time[2]
  }
}
