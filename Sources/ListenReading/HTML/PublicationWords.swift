// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
internal import ListenArticle

/// Words that announce the day of publication, or that of a change, by language.
enum PublicationWords {
  /// Words that say so wherever they stand before a date; in lower case.
  private static let labelsByLanguage: [String: String] = [
    "en": """
    published|posted on|posted at|posted:|publication date|date of publication|issued on|release date|\
    released on|date published|date posted|publish date|pub date|date issued|first published|\
    originally published|added on|created on|date created|online since|uploaded on
    """,
    "de": """
    erschienen am|erschienen:|erschienen im|veröffentlicht am|veröffentlicht:|publiziert|erstellt am|\
    eingestellt am|veröffentlichungsdatum|geschrieben am|gepostet am|verfasst am|erscheinungsdatum|\
    veröffentlichung:|pressemitteilung vom|meldung vom|artikel vom|beitrag vom|nachricht vom|\
    presseinformation vom|online seit|ausgabe vom|erstveröffentlichung|erstellungsdatum|\
    publikationsdatum|eintrag vom|news vom|mitteilung vom|hinzugefügt am
    """,
    "fr": """
    publié le|publiée le|publié:|publié :|mis en ligne le|date de publication|paru le|parution|\
    posté le|publié par|rédigé le|créé le|article publié|communiqué du|posté par
    """,
    "es": """
    publicado el|publicado:|publicado en|fecha de publicación|publicada el|fecha de alta|creado el|\
    publicado por|publicación:
    """,
    "it": """
    pubblicato il|pubblicato:|data di pubblicazione|pubblicato in data|pubblicata il|creato il|\
    pubblicato da|inserito il|articolo del
    """,
    "pt": """
    publicado em|publicado:|data de publicação|publicada em|postado em|publicado a|criado em|\
    publicado por
    """,
    "nl": """
    gepubliceerd op|gepubliceerd:|geplaatst op|publicatiedatum|gepost op|gepubliceerd|geplaatst:|\
    toegevoegd op
    """,
    "pl": """
    opublikowano|opublikowany|data publikacji|dodano|data dodania|utworzono|publikacja|\
    opublikowane|data utworzenia|zamieszczono
    """,
    "sv": "publicerad|publicerades|publicerat|publiceringsdatum|skapad|upplagd",
    "da": "udgivet|publiceret|publisert|offentliggjort|oprettet|lagt ut|publiceringsdato",
    "fi": "julkaistu|julkaisupäivä|luotu",
    "tr": "yayınlanma|yayın tarihi|eklenme|giriş tarihi|yayınlandı",
    "ru": "опубликовано|дата публикации|опубликована|добавлено|размещено|опубликован",
    "uk": "опубліковано|дата публікації|додано",
    "cs": "publikováno|vydáno|zveřejněno|datum publikace",
    "sk": "publikované|zverejnené|uverejnené", "hu": "közzétéve|megjelent|publikálva|létrehozva",
    "ro": "publicat la|publicat pe|publicat:|data publicării|publicat în",
    "el": "δημοσιεύτηκε|δημοσίευση|δημοσιεύθηκε",
    "bg": "публикувано|публикуван", "hr": "objavljeno|objava", "sr": "објављено",
    "sl": "objavljeno",
    "ca": "publicat el|publicat:|data de publicació",
    "id": "diterbitkan|dipublikasikan|diposting|tayang",
    "ar": "نشر في|تاريخ النشر|نشرت في|نُشر في|تم النشر|نشر بتاريخ|نُشر|تاريخ الإضافة",
    "fa": "تاریخ انتشار|منتشر شده", "he": "פורסם|תאריך פרסום|פורסם בתאריך", "hi": "प्रकाशित",
    "th": "เผยแพร่", "vi": "đăng ngày|ngày đăng|xuất bản",
    "zh": "发布时间|發布時間|发表于|發表於|发布日期|發布日期|发布于|發佈|时间：|日期：|日期:",
    "ja": "公開日|投稿日|掲載日|配信|公開：|更新日|発表日|投稿：|日時：", "ko": "입력|등록일|작성일|게시일|승인|기사입력|등록",
  ]

