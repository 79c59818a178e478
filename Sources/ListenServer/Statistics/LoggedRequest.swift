// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// A request as a line of an access log in the combined or common format has it.
package struct LoggedRequest: Sendable, Hashable {
  /// The client's address, or the hash in its place.
  package var address: String
  /// The number of days since 1970, in UTC.
  package var day: Int
  /// The method; empty if the line has no request.
  package var method: String
  /// The target.
  package var target: String
  /// The status.
  package var status: Int
  /// The size of the body as sent; nil if it was not sent completely.
  package var bytes: Int?
  /// The `User-Agent`; nil if the line has none.
  package var agent: String?

  /// The request on `line`; nil if it is anything else.
  ///
  /// ```
  /// 192.0.2.1 - - [04/Mar/2025:09:12:00 +0000] "GET / HTTP/1.1" 200 512 "-" "Mozilla/5.0"
  /// ```
  package init?(_ line: some Sequence<UInt8>) {
    var rest = Array(line)[...]
    guard let address = Self.word(&rest), !address.isEmpty,
      let bracket = rest.firstIndex(of: UInt8(ascii: "["))
    else { return nil }
    rest = rest[(bracket + 1)...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "]")), let day = Self.day(rest[..<end]) else {
      return nil
    }
    rest = rest[(end + 1)...].drop { $0 == 0x20 }
    guard let request = Self.quotation(&rest), let status = Self.word(&rest),
      let status = CivilTime.number(status, 3...3), let size = Self.word(&rest),
      size == "-" || CivilTime.number(size, 1...18) != nil
    else { return nil }
    self.address = address
    self.day = day
    let words = request.split(separator: " ", omittingEmptySubsequences: false)
    method = words.count >= 2 ? String(words[0]) : ""
    let target = words.dropFirst()
    let hasVersion = target.count > 1 && target.last?.hasPrefix("HTTP/") == true
    self.target = (hasVersion ? target.dropLast() : target).joined(separator: " ")
    self.status = status
    bytes = size == "-" ? nil : Int(size)
    agent = Self.quotation(&rest) == nil ? nil : Self.quotation(&rest)
  }

  /// The word before the next blank, or before the end.
  private static func word(_ rest: inout ArraySlice<UInt8>) -> String? {
    rest = rest.drop { $0 == 0x20 }
    guard !rest.isEmpty else { return nil }
    let word = rest.prefix { $0 != 0x20 }
    rest = rest[word.endIndex...]
    return String(decoding: word, as: UTF8.self)
  }

  /// The text between quotation marks; one after a backslash belongs to the text.
  private static func quotation(_ rest: inout ArraySlice<UInt8>) -> String? {
    rest = rest.drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    var index = rest.startIndex + 1
    while index < rest.endIndex, rest[index] != UInt8(ascii: "\"") {
      index += rest[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < rest.endIndex else { return nil }
    let text = String(decoding: rest[(rest.startIndex + 1)..<index], as: UTF8.self)
    rest = rest[(index + 1)...]
    return text
  }

  /// The day in UTC of a time such as `04/Mar/2025:09:12:00 +0100`.
  private static func day(_ bytes: ArraySlice<UInt8>) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: " ")
    let fields = parts[0, default: ""].split(separator: ":", omittingEmptySubsequences: false)
    let date = fields[0, default: ""].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, fields.count == 4, date.count == 3,
      let day = CivilTime.number(date[0], 2...2),
      let month = CivilTime.months.firstIndex(of: String(date[1])),
      let year = CivilTime.number(date[2], 4...4), year > 0,
      (1...CivilTime.days(in: month + 1, of: year)).contains(day),
      let hour = CivilTime.number(fields[1], 2...2), hour < 24,
      let minute = CivilTime.number(fields[2], 2...2), minute < 60,
      let second = CivilTime.number(fields[3], 2...2), second < 61,
      let sign = parts[1].first, sign == "+" || sign == "-",
      let zone = CivilTime.number(parts[1].dropFirst(), 4...4)
    else { return nil }
    let offset = 60 * (zone / 100) + zone % 100
    let minutes = 60 * hour + minute + (sign == "+" ? -offset : offset)
    return CivilTime.dayNumber(year, month + 1, day) + CivilTime.floor(minutes, 1440)
  }
}

extension Array {
  fileprivate subscript(_ index: Int, default value: Element) -> Element {
    indices.contains(index) ? self[index] : value
  }
}
