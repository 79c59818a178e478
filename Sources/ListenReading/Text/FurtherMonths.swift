// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Names of months in languages whose texts are not told apart here, but whose pages are dated all the same,
/// and short forms that ``ReadingWords`` have not.
///
/// The names are those of the Unicode Common Locale Data Repository. A name that means another month in
/// another language (Croatian "listopad" is October, Polish is November) is left out.
enum FurtherMonths {
  /// The twelve months of each language, with the spellings of a month separated by bars.
  static let byLanguage: [String: [String]] = [
    "bg": [
      "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември",
      "октомври", "ноември", "декември",
    ],
    "bn": [
      "জানুয়ারি|জানুয়ারী", "ফেব্রুয়ারি|ফেব্রুয়ারী", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট",
      "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর",
    ],
    "cs": [
      "leden|ledna", "únor|února", "březen|března", "duben|dubna", "květen|května", "červen|června",
      "červenec|července", "srpen|srpna", "září", "říjen|října", "listopadu", "prosinec|prosince",
    ],
    "da": [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ],
    "de": ["Jän", "Feber", "Mrz|Mär", "", "", "", "", "", "", "", "", ""],
    "el": [
      "Ιανουάριος|Ιανουαρίου|Ιαν", "Φεβρουάριος|Φεβρουαρίου|Φεβ", "Μάρτιος|Μαρτίου|Μαρ",
      "Απρίλιος|Απριλίου|Απρ", "Μάιος|Μαΐου|Μαϊ", "Ιούνιος|Ιουνίου|Ιουν", "Ιούλιος|Ιουλίου|Ιουλ",
      "Αύγουστος|Αυγούστου|Αυγ", "Σεπτέμβριος|Σεπτεμβρίου|Σεπ", "Οκτώβριος|Οκτωβρίου|Οκτ",
      "Νοέμβριος|Νοεμβρίου|Νοε", "Δεκέμβριος|Δεκεμβρίου|Δεκ",
    ],
    "et": [
      "jaanuar", "veebruar", "märts", "aprill", "mai", "juuni", "juuli", "august", "september",
      "oktoober", "november", "detsember",
    ],
    "fi": [
      "tammikuu|tammikuuta", "helmikuu|helmikuuta", "maaliskuu|maaliskuuta", "huhtikuu|huhtikuuta",
      "toukokuu|toukokuuta", "kesäkuu|kesäkuuta", "heinäkuu|heinäkuuta", "elokuu|elokuuta",
      "syyskuu|syyskuuta", "lokakuu|lokakuuta", "marraskuu|marraskuuta", "joulukuu|joulukuuta",
    ],
    "fr": ["", "févr|fév", "", "", "", "", "", "aout", "", "", "", "déc"],
    "he": [
      "ינואר|בינואר", "פברואר|בפברואר", "מרץ|במרץ|מרס|במרס", "אפריל|באפריל", "מאי|במאי",
      "יוני|ביוני", "יולי|ביולי", "אוגוסט|באוגוסט", "ספטמבר|בספטמבר", "אוקטובר|באוקטובר",
      "נובמבר|בנובמבר", "דצמבר|בדצמבר",
    ],
    "hi": [
      "जनवरी", "फ़रवरी|फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त",
      "सितंबर|सितम्बर", "अक्टूबर|अक्तूबर", "नवंबर|नवम्बर", "दिसंबर|दिसम्बर",
    ],
    "hr": [
      "siječanj|siječnja", "veljača|veljače", "ožujak|ožujka", "travanj|travnja",
      "svibanj|svibnja", "lipanj|lipnja", "srpanj|srpnja", "kolovoz|kolovoza", "rujan|rujna", "",
      "studeni|studenoga|studenog", "prosinac|prosinca",
    ],
    "hu": [
      "január", "február|febr", "március|márc", "április|ápr", "május|máj", "június|jún",
      "július|júl", "augusztus", "szeptember|szept", "október", "november", "december",
    ],
    "id": [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ],
    "is": [
      "janúar", "febrúar", "mars", "apríl", "maí", "júní", "júlí", "ágúst", "september",
      "október", "nóvember", "desember",
    ],
    "lt": [
      "sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio",
      "rugsėjo", "spalio", "lapkričio", "gruodžio",
    ],
    "lv": [
      "janvāris|janvārī", "februāris|februārī", "marts|martā", "aprīlis|aprīlī", "maijs|maijā",
      "jūnijs|jūnijā", "jūlijs|jūlijā", "augusts|augustā", "septembris|septembrī",
      "oktobris|oktobrī", "novembris|novembrī", "decembris|decembrī",
    ],
    "ms": [
      "Januari", "Februari", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "September",
      "Oktober", "November", "Disember",
    ],
    "nl": ["", "", "maart", "", "mei", "", "", "augustus", "", "oktober", "", ""],
    "no": ["", "", "mars", "", "mai", "", "", "", "", "oktober", "", "desember|des"],
    "ro": [
      "ianuarie|ian", "februarie", "martie", "aprilie", "mai", "iunie|iun", "iulie|iul", "august",
      "septembrie", "octombrie", "noiembrie|noi", "decembrie",
    ],
    "ru": [
      "январь|янв", "февраль|фев", "март|мар", "апрель|апр", "май", "июнь|июн", "июль|июл",
      "август|авг", "сентябрь|сен|сент", "октябрь|окт", "ноябрь|нояб", "декабрь|дек",
    ],
    "sk": [
      "januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra",
      "októbra", "novembra", "decembra",
    ],
    "sr": [
      "јануар|јануара", "фебруар|фебруара", "март|марта", "април|априла", "мај|маја",
      "јун|јуна", "јул|јула", "август|августа", "септембар|септембра|septembar|septembra",
      "октобар|октобра|oktobar|oktobra", "новембар|новембра|novembar|novembra",
      "децембар|децембра|decembar|decembra",
    ],
    "th": [
      "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
      "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ],
    "tr": [
      "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
      "Kasım", "Aralık",
    ],
    "uk": [
      "січня|січень", "лютого|лютий", "березня|березень", "квітня|квітень", "травня|травень",
      "червня|червень", "липня|липень", "серпня|серпень", "вересня|вересень",
      "жовтня|жовтень", "листопада|листопад", "грудня|грудень",
    ],
  ]

  /// The month of a folded word.
  static func month(_ word: String) -> Int? { table[word] }

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (_, months) in byLanguage {
      for (index, list) in months.enumerated() {
        for name in list.split(separator: "|") {
          table[MonthNames.folded(String(name))] = index + 1
        }
      }
    }
    return table
  }()
}