  /// Words that say so only as a whole line, a whole cell, or right before a date at a line's beginning.
  private static let bareByLanguage: [String: String] = [
    "en": "date|dated|created|posted|added|issued|released",
    "de": "datum|stand|vom|veröffentlicht|erschienen|online|erstellt",
    "fr": "date|le|publié|du", "es": "fecha|publicado|publicada", "it": "data|pubblicato",
    "pt": "data|publicado", "nl": "datum|geplaatst", "pl": "data|dodany", "sv": "datum|publicerad",
    "da": "dato|publiceret", "fi": "päivämäärä|pvm", "tr": "tarih|tarihi", "ru": "дата",
    "uk": "дата", "cs": "datum", "hu": "dátum", "ro": "data", "el": "ημερομηνία", "ca": "data",
    "ar": "التاريخ|تاريخ|نشر", "fa": "تاریخ", "he": "תאריך", "id": "tanggal", "vi": "ngày",
    "zh": "日期|时间|時間|发布", "ja": "日付|公開|投稿|日時", "ko": "날짜|작성|등록",
  ]

  /// Words that say that a date is of a change; single, folded words of any language.
  static let updates = folded(
    """
    actualise jour modifie modifiee aktualisierung aktualisiert geandert anderung bearbeitet \
    uberarbeitet aktualisierte bijgewerkt gewijzigd update laatste aktualizacja \
    zaktualizowano modyfikacja zmodyfikowano aktualizovano upraveno zmeneno uppdaterad andrad \
    uppdaterat senast opdateret oppdatert andret paivitetty muokattu guncelleme guncellenme \
    guncellendi обновлено обновлен изменено изменен оновлено aggiornamento modificato modifica \
    aggiornato atualizado modificacion modificada atualizacao ultima actualizat frissitve modositva \
    ενημερωση ενημερωθηκε azurirano diperbarui diupdate תחديث עודכן تعديل 更新 更新时间 最終更新 最終更新日 수정
    """)

  /// Words that take that back: "updated, first published".
  static let publications = folded(
    """
    publie publiee parution erschienen publiziert erstellt veroffentlicht gepubliceerd geplaatst \
    opublikowano dodano publikacji publikovano vydano publicerad publicerades skapad udgivet \
    publiceret publisert julkaistu yayinlanma eklenme опубликовано опубліковано pubblicato creato \
    publicada creado criado kozzeteve objavljeno diterbitkan 公開日 投稿日 公開 发布 등록 입력
    """)

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { MonthNames.folded(String($0)) })
  }

  static let labels = list(labelsByLanguage)
  private static let bare = Set(list(bareByLanguage))
  private static let whole = bare.union(labels.map { $0.trimmed(of: ":：. ") })

  private static func list(_ table: [String: String]) -> [String] {
    table.sorted { $0.key < $1.key }.flatMap { $0.value.split(separator: "|").map(String.init) }
  }

  /// Whether a text is nothing but such a label: "Erschienen am:".
  static func isLabel(_ text: String) -> Bool {
    text.utf8.count < 48 && whole.contains(text.lowercased().trimmed(of: ":：. "))
  }

  /// Whether a label stands right before a date, `lead` being all that stands before it.
  static func announces(_ lead: String) -> Bool {
    let tail = lead.lowercased().suffix(60).trimmed(of: ":：. -–|•,")
    for label in labels {
      let label = label.trimmed(of: ":：. ")
      // A day of the week or an author's name may stand between.
      if let range = tail.range(of: label, options: .backwards),
        tail[range.upperBound...].count <= 24
      {
        return true
      }
    }
    let last = tail.split { "|•·\n".contains($0) }.last.map { $0.trimmed(of: ":：. ") } ?? ""
    return bare.contains(last)
  }
}
