// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// Letters of the alphabet that stand alone: `القاعة م`, `المجموعة (ج)`, `فيتامين ب12`, `س.ص`.
enum ArabicSingleLetters {
  static let rules = [
    Rule("letter", [.letters, .stops], dotted),
    Rule("letter", .letters, letter),
  ]
  /// The rule for letters before numbers, where they would be taken for a preposition.
  static let withNumbers = Rule("letter", .digits, numbered)

  /// The names of the letters, with the vowels that they have before a pause.
  static let names: [Unicode.Scalar: String] = [
    "ا": "أَلِف", "أ": "أَلِف", "ب": "بَاء", "ت": "تَاء", "ث": "ثَاء", "ج": "جِيم", "ح": "حَاء", "خ": "خَاء",
    "د": "دَال", "ذ": "ذَال", "ر": "رَاء", "ز": "زَاي", "س": "سِين", "ش": "شِين", "ص": "صَاد", "ض": "ضَاد",
    "ط": "طَاء", "ظ": "ظَاء", "ع": "عَيْن", "غ": "غَيْن", "ف": "فَاء", "ق": "قَاف", "ك": "كَاف", "ل": "لَام",
    "م": "مِيم", "ن": "نُون", "ه": "هَاء", "و": "وَاو", "ي": "يَاء", "ء": "هَمْزَة", "ة": "تَاء مَرْبُوطَة",
  ]

  /// The nouns whose letter names a member of a series.
  private static let named: Set<String> = [
    "فيتامين", "القاعة", "المجموعة", "الفئة", "الصف", "القسم", "الدرجة", "المستوى", "النقطة", "حرف",
    "الحرف", "البوابة", "المبنى", "الجناح", "الشعبة", "الفصل", "النموذج", "الخطة", "البند",
    "الفقرة",
    "الملحق", "الخط", "المنطقة", "الرصيف", "الباب", "الفرع", "الفريق", "فئة", "مجموعة", "قاعة",
    "درجة", "نوع", "النوع", "الطابق", "المدرج", "السيارة", "المنتخب", "بند", "فقرة", "التهاب",
  ]

  private static func letter(_ line: Line, _ index: Int) -> Verbalization? {
    let token = line.tokens[index]
    let core = token.core.hasSuffix("ـ") ? String(token.core.dropLast()) : token.core
    guard core.unicodeScalars.count == 1, let letter = core.unicodeScalars.first,
      let name = names[letter]
    else { return nil }
    // "و" is "and", and "ب" and "ل" before a word are prepositions that a blank was put behind.
    let before = line.word(before: index).map(ArabicLetter.skeleton)
    let isNamed = before.map { named.contains(stem($0)) } ?? false
    let isSet = token.lead.hasSuffix("(") || token.lead.hasSuffix("\"") || token.lead.hasSuffix("«")
    // "(أ ف ب)": the letters of an agency.
    let isAmongLetters =
      letter != "و"
      && (isLetter(line.joined(after: index))
        || index > 0 && line.word(before: index) != nil
          && isLetter(line[index - 1]))
    if "وبلكف".unicodeScalars.contains(letter), !isNamed, !isSet, !isAmongLetters {
      guard line.joined(after: index) == nil, index > 0, letter != "و" else { return nil }
    }
    return Verbalization(name, stop: .endOnly)
  }

  private static func isLetter(_ token: Token?) -> Bool {
    guard let token, token.core.unicodeScalars.count == 1,
      let letter = token.core.unicodeScalars.first
    else { return false }
    return letter != "و" && names[letter] != nil
  }

  /// The noun without the prepositions and the "and" that are written against it.
  private static func stem(_ noun: String) -> String {
    guard !named.contains(noun), let first = noun.first else { return noun }
    if noun.hasPrefix("لل") { return "ال" + noun.dropFirst(2) }
    return "وفبلك".contains(first) ? String(noun.dropFirst()) : noun
  }

  /// Reads `ش.م.م`, `س.ص`: letters with stops between them that no abbreviation is.
  private static func dotted(_ line: Line, _ index: Int) -> Verbalization? {
    let parts = line.tokens[index].core.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...8).contains(parts.count) else { return nil }
    let letters = parts.compactMap { part in
      part.unicodeScalars.count == 1 ? part.unicodeScalars.first.flatMap { names[$0] } : nil
    }
    guard letters.count == parts.count else { return nil }
    return Verbalization(letters.joined(separator: " "), stop: .endOnly)
  }

  /// Reads `ب12` behind a vitamin, `ج7`: a letter and a number in one.
  private static func numbered(_ line: Line, _ index: Int) -> Verbalization? {
    var scanner = Scanner(ArabicForms.plain(line.tokens[index].core))
    guard let letter = scanner.next, let name = names[letter] else { return nil }
    scanner.position += 1
    _ = scanner.acceptDash()
    guard let digits = scanner.digits(), digits.utf8.count <= 3, scanner.isAtEnd else { return nil }
    let before = line.word(before: index).map(ArabicLetter.skeleton)
    let isNamed = before.map { named.contains(stem($0)) } ?? false
    guard isNamed || !"وفبلك".unicodeScalars.contains(letter) else { return nil }
    return Verbalization(name + " " + ArabicNumbers.cardinal(digits))
  }
}
