// SPDX-License-Identifier: GPL-3.0-or-later

extension ReadingWords {
  /// Languages that are recognised, and read as written.
  package static let recognised: [ReadingWords] = [
    german, french, portuguese, italian, dutch, turkish, polish, swedish, indonesian, catalan,
    romanian, persian, urdu, russian, ukrainian, hebrew,
  ]

  private static let french = recognised(
    "fr", .latin,
    functionWords: """
      de la le et les des en un du une que est dans qui par pour au il sur plus pas ne ce se avec \
      son sa ses aux ou mais comme été être cette ont sont leur leurs nous vous elle ils on était \
      après selon même fait deux entre sans depuis aussi dont ces tout très contre avait lors \
      c'est n'est d'un d'une qu'il l'on je
      """,
    ownLetters: "çœêèà", capitalOpensSentence: true,
    months: [
      "janvier|janv", "février|févr|fev", "mars", "avril|avr", "mai", "juin", "juillet|juil",
      "août", "septembre", "octobre", "novembre", "décembre",
    ],
    publications: "publie",
    authorLabels: "par|par:",
    conjunctions: "et",
    places: "à",
    agencies: "agence france-presse",
    organizations: "rédaction",
    page: PageWords(
      lines: [
        .advertisement: "publicité",
        .related: "lire aussi|à lire aussi",
        .sharing: "partager",
        .comments: "commentaires",
        .newsletter: "abonnez-vous",
      ],
      starts: [
        .related: "lire aussi:|à lire aussi|lire aussi :",
        .newsletter: "abonnez-vous à ",
        .sharing: "suivez-nous ",
      ],
      networks: "",
      following: "suive"),
    dump: .french)

  private static let portuguese = recognised(
    "pt", .latin,
    functionWords: """
      de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das \
      seu sua ou quando muito nos já também só pelo pela até isso ela entre era depois sem mesmo \
      aos seus quem nas me esse eles você essa num nem suas às são foi é foram está segundo após \
      sobre ainda anos disse pelos
      """,
    ownLetters: "ãõ", capitalOpensSentence: true,
    months: [
      "janeiro|jan", "fevereiro|fev", "março", "abril|abr", "maio", "junho|jun", "julho|jul",
      "agosto|ago", "setembro|set", "outubro|out", "novembro|nov", "dezembro|dez",
    ],
    links: "as",
    updates: "atualizado",
    conjunctions: "e",
    organizations: "redação",
    page: PageWords(
      lines: [
        .advertisement: "publicidade",
        .related: "leia também|leia mais|saiba mais|veja também",
        .sharing: "compartilhar|compartilhe",
        .comments: "comentários",
        .newsletter: "inscreva-se",
        .button: "fechar",
      ],
      starts: [
        .related: "leia também:|leia mais:|veja também:",
        .newsletter: "inscreva-se ",
        .sharing: "siga-nos ",
      ],
      networks: "",
      following: "siga|curta"),
    dump: .portuguese)

  private static let german = recognised(
    "de", .latin,
    functionWords: """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an \
      werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum \
      haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn war ihre unter gegen \
      seine ihr wir ich kann schon diese zwei sagte habe
      """,
    ownLetters: "ßäöü", capitalOpensSentence: true,
    months: [
      "Januar|Jänner", "Februar", "März|Maerz", "April", "Mai", "Juni", "Juli", "August",
      "September", "Oktober|Okt", "November", "Dezember|Dez",
    ],
    hours: "uhr",
    links: "um",
    updates: "aktualisiert",
    publications: "veroffentlicht",
    authorLabels: "von|von:",
    sourceLabels: "quelle:",
    conjunctions: "und",
    places: "aus",
    organizations: "redaktion",
    page: PageWords(
      lines: [
        .advertisement: "anzeige|werbung",
        .related: "mehr zum thema|lesen sie auch",
        .sharing: "teilen",
        .comments: "kommentare",
        .button: "schließen",
      ],
      starts: [
        .related: "lesen sie auch:"
      ],
      networks: "",
      following: "folge"),
    dump: .german)

  private static let italian = recognised(
    "it", .latin,
    functionWords: """
      di che e la il un a per in una è sono del della non con le dei si da i nel al come più ha \
      alla lo gli anche dal delle nella ma o se su dalla hanno era questo suo sua loro stato \
      degli all'interno ai tra essere fatto dopo ancora due anni prima sul sulla contro così \
      dell'anno nell' l'ha c'è d'
      """,
    ownLetters: "", capitalOpensSentence: true,
    months: [
      "gennaio|gen", "febbraio|febb|feb", "marzo|mar", "aprile|apr", "maggio|mag", "giugno|giu",
      "luglio|lug", "agosto|ago", "settembre|set", "ottobre|ott", "novembre|nov", "dicembre|dic",
    ],
    links: "ore|alle",
    updates: "aggiornato",
    sourceLabels: "fonte:",
    organizations: "redazione",
    page: PageWords(
      lines: [
        .advertisement: "pubblicità",
        .related: "leggi anche",
        .sharing: "condividi",
      ],
      starts: [
        .related: "leggi anche:"
      ],
      networks: "",
      following: "segui"),
    dump: .italian)

