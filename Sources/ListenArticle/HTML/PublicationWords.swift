// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that announce the day of publication.
enum PublicationWords {
  /// By language; in lower case.
  static let byLanguage: [String: String] = [
    "en": "published|posted on|publication date|date of publication|issued on|release date",
    "de": """
    erschienen am|veröffentlicht am|veröffentlicht:|publiziert|erstellt am|eingestellt am|\
    veröffentlichungsdatum|geschrieben am|gepostet am|verfasst am
    """,
    "fr": "publié le|publié:|mis en ligne le|date de publication|paru le",
    "es": "publicado el|publicado:|fecha de publicación|publicada el",
    "it": "pubblicato il|pubblicato:|data di pubblicazione",
    "pt": "publicado em|publicado:|data de publicação",
    "nl": "gepubliceerd op|gepubliceerd:|geplaatst op", "pl": "opublikowano|data publikacji|dodano",
    "sv": "publicerad|publicerades", "da": "udgivet|publiceret|publisert", "fi": "julkaistu",
    "tr": "yayınlanma|yayın tarihi", "ru": "опубликовано|дата публикации",
    "uk": "опубліковано", "cs": "publikováno|vydáno", "ar": "نشر في|تاريخ النشر|نشرت في",
    "zh": "发布时间|發布時間|发表于|發表於", "ja": "公開日|投稿日|掲載日|配信",
  ]

  static let labels: [String] = byLanguage.sorted { $0.key < $1.key }.flatMap {
    $0.value.split(separator: "|").map(String.init)
  }
}
