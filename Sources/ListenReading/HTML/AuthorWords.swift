// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Words that stand before and around authors' names, by language.
enum AuthorWords {
  /// The words of a language before a name, each with whether a name may also follow it inside a
  /// line.
  private static let labelsByLanguage: [String: String] = [
    "en": """
    by|written by|words by|story by|posted by|published by|author|authors|text by|reported by|\
    report by|review by|article by|post author|post by|interview by|a column by|essay by
    """,
    "de": """
    von|text|text von|autor|autorin|autoren|geschrieben von|verfasst von|veröffentlicht von|\
    eingestellt von|gepostet von|erstellt von|ein beitrag von|ein artikel von|artikel von|\
    beitrag von|eine kolumne von|ein gastbeitrag von|gastbeitrag von|ein kommentar von|\
    kommentar von|interview|interview von|redaktion|verfasser|verfasserin|beitragsautor|\
    beitrags-autor|kolumne von|rezension von|protokoll|aufgezeichnet von
    """,
    "fr": """
    par|auteur|auteure|auteurs|écrit par|publié par|rédigé par|posté par|texte|texte de|\
    propos recueillis par|une tribune de
    """,
    "es": """
    por|escrito por|publicado por|texto|autor|autora|autores|texto de|redacción|una columna de
    """,
    "it": """
    di|scritto da|pubblicato da|a cura di|autore|autrice|testo di
    """,
    "pt": """
    por|escrito por|publicado por|autor|autora|texto|texto de|postado por
    """,
    "nl": """
    door|geschreven door|auteur|tekst|geplaatst door
    """,
    "pl": """
    autor|autorka|tekst|opublikowane przez|przez|napisał|napisała
    """,
    "sv": "av|text|skriven av|publicerad av",
    "da": """
    af|skrevet af|tekst|skrevet av|publisert av
    """, "fi": "kirjoittaja|teksti|kirjoittanut", "tr": "yazan|yazar|yazar adı|haber",
    "ru": "автор|авторы|текст", "uk": "автор|автори|текст",
    "cs": "autor|autorka|napsal|napsala|text",
    "ar": """
    بقلم|كتب|كتبت|كتبه|إعداد|الكاتب|الكاتبة|المؤلف|تقرير|تحرير
    """,
    "he": "מאת|כתב", "fa": "نویسنده|به قلم", "zh": "作者|记者|記者|文|撰文|编辑", "ja": "文|著者|筆者|執筆|取材・文",
    "el": "του|συγγραφέας", "ro": "de|autor|scris de", "hu": "szerző|írta",
    "ca": "per|autor|escrit per", "id": "oleh|penulis",
  ]

