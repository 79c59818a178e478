// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The day in a page's address: "/2020/02/24/", "2020-02-24", "20200224".
enum AddressDate {
  /// The day, where an address has one whole day of our time.
  static func day(in link: String) -> PublicationDate? {
    var numbers: [(digits: Substring, next: Character?)] = []
    var rest = link.dropFirst(8)[...]
    while let start = rest.firstIndex(where: \.isNumber) {
      let digits = rest[start...].prefix(while: \.isNumber)
      rest = rest[digits.endIndex...]
      numbers.append((digits, rest.first))
    }
    for index in numbers.indices {
      let year = numbers[index].digits
      if year.count == 8,
        let date = day(year.prefix(4), year.dropFirst(4).prefix(2), year.suffix(2))
      {
        return date
      }
      guard year.count == 4, index + 2 < numbers.count, let mark = numbers[index].next,
        mark == "/" || mark == "-" || mark == "_", numbers[index + 1].next == mark
      else { continue }
      if let date = day(year, numbers[index + 1].digits, numbers[index + 2].digits) { return date }
    }
    return nil
  }

  private static func day(
    _ year: Substring, _ month: Substring, _ day: Substring
  ) -> PublicationDate? {
    guard month.count <= 2, day.count <= 2, let number = Int(year), (1990...2099).contains(number)
    else { return nil }
    let padded = [year, month, day].map { $0.count == 1 ? "0" + $0 : String($0) }
    return PublicationDate(day: padded.joined(separator: "-"))
  }
}
