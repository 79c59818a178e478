// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Forms of sports pages: `12-4-1`, `1:23.456`, `.312`, `49ers`.
struct EnglishSports: Sendable {
  let numbers: EnglishNumbers

  var rules: [Rule] {
    [
      Rule("score", .joints, record),
      Rule("time", .digits, lap),
      Rule("decimal", .digits, point),
      Rule("name", .digits, fans),
    ]
  }

  /// Reads `12-4-1`, games won, lost and drawn.
  private func record(_ line: Line, _ index: Int) -> Verbalization? {
    let parts = line.tokens[index].core.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard parts.count == 3, line.tokens[index].core.utf8.count <= 12,
      parts.allSatisfy({ part in
        (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
          && (part == "0" || part.utf8.first != UInt8(ascii: "0"))
      })
    else { return nil }
    return Verbalization(parts.map { numbers.cardinal(String($0)) }.joined(separator: " "))
  }

  /// Reads `1:23.456`, `9:58.74`; `2:03:44.5`.
  private func lap(_ line: Line, _ index: Int) -> Verbalization? {
    guard let lap = LapForm(line.tokens[index].core), let fraction = lap.fraction else {
      return nil
    }
    var words = lap.hours.map { count($0, "hour") + " " } ?? ""
    words += count(lap.minutes, "minute") + " " + numbers.cardinal(lap.seconds)
    return Verbalization(words + " point " + numbers.spelled(fraction) + " seconds")
  }

  private func count(_ value: Int, _ unit: String) -> String {
    numbers.cardinal(value) + " " + unit + (value == 1 ? "" : "s")
  }

  private static let averages: Set<String> = [
    "hit", "hitting", "batting", "bats", "batted", "average", "averaging", "slugging", "bat",
  ]
  private static let weapons: Set<String> = [
    "caliber", "calibre", "rifle", "pistol", "revolver", "handgun", "magnum", "gun", "cal", "auto",
  ]

  /// Reads `.5`, `.312` of a batter, `.22` of a rifle, `.45-caliber`.
  private func point(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    var scanner = Scanner(token.core)
    guard !line.isPart, scanner.accept("."), let digits = scanner.digits(), digits.utf8.count <= 4
    else {
      return nil
    }
    let tail = scanner.rest
    guard tail.isEmpty || tail.hasPrefix("-") else { return nil }
    let rest = tail.replacing("-", with: " ")
    let next = tail.isEmpty ? line.word(after: index) : tail.dropFirst().lowercased()
    if digits.utf8.count == 2, next.map({ Self.weapons.contains($0) }) == true {
      return Verbalization(numbers.cardinal(digits) + rest)
    }
    if digits.utf8.count == 3, digits != "000", tail.isEmpty,
      line.hasWord(in: Self.averages, before: index, within: 3) || next == "hitter"
        || next == "average", let value = Int(digits)
    {
      return Verbalization(numbers.pairs(value))
    }
    return Verbalization("point " + numbers.spelled(digits) + rest)
  }

  /// Reads `49ers`, `76ers`: "forty niners".
  private func fans(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(line.tokens[index].core)
    guard let digits = scanner.digits(), digits.utf8.count <= 3,
      ["er", "ers", "ers'", "ers’"].contains(scanner.rest)
    else { return nil }
    let words = numbers.cardinal(digits)
    return Verbalization(
      words + (words.hasSuffix("e") ? scanner.rest.dropFirst() : scanner.rest[...]))
  }
}