  /// The labels in lower case, longest first.
  static let labels: [String] = labelsByLanguage.sorted { $0.key < $1.key }.flatMap {
    $0.value.split(separator: "|").map(String.init)
  }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }

  /// The labels by their first byte, and those of several words, each with a space behind it.
  private static let labelsByFirst = byFirst(labels)
  private static let phrasesByFirst = byFirst(
    labels.filter { $0.utf8.contains(0x20) }.map { $0 + " " })

  private static func byFirst(_ labels: [String]) -> [[String]] {
    labels.reduce(into: Array(repeating: [], count: 256)) { table, label in
      if let first = label.utf8.first { table[Int(first)].append(label) }
    }
  }

  /// Kinds of texts, and what else a credit names before a colon: "Text und Interview: Jana Roth".
  private static let textsByLanguage: [String: String] = [
    "en": """
    text|words|story|interview|report|column|opinion|analysis|commentary|essay|review|article|post|\
    feature|blog|letter|editorial|research|writing|guest post|contribution
    """,
    "de": """
    text|interview|kolumne|kommentar|essay|analyse|bericht|reportage|gastbeitrag|beitrag|artikel|\
    rezension|kritik|porträt|glosse|leitartikel|protokoll|gespräch|gastkommentar|meinung|recherche|\
    blogbeitrag|meldung|konzept|rezept|feature|leserbrief
    """,
    "fr":
      "texte|entretien|interview|chronique|tribune|reportage|enquête|billet|analyse|article|récit",
    "es": """
    texto|entrevista|columna|reportaje|análisis|artículo|crónica|opinión|informe|crítica|reseña
    """,
    "it": "testo|intervista|articolo|reportage|analisi|commento|recensione",
    "pt": "texto|entrevista|coluna|reportagem|análise|artigo|crônica|opinião",
    "nl": "tekst|interview|column|artikel|verslag|recensie|opinie", "pl": "tekst|wywiad|rozmowa",
    "sv": "text|intervju|krönika", "da": "tekst|interview|klumme|kronik",
    "fi": "teksti|haastattelu",
    "tr": "haber|röportaj|yazı", "ru": "текст|интервью|репортаж", "cs": "text|rozhovor",
    "ar": "نص|حوار|تقرير|مقال",
  ]
  private static let texts = Set(textsByLanguage.values.flatMap { $0.split(separator: "|") })
  private static let pictures: Set<Substring> = [
    "foto", "fotos", "photo", "photos", "bild", "bilder", "video", "pictures", "images", "imágenes",
    "vídeo", "illustration", "illustrationen", "grafik", "audio", "musik", "film", "kamera",
    "schnitt", "redaktion", "übersetzung", "translation", "traduction", "traducción",
  ]
  private static let articles: Set<Substring> = [
    "a", "an", "the", "our", "ein", "eine", "der", "die", "das", "unser", "une", "un", "una", "uno",
    "la", "le", "el", "il", "een", "uma", "um", "en", "et",
  ]
  private static let joints: Set<Substring> = [
    "und", "and", "et", "y", "e", "og", "och", "i", "&", "+",
  ]
  private static let bys: Set<Substring> = [
    "von", "by", "par", "por", "de", "di", "door", "av", "af", "przez", "vom", "mit", "with",
  ]

  /// The text after "a column by", "Eine Kolumne von", "Text und Fotos:".
  private static func afterKind(_ text: String) -> String? {
    let head = text.prefix(48).lowercased()
    if let colon = head.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      let words = head[..<colon].split { $0 == " " || $0 == "/" || $0 == "," }
      guard words.count <= 4, words.contains(where: texts.contains),
        words.allSatisfy({ texts.contains($0) || pictures.contains($0) || joints.contains($0) })
      else { return nil }
      let rest = text.dropFirst(head.distance(from: head.startIndex, to: colon) + 1).trimmed
      return rest.isEmpty ? nil : rest
    }
    let words = head.split(separator: " ").prefix(4)
    guard let by = words.firstIndex(where: bys.contains), by > 0 else { return nil }
    let kind = words[..<by].drop { articles.contains($0) }
    guard kind.count == 1 || kind.count == 2, kind.last.map(texts.contains) == true else {
      return nil
    }
    let rest = text.split(separator: " ").dropFirst(by + 1)
    // "Text von gestern" goes on as names do not.
    guard let first = rest.first?.first, !first.isLowercase, rest.count <= 8 else { return nil }
    return rest.joined(separator: " ")
  }

  /// "Text und Fotos: Jana Roth".
  static func isCredit(_ text: String) -> Bool {
    text.contains { $0 == ":" } && afterKind(text) != nil
  }

  /// The text after a label of several words at the beginning, which needs no colon: "Ein Beitrag
  /// von Jana Roth".
  static func afterPhrase(_ text: String) -> String? {
    if !text.contains(":"), let rest = afterKind(text) { return rest }
    let lower = text.lowercased()
    guard let first = lower.utf8.first else { return nil }
    let label = phrasesByFirst[Int(first)].first { lower.hasPrefix($0) }
    return label.map { text.dropFirst($0.count - 1).trimmed }
  }

  /// Whether the text is only a label that announces a name: "Von:", "Autor", "written by".
  static func isLabel(_ text: String) -> Bool {
    text.utf8.count < 40 && labelSet.contains(text.lowercased().trimmed(of: ":： "))
  }

  private static let labelSet = Set(labels).subtracting(["haber", "文", "de", "di"])

  /// The text without labels at its beginning: "Post author By Ann Stone" is "Ann Stone".
  static func withoutLabel(_ text: String) -> String {
    var rest = text
    for _ in 0..<3 {
      guard let after = afterLabel(rest) else { break }
      rest = after
    }
    return rest
  }

  /// The text after a label at the beginning; nil if there is no label.
  static func afterLabel(_ text: String) -> String? {
    if let rest = afterKind(text) { return rest }
    let lower = text.lowercased()
    guard let first = lower.utf8.first else { return nil }
    for label in labelsByFirst[Int(first)] where lower.hasPrefix(label) {
      let rest = text.dropFirst(label.count)
      guard let next = rest.first else { continue }
      // "ByJane Roe" are a label and a name in elements of their own.
      let isGlued =
        next.isUppercase && label.utf8.count >= 2 && text.dropFirst().first?.isLowercase == true
        && bys.contains(Substring(label))
      guard next == " " || next == ":" || next == "：" || next == "/" || isGlued else { continue }
      // "Redaktion Küste" is a name itself.
      if next == " ", desks.contains(label), rest.trimmed.first != ":" { continue }
      let name = rest.trimmed(of: ":：/ ")
      if !name.isEmpty { return name }
    }
    return nil
  }

  private static let desks: Set<String> = [
    "redaktion", "redacción", "haber", "interview", "protokoll",
  ]

  /// Two to five words that begin as names do.
  static func beginsAsName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (1...6).contains(words.count) && name.count >= 2
      && words.allSatisfy { particles.contains($0) || $0.first?.isLowercase == false }
  }

  private static let particles: Set<Substring> = [
    "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "la", "le", "du", "el",
    "al", "bin", "ibn", "ter", "zu", "y", "e", "v.", "i", "und",
  ]

  /// Ends of domain names.
  static let domains: Set<String> = [
    "com", "org", "net", "de", "at", "ch", "info", "fr", "es", "it", "eu", "pl", "uk", "nl", "tv",
    "io", "co", "pt", "br", "be", "news", "blog",
  ]

  /// The words that lead from an author to a date.
  static let dateWords = [
    " published", " updated", " posted", " monday", " tuesday", " wednesday", " thursday",
    " friday", " saturday", " sunday", " veröffentlicht", " aktualisiert", " publié", " publicado",
    " am montag", " am dienstag", " am mittwoch", " am donnerstag", " am freitag", " am samstag",
    " am sonntag", " zuletzt", " illustration", " foto", " photo", " bilder", " mis à jour",
    " symbolbild", " titelbild", " image", " fotos:", " lesezeit", " min read", " quelle:",
    " actualizado", " pubblicato",
  ]

  static let organizations: Set<String> = [
    "media", "news", "press", "staff", "desk", "bureau", "services", "service", "team", "editors",
    "editorial", "agencies", "wire", "auto", "writer", "magazine", "international", "network",
    "redacción", "redação", "redaktion", "redazione", "rédaction", "contributor", "online", "gmbh",
    "ag", "verlag", "verein", "e.v", "e.v.", "ev", "verband", "inc", "inc.", "ltd", "association",
    "institute", "institut", "foundation", "stiftung", "university", "universität", "bund",
    "ministerium", "ministry", "collectif", "club", "zeitung", "company", "redactie", "redakcja",
    "redaktionen", "toimitus", "редакция", "редакція",
  ]

  /// Words of a page that stand where names do.
  static func isNoName(_ lower: String) -> Bool {
    noNames.contains(lower) || lower.hasPrefix("view ") || lower.hasPrefix("more ")
      || lower.hasPrefix("see all")
  }

  private static let noNames: Set<String> = [
    "admin", "administrator", "webmaster", "editor", "staff", "user", "root", "more posts",
    "all posts", "view all posts", "author", "authors", "autor", "autorin", "auteur",
    "artikel von", "zuletzt geändert", "zuletzt", "zuletzt aktualisiert", "veröffentlicht am",
    "weitere artikel", "mehr", "alle artikel", "alle beiträge",
    "zur autorenseite", "autoren", "profil", "profile", "website", "facebook", "twitter", "kontakt",
    "contact", "about", "über", "posts", "post", "home", "startseite", "anonymous", "gast", "guest",
    "login", "anmelden", "l'", "l’", "collectif", "von", "am", "in", "und", "la", "le", "el",
    "more", "more from", "read more", "email", "kommentare", "comments", "keine kommentare",
    "reply", "antworten", "moderator", "member", "mitglied", "beiträge",
  ]

  /// "det/dpa", "APA/AP": signs of agencies and of who edited them.
  static func isSignOfAgency(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.contains("/") || text.contains(","), !text.contains(":")
    else {
      return false
    }
    let parts = text.split { $0 == "/" || $0 == "," }.map(\.trimmed)
    return parts.count >= 2 && parts.allSatisfy { $0.utf8.count <= 18 && !$0.isEmpty }
      && parts.contains {
        Agencies.isAgency($0)
          || ["apa", "agenturen", "sda", "sid", "kna", "epd", "afp"].contains($0.lowercased())
      }
  }
}
