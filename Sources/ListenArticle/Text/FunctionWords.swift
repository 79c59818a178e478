// SPDX-License-Identifier: GPL-3.0-or-later

/// The small words that a text in a language can't do without, by which it is recognised.
enum FunctionWords {
  /// The words of a language, by BCP 47 tag; all in lower case.
  static let byLanguage: [String: Set<Substring>] = lists.mapValues {
    Set($0.split(separator: " "))
  }

  /// Each word with the languages that have it.
  static let languagesByWord: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (language, words) in byLanguage {
      for word in words { table[String(word), default: []].append(language) }
    }
    return table
  }()

  /// Whether `word` (lower case) is a word that often opens a sentence, in English, Spanish,
  /// French, Portuguese, Italian or German.
  static func opensSentence(_ word: String) -> Bool {
    guard let languages = languagesByWord[word] else { return false }
    return languages.contains { ["en", "es", "fr", "pt", "it", "de"].contains($0) }
  }

  private static let lists: [String: String] = [
    "en": """
    the of and to in is was for that on with as at by from are it be has have had were an this \
    his her their they which he she we you not but said will would who been after about more \
    when than its or there what if can could should into over while so because before between \
    during where these those also under how our your them just out up no all some one two new \
    one's don't it's i'm i us him
    """,
    "es": """
    de la que el en y los se del las un por con una su para es al lo como más o pero sus le ha \
    este sí porque esta entre cuando muy sin sobre también fue había hasta desde nos durante \
    ser son dos ante según han tras años está ese esa donde quien mientras cada hoy ya no me \
    todos todo así contra él ella ellos después antes este estos estas dijo era sido uno
    """,
    "fr": """
    de la le et les des en un du une que est dans qui par pour au il sur plus pas ne ce se avec \
    son sa ses aux ou mais comme été être cette ont sont leur leurs nous vous elle ils on était \
    après selon même fait deux entre sans depuis aussi dont ces tout très contre avait lors \
    c'est n'est d'un d'une qu'il l'on je
    """,
    "pt": """
    de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das \
    seu sua ou quando muito nos já também só pelo pela até isso ela entre era depois sem mesmo \
    aos seus quem nas me esse eles você essa num nem suas às são foi é foram está segundo após \
    sobre ainda anos disse pelos
    """,
    "de": """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an \
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum \
    haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn war ihre unter gegen \
    seine ihr wir ich kann schon diese zwei sagte habe
    """,
    "it": """
    di che e la il un a per in una è sono del della non con le dei si da i nel al come più ha \
    alla lo gli anche dal delle nella ma o se su dalla hanno era questo suo sua loro stato \
    degli all'interno ai tra essere fatto dopo ancora due anni prima sul sulla contro così \
    dell'anno nell' l'ha c'è d'
    """,
    "nl": """
    de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit \
    naar door over ze hij die worden werd wordt heeft hebben had was geen wel meer tot deze \
    onder zich jaar tegen na moet zei
    """,
    "tr": """
    ve bir bu için ile de da olarak çok daha olan gibi en sonra kadar ama ne ise olduğunu var \
    yok her o değil ki göre dedi karşı ancak veya iki önce büyük yeni yıl tarafından ettiği \
    üzerine arasında şu hem
    """,
    "pl": """
    w i na z się do nie to że jest o jak po od za przez ale dla czy już tym tego są oraz był \
    która który które ze być może tylko także jego przed lat roku ich pod
    """,
    "sv": """
    och i att det som en på är av för med till den har de inte om ett han men var sig från vi så \
    kan när år säger under efter eller ska också vid mot
    """,
    "id": """
    yang dan di dari untuk pada dengan ini itu dalam tidak akan oleh adalah kepada juga telah \
    sebagai ada mereka bisa atau saat lebih karena tersebut setelah kata
    """,
    "ca": """
    de la i el que a en els per les un una amb del ha és al no es als són més però com també \
    aquest aquesta dels seva seu fins han perquè després
    """,
    "ro": """
    de și în a la cu pe care că să din o un este nu mai pentru se au fost sau prin sunt după \
    fi lui ale către între
    """,
    "ar": """
    في من على إلى أن التي الذي عن مع هذا هذه أو بين كما بعد قبل كان كانت ما لا لم قد كل ذلك إن \
    عند حتى خلال وقال قال أنه أنها وأن وفي ومن وعلى حيث منذ عام غير بحسب أي هو هي ثم لن تلك
    """,
    "fa": """
    و در به از که این را با است آن برای یک خود تا کرد بر هم نیز شد شده می وی گفت های ما اما باید \
    دارد کند آنها هر بود دو یا شود نمی سال بین
    """,
    "ur": """
    کے کی میں ہے اور سے کا کو نے پر کہ اس ہیں یہ وہ بھی تھا نہیں ایک گیا کر تھے جو تو ہو گئی ہوئے رہے
    """,
    "ru": """
    и в не на я что с по это как а но к из у за от о для он она они его так же все было был до \
    мы при или бы который которые уже также если во со после года сообщил
    """,
    "uk": """
    і в не на що з по це як а але до із у за від про для він вона вони його так та було був ми \
    при або який які вже також якщо після року є
    """,
    "he": """
    של את על לא הוא זה היא עם כי גם אבל או יש כל אל מה כך לפני אחרי בין אני אנחנו הם לאחר עוד רק
    """,
  ]
}
