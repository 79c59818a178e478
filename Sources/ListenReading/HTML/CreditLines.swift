// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Lines that say where a picture or a text comes from: "Foto: …", "Crédit photo : …", "Quelle: …".
enum CreditLines {
  /// A label of pictures, or a copyright sign, at the beginning.
  static func isPicture(_ text: String) -> Bool {
    guard text.utf8.count < 220 else { return false }
    if text.hasPrefix("©") || text.hasPrefix("(c) ") || text.hasPrefix("(C) ") { return true }
    return begins(text, with: pictures)
  }

  /// A label of sources at the beginning.
  static func isSource(_ text: String) -> Bool {
    text.utf8.count < 220 && begins(text, with: sources)
  }

  /// The words before a colon or a dash are a label.
  private static func begins(_ text: String, with labels: Set<String>) -> Bool {
    guard let end = text.unicodeScalars.firstIndex(where: Self.endsLabel) else { return false }
    let label = text[..<end]
    guard label.utf8.count < 200, label.count < 48 else { return false }
    return labels.contains(label.lowercased().trimmed(of: "().*[]- "))
  }

  private static func endsLabel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "：", "–", "—", "/", "©": true
    default: false
    }
  }

  /// By language; in lower case.
  static let picturesByLanguage: [String: String] = [
    "en": """
    photo|photos|photo credit|photo credits|photo by|image|images|image credit|image credits|\
    image source|picture|pictures|photograph|photography|cover photo|featured image|credit|\
    video|infographic
    """,
    "de": """
    foto|fotos|bild|bilder|bildquelle|bildquellen|bildnachweis|fotonachweis|fotoquelle|\
    bildrechte|fotocredit|titelbild|abbildung|abb.|abb|grafik|symbolbild|beitragsbild|\
    illustration|video|screenshot|bildmaterial|copyright|bild oben|bild unten|bild mitte|\
    foto oben|foto unten
    """,
    "fr": """
    photo|photos|crédit photo|crédits photo|crédits photos|crédit|crédits|image|illustration|\
    légende|© photo
    """,
    "es": """
    foto|fotos|imagen|imágenes|fotografía|fotografías|crédito|créditos|foto de portada|\
    crédito de la foto
    """,
    "it": """
    foto|immagine|immagini|fotografia|crediti foto|credit
    """,
    "pt": """
    foto|fotos|imagem|imagens|crédito|créditos
    """,
    "nl": "foto|foto's|beeld|afbeelding", "pl": "fot|fot.|foto|zdjęcie|zdjęcia",
    "sv": "foto|bild|bilder", "da": "foto|billede|bilde", "fi": "kuva|kuvat",
    "tr": "fotoğraf|görsel", "ru": "фото|изображение|иллюстрация", "uk": "фото", "cs": "foto",
    "ar": "صورة|الصورة|تصوير",
    "zh": "图|图片|摄影|圖|圖片|攝影|图源", "ja": "写真|画像|撮影", "ko": "사진", "el": "φωτογραφία|φωτό",
  ]
  static let sourcesByLanguage: [String: String] = [
    "en": "source|sources|via|originally published|press release|text",
    "de": """
    quelle|quellen|verwendete quellen|quellenangabe|pressemitteilung|text|text und bild|\
    text und fotos|redaktion|mehr infos unter|weitere infos unter
    """,
    "fr": "source|sources|texte|avec",
    "es": """
    fuente|fuentes|vía|texto|con información de
    """, "it": "fonte|fonti|testo", "pt": "fonte|fontes|texto|com informações de",
    "nl": "bron|bronnen|tekst", "pl": "źródło|źródła|tekst", "sv": "källa|källor|text",
    "da": "kilde|kilder|tekst", "fi": "lähde|lähteet", "tr": "kaynak|kaynaklar",
    "ru": "источник|источники", "uk": "джерело|джерела", "cs": "zdroj|zdroje",
    "ar": "المصدر|المصادر|مصدر", "zh": "来源|來源|资料来源|责任编辑|編輯", "ja": "出典|ソース|引用元", "ko": "출처",
    "el": "πηγή|πηγές", "id": "sumber", "hu": "forrás", "ro": "sursa|sursă",
  ]

  private static let pictures = words(picturesByLanguage)
  private static let sources = words(sourcesByLanguage)

  private static func words(_ table: [String: String]) -> Set<String> {
    Set(table.values.flatMap { $0.split(separator: "|").map(String.init) })
  }
}
