// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The names of the twelve months as newspapers write them: English, Spanish, Arabic (of Egypt,
/// the Levant, the Maghreb and Morocco), and the other large European languages.
enum MonthNames {
  /// The month of a folded word.
  static func month(_ word: String) -> Int? { single[word] }

  /// The month of two folded words, such as "كانون الثاني".
  static func month(_ first: String, _ second: String) -> Int? { double[first + " " + second] }

  /// Lower case, without accents, Arabic hamzas and vowel marks, so that spellings meet.
  static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    var output = String.UnicodeScalarView()
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0x640, 0x64B...0x655, 0x670: continue
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static let single: [String: Int] = table(
    """
    january jan enero ene janvier janv janeiro januar janner gennaio gen janvier يناير جانفي января jan
    february feb febrero fevrier fevr fevereiro fev februar febbraio febb فبراير شباط فيفري февраля
    march mar marzo mars marco marz maerz مارس اذار марта
    april apr abril abr avril avr abril aprile ابريل نيسان افريل апреля
    may mayo mai maio maggio mag مايو ايار ماي мая
    june jun junio juin junho juni giugno giu يونيو يونيه حزيران جوان июня
    july jul julio juillet juil julho juli luglio lug يوليو يوليه تموز جويليه جويلية يوليوز июля
    august aug agosto ago aout agosto اغسطس اب اوت غشت августа
    september sept sep septiembre setiembre set septembre setembro settembre سبتمبر ايلول شتنبر сентября
    october oct octubre octobre outubro out oktober okt ottobre ott اكتوبر اوكتوبر октября
    november nov noviembre novembre novembro نوفمبر نونبر ноября
    december dec diciembre dic decembre dezembro dez dezember dicembre ديسمبر دجنبر декабря
    """)

  private static let double: [String: Int] = [
    "كانون الثاني": 1, "تشرين الاول": 10, "تشرين الثاني": 11, "كانون الاول": 12,
  ]

  private static func table(_ lines: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, line) in lines.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { table[folded(String(word))] = index + 1 }
    }
    return table
  }
}
