// SPDX-License-Identifier: GPL-3.0-or-later

/// A script, as far as it tells languages apart.
package enum WritingSystem: Int, CaseIterable, Sendable {
  case latin, arabic, cyrillic, hebrew, greek, han, kana, hangul, devanagari, bengali, tamil, thai
  case armenian, georgian, ethiopic

  /// The script of a letter; nothing for digits, punctuation and scripts that are not listed.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F,
      0x1E00...0x1EFF:
      self = .latin
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6E5...0x6EF, 0x6FA...0x6FF, 0x750...0x77F,
      0xFB50...0xFDFB, 0xFE70...0xFEFC:
      self = .arabic
    case 0x400...0x52F: self = .cyrillic
    case 0x5D0...0x5F2: self = .hebrew
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FFFF: self = .han
    case 0x3041...0x30FF: self = .kana
    case 0xAC00...0xD7A3: self = .hangul
    case 0x904...0x939: self = .devanagari
    case 0x985...0x9B9: self = .bengali
    case 0xB85...0xBB9: self = .tamil
    case 0xE01...0xE30: self = .thai
    case 0x531...0x587: self = .armenian
    case 0x10A0...0x10FF: self = .georgian
    case 0x1200...0x135A: self = .ethiopic
    default: return nil
    }
  }

  /// The language that a script belongs to, where there is one to speak of.
  package var onlyLanguage: String? {
    switch self {
    case .latin, .arabic, .cyrillic: nil
    case .hebrew: "he"
    case .greek: "el"
    case .han: "zh"
    case .kana: "ja"
    case .hangul: "ko"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .tamil: "ta"
    case .thai: "th"
    case .armenian: "hy"
    case .georgian: "ka"
    case .ethiopic: "am"
    }
  }

  /// The most likely language of a text in this script whose words do not show it.
  package var defaultLanguage: String? {
    switch self {
    case .latin: nil
    case .arabic: "ar"
    case .cyrillic: "ru"
    default: onlyLanguage
    }
  }

  /// The languages with word lists.
  package var languages: Set<String> { Self.languageSets[rawValue] }

  private static let languageSets: [Set<String>] = allCases.map { script in
    Set(ReadingWords.all.filter { $0.script == script }.map(\.tag))
      .union([script.onlyLanguage].compactMap { $0 })
  }

  /// The script that a language is written in.
  package static func of(language: String) -> WritingSystem? {
    if let found = allCases.first(where: { $0.languages.contains(language) }) { return found }
    return switch language {
    case "ps", "ckb", "ug", "sd": .arabic
    case "bg", "sr", "mk", "be", "kk", "ky", "mn": .cyrillic
    case "yi": .hebrew
    case "mr", "ne": .devanagari
    case "cmn", "yue": .han
    case "ti": .ethiopic
    default: .latin
    }
  }

  /// Bonuses for the languages that share a script, by letters of their own.
  package func letterBonuses(_ census: ScriptCensus) -> [(String, Double)] {
    guard census.hasTellingLetters else { return [] }
    return Self.ownLetters[rawValue].map { letters, language in
      let count = letters.reduce(0) { $0 + census.count(of: $1) }
      return (language, Double(count) * 0.3)
    }
  }

  private static let ownLetters: [[(letters: [Unicode.Scalar], language: String)]] = allCases.map {
    script in
    ReadingWords.all.filter { $0.script == script && !$0.ownLetters.isEmpty }
      .map { (Array($0.ownLetters.unicodeScalars), $0.tag) }
  }
}

/// How many letters of each script a text has.
package struct ScriptCensus {
  private var counts = [Int](repeating: 0, count: WritingSystem.allCases.count)
  /// By scalar, from U+0000; empty where there is none past ASCII.
  private var special: [Int32] = []
  /// Letters of all listed scripts.
  package private(set) var letters = 0

  /// Counts the first hundred thousand scalars of `text`.
  package init(_ text: String) {
    var plain = 0
    for scalar in text.unicodeScalars.prefix(100_000) {
      if scalar.value < 0x80 {
        let lower = scalar.value | 0x20
        plain += lower >= 0x61 && lower <= 0x7A ? 1 : 0
        continue
      }
      if scalar.value < 0x700 {
        if special.isEmpty { special = Array(repeating: 0, count: 0x700) }
        special[Int(scalar.value)] += 1
      }
      guard let script = WritingSystem(scalar) else { continue }
      counts[script.rawValue] += 1
      letters += 1
    }
    counts[WritingSystem.latin.rawValue] += plain
    letters += plain
  }

  /// Whether there is any letter that a script's languages do not share.
  package var hasTellingLetters: Bool { !special.isEmpty }

  /// How often a scalar between U+0080 and U+06FF occurs.
  package func count(of scalar: Unicode.Scalar) -> Int {
    special.isEmpty || scalar.value >= 0x700 ? 0 : Int(special[Int(scalar.value)])
  }

  /// How many letters are of `script`.
  package func count(of script: WritingSystem) -> Int { counts[script.rawValue] }

  /// The script of most letters; Japanese is told by its kana, though most may be Han.
  package var main: WritingSystem? {
    guard letters > 0 else { return nil }
    if count(of: .kana) * 10 > count(of: .han), count(of: .kana) + count(of: .han) > letters / 2 {
      return .kana
    }
    return WritingSystem.allCases.max { count(of: $0) < count(of: $1) }
  }
}
