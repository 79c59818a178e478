// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

/// What a page says itself, in one language; English where there are none of it.
struct PageLabels {
  let contents: String
  let files: String
  let published: String
  let synthetic: String
  let edition: String
  let latest: String
  let earlier: String
  let others: String
  let play: String
  let minutes: String
  let home: String
  /// A number of articles: one, two, three to ten, and more, each with `#` for the figure.
  let counts: [String]

  /// The labels of `language`, BCP 47.
  static func of(_ language: String) -> PageLabels {
    switch language.split(separator: "-").first.map({ $0.lowercased() }) {
    case "ar": arabic
    case "es": spanish
    default: english
    }
  }

  /// The language of the labels themselves.
  static func language(for language: String) -> String {
    let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return ["ar", "es"].contains(primary) ? primary : "en"
  }

  /// A number of articles.
  func count(_ number: Int) -> String {
    let form =
      switch number {
      case 1: counts[0]
      case 2: counts[1]
      // Arabic: the plural from three to ten, the singular again from eleven (CLDR, plural rules).
      case 3...10: counts[2]
      default: (3...10).contains(number % 100) ? counts[2] : counts[3]
      }
    return form.split(separator: "#", omittingEmptySubsequences: false)
      .joined(separator: String(number))
  }

  /// A time, in minutes, at least one.
  func duration(_ time: PlayingTime) -> String {
    "\(max(1, (time.microseconds + 30_000_000) / 60_000_000)) \(minutes)"
  }

  private static let english = PageLabels(
    contents: "In this article", files: "Files", published: "The published page",
    synthetic: "Read aloud by a synthetic voice", edition: "Edition",
    latest: "The latest edition", earlier: "Earlier editions", others: "More articles",
    play: "Play", minutes: "min", home: "All editions",
    counts: ["# article", "# articles", "# articles", "# articles"])

  private static let arabic = PageLabels(
    contents: "في هذا المقال", files: "الملفات", published: "الصفحة المنشورة",
    synthetic: "يقرأه صوت اصطناعي", edition: "العدد",
    latest: "أحدث عدد", earlier: "أعداد سابقة", others: "مقالات أخرى",
    play: "تشغيل", minutes: "د", home: "جميع الأعداد",
    counts: ["مقال واحد", "مقالان", "# مقالات", "# مقالاً"])

  private static let spanish = PageLabels(
    contents: "En este artículo", files: "Archivos",
    published: "La página publicada", synthetic: "Leído por una voz sintética",
    edition: "Edición", latest: "La última edición", earlier: "Ediciones anteriores",
    others: "Más artículos", play: "Reproducir", minutes: "min",
    home: "Todas las ediciones",
    counts: ["# artículo", "# artículos", "# artículos", "# artículos"])
}
