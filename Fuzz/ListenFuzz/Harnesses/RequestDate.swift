// SPDX-License-Identifier: GPL-3.0-or-later
import ListenServer

extension Harness {
  /// A date as a condition names it.
  static let date = Harness(name: "date") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    guard let date = HTTPDate(field: text) else { return }
    let field = date.field
    claim(field.utf8.count == 29 && field.utf8.allSatisfy { $0 < 0x7F }, "one form: \(field)")
    claim(HTTPDate(field: field) == date, "the same moment again: \(field)")
    let numbers = text.utf8.split { !(0x30...0x39).contains($0) }.map { String($0) ?? "" }
    let day = String(field.utf8.dropFirst(5).prefix(2)) ?? ""
    // A leap second at the end of a day belongs to the next.
    claim(
      numbers.contains(day) || numbers.contains(String(day.drop { $0 == "0" }))
        || numbers.contains("60"), "the day that was named: \(text) as \(field)")
  }
}
