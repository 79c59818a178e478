// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of titles, which follow names in bylines.
enum Roles {
  /// Whether a word says what somebody is, as "correspondent" does.
  static func isRole(_ word: String) -> Bool {
    words.contains(word.lowercased().trimmed(of: ".,:;"))
  }

  /// Where the title that has its last word at `index` begins: "Senior Political Reporter".
  static func start(of index: Int, in words: [String]) -> Int {
    var start = index
    while start > 0, qualifiers.contains(words[start - 1].lowercased()) { start -= 1 }
    return start
  }

  /// "JamesStaff" without its "Staff"; nothing where nothing is glued on.
  static func unglued(_ word: String) -> String? {
    for glued in [
      "Staff", "Reporter", "Correspondent", "Editor", "Columnist", "Contributor", "Opinion",
      "Senior",
    ]
    where word.hasSuffix(glued) && word.count > glued.count + 1 {
      return String(word.dropLast(glued.count))
    }
    return nil
  }

  private static let words: Set<String> = [
    "correspondent", "correspondents", "reporter", "reporters", "editor", "editors", "writer",
    "writers", "columnist", "columnists", "staff", "contributor", "contributors", "journalist",
    "journalists", "analyst", "producer", "bureau", "chief", "director", "professor", "fellow",
    "photographer", "corresponsal", "redactor", "redactora", "periodista", "enviado", "enviada",
    "enviados", "enviadas", "corresponsales", "redactores", "periodistas", "especiales", "مراسلون",
    "columnista", "colaborador", "colaboradora", "editora", "reportero", "reportera", "مراسل",
    "مراسلة", "محرر", "محررة", "صحفي", "صحافي", "صحفية", "صحافية", "كاتب", "كاتبة", "مدير", "باحث",
  ]
  private static let qualifiers: Set<String> = [
    "senior", "political", "politics", "chief", "deputy", "foreign", "staff", "special", "business",
    "economics", "sports", "science", "health", "technology", "diplomatic", "home", "national",
    "international", "white", "house", "defence", "defense", "security", "opinion", "contributing",
    "crime", "education", "environment", "world", "news", "digital", "features", "associate",
    "assistant", "managing", "investigative", "freelance", "europe", "asia", "africa", "royal",
  ]
}
