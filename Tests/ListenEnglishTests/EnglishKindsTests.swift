// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenNarration
import Testing

@Suite struct EnglishKindsTests {
  static let normalizer = Normalizers.normalizer(for: "en")

  @Test(
    "Every letter is one that the voice has",
    arguments: [
      ("𝐁𝐨𝐥𝐝 𝐧𝐞𝐰𝐬", "Bold news"),
      ("𝗕𝗼𝗹𝗱", "Bold"),
      ("ＦＵＬＬ ｗｉｄｔｈ", "FULL width"),
      ("oﬃce", "office"),
      ("Hồ Chí Minh", "Ho Chi Minh"),
      ("Nguyễn Văn Linh", "Nguyen Van Linh"),
      ("Ọbasanjọ", "Obasanjo"),
      ("Hawaiʻi", "Hawaii"),
      ("Sᵗ Brieuc", "saint Brieuc"),
      ("the 1ˢᵗ of May", "the first of May"),
      ("Chapter Ⅻ", "Chapter twelve"),
      ("Louis ⅩⅣ", "Louis the fourteenth"),
      ("① Rice", "1 Rice"),
      ("Москва", "Moskva"),
      ("Путин met Жуков", "Putin met Zhukov"),
      ("Αθήνα", "Athina"),
      ("北京", "Beijing"),
      ("東京", "Tokyo"),
      ("서울", "Seoul"),
      ("नमस्ते", "Namaste"),
      ("שלום", "Shalom"),
      ("القاهرة", "Al Qahira"),
      ("α-synuclein", "alpha-synuclein"),
      ("TNF-α", "T.N.F-alpha"),
    ])
  func letters(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Powers and formulas are read",
    arguments: [
      ("10⁶ people", "ten to the sixth people"),
      ("5² tiles", "five squared tiles"),
      ("x²", "X squared"),
      ("10⁻³", "ten to the minus three"),
      ("2ⁿ", "two to the N"),
      ("E=mc²", "E equals M.C squared"),
      ("a²+b²=c²", "A- squared plus B squared equals C squared"),
      ("3×10⁸ m/s", "three times ten to the eighth meters per second"),
      ("6.02×10²³", "six point zero two times ten to the twenty third"),
      ("2^10", "two to the tenth"),
      ("CO₂ levels", "C.O two levels"),
      ("N₂O", "N two O"),
      ("H₂O", "H two O"),
      ("PM₂.₅", "PM2.5"),
      ("Ca²⁺", "C.A two plus"),
      ("9.8 m/s²", "nine point eight meters per second squared"),
      ("5 km²", "five square kilometers"),
      ("price per m²", "price per square meter"),
      ("5×3", "five times three"),
      ("10÷2", "ten divided by two"),
      ("√2", "the square root of two"),
    ])
  func formulas(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Signs before numbers are read",
    arguments: [
      ("<5", "less than 5"),
      (">90", "more than 90"),
      ("< 5 days", "less than 5 days"),
      ("≥ 18", "at least 18"),
      ("≤10%", "at most 10%"),
      ("±3%", "plus or minus 3%"),
      ("≈5 km", "about five kilometers"),
      ("p < 0.05", "p is less than 0.05"),
      ("<$5m", "less than five million dollars"),
      ("~500", "about five hundred"),
      ("5★", "five stars"),
      ("★★★★☆", "four stars"),
      ("©2024", "2024"),
      ("Acme®", "Acme"),
      ("R&D", "R and D"),
      ("7:3", "seven to three"),
      ("1:100", "one to one hundred"),
      ("#4", "number four"),
    ])
  func signs(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Numbers in every shape are read",
    arguments: [
      ("1 300 000", "one million three hundred thousand"),
      ("10 000 people", "ten thousand people"),
      ("1.5–2 million", "one point five to two million"),
      ("2.3m people", "two point three million people"),
      ("3,000m", "three thousand meters"),
      ("Chapter 01", "Chapter one"),
      ("Season 02, episode 07", "Season two, episode seven"),
      ("1,000th", "one thousandth"),
      ("2½", "two and a half"),
      ("3/4 mile", "three quarters mile"),
      ("10/1 odds", "ten to one odds"),
      ("4-4-2", "four four two"),
      ("3-1", "three to one"),
      ("98-87", "ninety eight to eighty seven"),
      ("7-6(5)", "seven to six, five"),
    ])
  func numbers(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Money is read by the region",
    arguments: [
      ("$3.5bn", "three point five billion dollars"),
      ("£500,000", "five hundred thousand pounds"),
      ("€1.5m–€2m", "one point five million euros to two million euros"),
      ("50p", "fifty pence"),
      ("25¢", "twenty five cents"),
      ("US$5", "five US dollars"),
      ("5 USD", "five US dollars"),
      ("$5/day", "five dollars per day"),
      ("$0.99", "ninety nine cents"),
      ("¥5,000", "five thousand yen"),
    ])
  func money(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Units are read per any other",
    arguments: [
      ("120 km/h", "one hundred twenty kilometers per hour"),
      ("6'2\"", "six foot two"),
      ("35°C", "thirty five degrees Celsius"),
      ("litres/day", "litres per day"),
      ("5 mg/kg/day", "5 milligrams per kilogram per day"),
      ("20 people/km²", "20 people per square kilometer"),
      ("deaths/100,000", "deaths per one hundred thousand"),
      ("his/her", "his or her"),
      ("33.5N", "thirty three point five north"),
      ("33.5N, 44.4E", "thirty three point five north, forty four point four east"),
      ("40.7° N", "forty point seven degrees north"),
      ("5 μm", "five micrometers"),
      ("3.5 GHz", "three point five gigahertz"),
      ("2h30", "two hours thirty minutes"),
    ])
  func rates(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Short days are read where a date is near",
    arguments: [
      ("Open: Tue – Wed", "Open: Tuesday to Wednesday"),
      ("Due Fri, Sept. 5.", "Due Friday, September fifth."),
      ("Sat 10–4", "Saturday ten to four"),
      ("SAT 05/09", "Saturday May ninth"),
      ("Mon to Fri", "Monday to Friday"),
      ("Sat and Sun", "Saturday and Sunday"),
      ("Wed, May 5", "Wednesday, May fifth"),
      ("2024-05-17", "May seventeenth twenty twenty four"),
      ("17 May 2024", "the seventeenth of May twenty twenty four"),
      ("the 1990s", "the nineteen nineties"),
      ("1939–45", "nineteen thirty nine to forty five"),
      ("44 BC", "44 B.C"),
      ("5.30pm", "five thirty P.M"),
      ("10:45", "ten forty five"),
      ("9am-5pm", "nine A.M to five P.M"),
      ("0600 GMT", "oh six hundred G.M.T"),
    ])
  func days(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Words in capitals are words, initialisms letters",
    arguments: [
      ("THE OLD BRIDGE was closed", "the old bridge was closed"),
      ("IT WAS late", "it was late"),
      ("IT department", "I.T department"),
      ("WHO chief", "W.H.O chief"),
      ("200 AD", "two hundred AD"),
      ("LONDON (AP)", "LONDON (A.P)"),
      ("US-led", "U.S-led"),
      ("J.K. Rowling", "J.K Rowling"),
      ("John F. Kennedy Jr.", "John F Kennedy junior."),
      ("MPs", "M P's"),
      ("PhD", "P.H.D"),
    ])
  func capitals(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "A missing blank ends a sentence and no address",
    arguments: [
      ("The vote was close.Nobody won.", "The vote was close. Nobody won."),
      ("Who won?Nobody knows.", "Who won? Nobody knows."),
      ("It ended at 5.30pm.Fans left.", "It ended at five thirty P.M. Fans left."),
      ("Paris,France", "Paris, France"),
      ("Mr.Smith", "Mr Smith"),
      ("said.³ Then", "said. Then"),
      ("the council²", "the council"),
      ("see example.com", "see example dot com"),
      ("version 2.3.1", "version two point three point one"),
      ("e.g. this", "for example this"),
    ])
  func blanks(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Initials are one group, with blanks between them as without",
    arguments: [
      ("J. K. Rowling wrote it", "J.K Rowling wrote it"),
      ("by R. A. Lafferty", "by R.A Lafferty"),
      ("George R. R. Martin said", "George R.R Martin said"),
      ("Blann, A. D., and Clancy, R. M., wrote", "Blann, A.D, and Clancy, R.M, wrote"),
      ("A. A. Milne and H. Smith", "A.A Milne and H Smith"),
      ("J. R. R. Tolkien's book", "J.R.R Tolkien's book"),
      ("It was plan B. The vote was lost.", "It was plan B. The vote was lost."),
      ("You and I. Did she know?", "You and I. Did she know?"),
    ])
  func initials(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Names of sites come apart into words and initials",
    arguments: [
      ("read nytimes.com today", "read N.Y times dot com today"),
      ("see nypost.com", "see N.Y post dot com"),
      ("see latimes.com", "see L.A times dot com"),
      ("see usatoday.com", "see U.S.A today dot com"),
      ("see abcnews.com", "see A.B.C news dot com"),
      ("see bbcnews.com", "see B.B.C news dot com"),
      ("see lanova.com", "see lanova dot com"),
      ("example.com/start.do", "example dot com slash start dot do"),
      (
        "http: //www.example.com/pages/pageView.do",
        "H.T.T.P colon slash slash W.W.W dot example dot com slash pages slash page View dot do"
      ),
    ])
  func sites(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Spans of years and numbers of files and flights, with blanks or leading zeros",
    arguments: [
      ("the 2019 - 20 season", "the twenty nineteen to twenty season"),
      ("in 1998 – 99 they won", "in nineteen ninety eight to ninety nine they won"),
      ("the years 2006 - 08", "the years two thousand six to eight"),
      ("fact sheet 090-96", "fact sheet zero nine zero, nine six"),
      ("part 0123-04", "part zero one two three, zero four"),
      ("flight UA 328 left", "flight U.A three twenty eight left"),
      ("Flight BA 2490 landed", "Flight B.A twenty four ninety landed"),
      ("the US 328 men", "the U.S 328 men"),
    ])
  func spans(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }
}
