// SPDX-License-Identifier: GPL-3.0-or-later

/// Dates as mail, RSS and metadata write them.
enum InternetDate {
  /// The date of `text`, such as "Mon, 18 Nov 2019 16:07:38 -0600"; anything else is left to
  /// ``DateParser``.
  static func parse(_ text: String) -> PublicationDate? {
    let words = text.prefix(200).split(separator: " ")
    guard words.count >= 4, let zone = words.last, zone.utf8.count == 5,
      zone.first == "-" || zone.first == "+", zone.dropFirst().allSatisfy(\.isNumber),
      words[words.count - 2].contains(":")
    else { return DateParser.parse(String(text.prefix(200))) }
    // A minus after a space may be a dash; right after the seconds it is an offset.
    let local = words.dropLast().joined(separator: " ")
    return DateParser.parse(local + zone.prefix(3) + ":" + zone.suffix(2))
  }
}
