// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenNarration

@Suite("Sums of money are found by one grammar")
struct MoneyFormTests {
  private static let notation = MoneyNotation(
    signs: [("$", "dollar"), ("US$", "US dollar"), ("€", "euro")], codes: ["EUR": "euro"],
    magnitudes: ["m": "million", "mm": "million", "bn": "billion"], periods: ["day": "per day"],
    allowsTilde: true
  ) { scanner, isSigned, _ in scanner.numeral(.commaThousands, signed: isSigned) }

  private static func words(_ amount: MoneyForm<String>.Amount) -> String {
    let numeral = amount.numeral
    let sign = numeral.sign.map { String(Character($0)) } ?? ""
    let fraction = numeral.fraction.map { "." + $0 } ?? ""
    return [sign + numeral.integer + fraction, amount.magnitude, amount.currency]
      .compactMap { $0 }.joined(separator: " ")
  }

  @Test(
    "The parts of a token, and what is left of it",
    arguments: [
      ("$5", "5 dollar", ""), ("US$1,500.50", "1500.50 US dollar", ""),
      ("-$5", "-5 dollar", ""), ("$-5", "-5 dollar", ""), ("~$5", "5 dollar", ""),
      ("$3.5bn", "3.5 billion dollar", ""), ("5€", "5 euro", ""), ("5m€", "5 million euro", ""),
      ("5mm€", "5 million euro", ""), ("5EUR", "5 euro", ""), ("5bn", "5 billion", ""),
      ("5", "5", ""), ("$5-10m", "5 dollar … 10 million", ""),
      ("$5m-$10m", "5 million dollar … 10 million dollar", ""),
      ("5€–10€", "5 euro … 10 euro", ""), ("5-10€", "5 … 10 euro", ""),
      ("$5/day", "5 dollar per day", ""), ("5m€/day", "5 million euro per day", ""),
      ("$5-a-day", "5 dollar", "-a-day"), ("$5/night", "5 dollar", "/night"),
      ("$5+", "5 dollar", "+"), ("5km", "5", "km"), ("$5kg", "5 dollar", "kg"),
    ])
  func parts(written: String, said: String, rest: String) throws {
    var scanner = Scanner(written)
    let form = try #require(MoneyForm(&scanner, Self.notation))
    let start = form.start.map { Self.words($0) + " … " } ?? ""
    #expect(start + Self.words(form.amount) + (form.period.map { " " + $0 } ?? "") == said)
    #expect(scanner.rest == rest)
  }

  @Test("A token without figures is no sum", arguments: ["$", "", "US$", "EUR", "-", "€x", "/day"])
  func none(written: String) {
    var scanner = Scanner(written)
    #expect(MoneyForm(&scanner, Self.notation) == nil)
    #expect(scanner.position == 0)
  }
}
