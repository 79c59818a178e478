// SPDX-License-Identifier: GPL-3.0-or-later

/// The few words of ours in a feed, in the language of what they stand beside.
struct FeedWords: Sendable {
  /// That nobody read the text aloud.
  let syntheticVoice: String
  /// Follows the site's title in the feed of editions.
  let dailyEdition: String
  /// Text of the link to the article.
  let readArticle: String

  /// In the language that the BCP 47 tag names; English for others than our three.
  init(_ language: String) {
    switch language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() {
    case "es":
      syntheticVoice = "Leído por una voz sintética."
      dailyEdition = "Edición diaria"
      readArticle = "Leer el artículo"
    case "ar":
      syntheticVoice = "يقرؤه صوت اصطناعي."
      dailyEdition = "النشرة اليومية"
      readArticle = "قراءة المقال"
    default:
      syntheticVoice = "Read by a synthetic voice."
      dailyEdition = "Daily edition"
      readArticle = "Read the article"
    }
  }
}