  private static let dutch = recognised(
    "nl", .latin,
    functionWords: """
      de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit \
      naar door over ze hij die worden werd wordt heeft hebben had was geen wel meer tot deze \
      onder zich jaar tegen na moet zei
      """,
    ownLetters: "",
    dump: .dutch)

  private static let turkish = recognised(
    "tr", .latin,
    functionWords: """
      ve bir bu için ile de da olarak çok daha olan gibi en sonra kadar ama ne ise olduğunu var \
      yok her o değil ki göre dedi karşı ancak veya iki önce büyük yeni yıl tarafından ettiği \
      üzerine arasında şu hem
      """,
    ownLetters: "ğşıİ",
    authorLabels: "yazar:")

  private static let polish = recognised(
    "pl", .latin,
    functionWords: """
      w i na z się do nie to że jest o jak po od za przez ale dla czy już tym tego są oraz był \
      która który które ze być może tylko także jego przed lat roku ich pod
      """,
    ownLetters: "łąęśźż",
    page: PageWords(
      lines: [
        .advertisement: "reklama"
      ],
      starts: [:],
      networks: "",
      following: ""),
    dump: .polish)

  private static let swedish = recognised(
    "sv", .latin,
    functionWords: """
      och i att det som en på är av för med till den har de inte om ett han men var sig från vi så \
      kan när år säger under efter eller ska också vid mot
      """,
    ownLetters: "åäö")

  private static let indonesian = recognised(
    "id", .latin,
    functionWords: """
      yang dan di dari untuk pada dengan ini itu dalam tidak akan oleh adalah kepada juga telah \
      sebagai ada mereka bisa atau saat lebih karena tersebut setelah kata
      """,
    ownLetters: "")

  private static let catalan = recognised(
    "ca", .latin,
    functionWords: """
      de la i el que a en els per les un una amb del ha és al no es als són més però com també \
      aquest aquesta dels seva seu fins han perquè després
      """,
    ownLetters: "")

  private static let romanian = recognised(
    "ro", .latin,
    functionWords: """
      de și în a la cu pe care că să din o un este nu mai pentru se au fost sau prin sunt după \
      fi lui ale către între
      """,
    ownLetters: "țșă")

  private static let persian = recognised(
    "fa", .arabic,
    functionWords: """
      و در به از که این را با است آن برای یک خود تا کرد بر هم نیز شد شده می وی گفت های ما اما باید \
      دارد کند آنها هر بود دو یا شود نمی سال بین
      """,
    ownLetters: "پچژگکی",
    authorLabels: "نویسنده:",
    sourceLabels: "منبع:")

  private static let urdu = recognised(
    "ur", .arabic,
    functionWords: """
      کے کی میں ہے اور سے کا کو نے پر کہ اس ہیں یہ وہ بھی تھا نہیں ایک گیا کر تھے جو تو ہو گئی ہوئے رہے
      """,
    ownLetters: "ٹڈڑںےہھ")

  private static let russian = recognised(
    "ru", .cyrillic,
    functionWords: """
      и в не на я что с по это как а но к из у за от о для он она они его так же все было был до \
      мы при или бы который которые уже также если во со после года сообщил
      """,
    ownLetters: "ыэъё",
    months: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
    updates: "обновлено",
    authorLabels: "автор:",
    sourceLabels: "источник:",
    dump: .russian)

  private static let ukrainian = recognised(
    "uk", .cyrillic,
    functionWords: """
      і в не на що з по це як а але до із у за від про для він вона вони його так та було був ми \
      при або який які вже також якщо після року є
      """,
    ownLetters: "іїєґ")

  private static let hebrew = recognised(
    "he", .hebrew,
    functionWords: """
      של את על לא הוא זה היא עם כי גם אבל או יש כל אל מה כך לפני אחרי בין אני אנחנו הם לאחר עוד רק
      """,
    ownLetters: "",
    authorLabels: "מאת")

  /// A language of which few words are known.
  private static func recognised(
    _ tag: String, _ script: WritingSystem, functionWords: String, ownLetters: String,
    capitalOpensSentence: Bool = false, months: [String] = [], hours: String = "",
    links: String = "", updates: String = "", publications: String = "", authorLabels: String = "",
    sourceLabels: String = "", conjunctions: String = "", places: String = "",
    agencies: String = "", organizations: String = "",
    page: PageWords = PageWords(lines: [:], starts: [:], networks: "", following: ""),
    dump: DumpWords = DumpWords()
  ) -> ReadingWords {
    ReadingWords(
      tag: tag, script: script, functionWords: functionWords, ownLetters: ownLetters,
      capitalOpensSentence: capitalOpensSentence,
      dates: DateWords(
        months: months, ordinals: "", beforeMonth: "", beforeYear: "", morning: "", afternoon: "",
        hourSigns: "", hours: hours, links: links, zoneLeads: "", zones: [:], updates: updates,
        publications: publications),
      byline: BylineWords(
        authorLabels: authorLabels, sourceLabels: sourceLabels, by: "", conjunctions: conjunctions,
        namesWithConjunction: "", places: places, noNames: "", roles: "", roleQualifiers: "",
        gluedRoles: "", agencies: agencies, organizations: organizations, dateLeads: "",
        aboutAuthor: ""),
      page: page, dump: dump)
  }
}
