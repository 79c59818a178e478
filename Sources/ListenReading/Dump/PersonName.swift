// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Tells a person's name from other short lines.
enum PersonName {
  /// Whether `text` is two to four words as names have them, none of which a paper, a desk or a kind
  /// of text has in its name.
  static func isLikely(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...4).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      let isCased = first.properties.isUppercase || first.properties.isLowercase
      return (!isCased || first.properties.isUppercase || particles.contains(String(word)))
        && word.unicodeScalars.allSatisfy {
          WordScanner.isLetter($0) || ".-'’".unicodeScalars.contains($0)
        }
        && !institutions.contains(MonthNames.folded(String(word)))
        && (particles.contains(String(word))
          || FunctionWords.languagesByWord[word.lowercased()] == nil)
    }
  }

  private static let particles: Set<String> = [
    "de", "del", "la", "van", "von", "da", "di", "al", "el", "bin",
  ]

  /// Words of papers' and desks' names and of kinds of text.
  private static let institutions: Set<String> = Set(
    """
    news press release daily weekly times post herald tribune gazette business sports sport culture
    politics world local national opinion analysis report reports desk staff team newsroom editorial
    channel network media online radio tv magazine journal review blog home page edition breaking
    exclusive video photo photos gallery live latest morning evening key points highlights story stories
    main summary takeaways glance note update updates watch listen read quick long top more share save
    quotes poll quiz recipe obituary letter letters feature interview claves resumen puntos entrevista
    reportaje editorial foto fotos prensa noticias nota comunicado
    redaccion diario semanario deportes politica cultura economia mundo sociedad opinion agencia radio
    اخبار بيان صحفي صحيفه جريده قناه موقع رياضه سياسه اقتصاد ثقافه منوعات تقرير خاص صحيفة جريدة قناة
    رياضة سياسة ثقافة مقال وكاله وكالة فريق التحرير اعلان صحافه صحافة
    """.split { $0 == " " || $0 == "\n" }.map { MonthNames.folded(String($0)) })
}
