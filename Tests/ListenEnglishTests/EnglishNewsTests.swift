// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenNarration
import Testing

@Suite struct EnglishNewsTests {
  static let normalizer = Normalizers.normalizer(for: "en-US")

  @Test(
    "A measure or a sum before a noun is in the singular",
    arguments: [
      ("A 5km run and a 12kg sack.", "A five kilometer run and a twelve kilogram sack."),
      ("the 10 km race", "the ten kilometer race"),
      ("an 8ft fence", "an eight foot fence"),
      ("a new 500MW plant", "a new five hundred megawatt plant"),
      ("a 10m high wall", "a ten meter high wall"),
      ("the $300 fine", "the three hundred dollar fine"),
      ("the 20km of road", "the twenty kilometers of road"),
      ("the 5kg seized", "the five kilograms seized"),
      ("the $2 billion investors lost", "the two billion dollars investors lost"),
      ("ran 5km and swam", "ran five kilometers and swam"),
    ])
  func adjectives(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Roman numerals count behind short forms, but a pronoun is none",
    arguments: [
      ("Vol. III appeared", "volume three appeared"),
      ("Vols. I and II", "volumes one and two"),
      ("chapters IV-VI", "chapters four to six"),
      ("under Art. II, he", "under article two, he"),
      ("Vol. I, page", "volume one, page"),
      ("modern art. I left", "modern art. I left"),
      ("No. I left.", "No. I left."),
      ("William P. L. Stone", "William P.L Stone"),
    ])
  func romans(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "A number that is called is read by its digits",
    arguments: [
      ("Call 911 now", "Call nine one one now"),
      ("dial 999 for help", "dial nine nine nine for help"),
      ("a 911 caller", "a nine one one caller"),
      ("text 85258 to give", "text eight five two five eight to give"),
      ("they called 200 witnesses", "they called 200 witnesses"),
      ("call 400 people", "call 400 people"),
      (
        "ring 020 7946 0958 today",
        "ring zero two zero, seven nine four six, zero nine five eight today"
      ),
    ])
  func telephones(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Per cent, basis points, crores and lakhs have short forms",
    arguments: [
      ("rose 0.5pc", "rose zero point five percent"),
      ("by 50bps", "by fifty basis points"),
      ("a 25bp cut", "a twenty five basis point cut"),
      ("up 2.5pp", "up two point five percentage points"),
      ("₹700 cr in May", "seven hundred crore rupees in May"),
      ("Rs 5 lakh crore", "five lakh crore rupees"),
      ("₹20 lakh", "twenty lakh rupees"),
      ("Rs500cr", "five hundred crore rupees"),
    ])
  func shares(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "A capital after a time or a unit begins a sentence, unless it goes on with the time",
    arguments: [
      ("He came at 5 p.m. Police left.", "He came at five P.M. Police left."),
      ("At 5 p.m. Monday he", "At five P.M Monday he"),
      ("at 6 p.m. Moscow time", "at six P.M Moscow time"),
      ("It took 5 min. Police left.", "It took five minutes. Police left."),
      ("figs, pears, etc. Police left.", "figs, pears, et cetera. Police left."),
    ])
  func ends(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Places, temperatures, races and spans of days are read in words",
    arguments: [
      ("at 40.7° N", "at forty point seven degrees north"),
      (
        "34°03′N 118°15′W",
        "thirty four degrees three minutes north one hundred eighteen degrees fifteen minutes west"
      ),
      ("temperatures of 35C", "temperatures of thirty five degrees Celsius"),
      ("fell to -10C", "fell to minus ten degrees Celsius"),
      ("ran 100m in 9.58s", "ran one hundred meters in nine point five eight seconds"),
      ("5,000m in 13:05", "five thousand meters in thirteen oh five"),
      ("open Mon-Fri", "open Monday to Friday"),
      ("221B Mill Street", "two hundred twenty one B Mill Street"),
      ("paid 50c", "paid fifty cents"),
      ("a 15st boxer", "a fifteen stone boxer"), ("up 3% y/y", "up 3% year on year"),
      ("2,000 sq. miles", "two thousand square miles"),
      ("420 ppm", "four hundred twenty parts per million"),
      ("in AD 79", "in A.D 79"), ("in 44 B.C. Rome fell", "in 44 B.C. Rome fell"),
      ("at 0600 GMT", "at oh six hundred G.M.T"), ("by 0930 hours", "by oh nine thirty hours"),
      ("30 mi. north", "thirty miles north"), ("30 mi. The", "thirty miles. The"),
      ("born c. 1890", "born circa eighteen ninety"),
    ])
  func forms(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Sets, rates and estimates",
    arguments: [
      ("won 7-6(4), 6-3", "won seven to six, four, six to three"),
      ("rose 4.3 pc in May", "rose four point three percent in May"),
      ("12 pc of voters", "twelve percent of voters"),
      ("a set of 12 pc", "a set of 12 pc"),
      ("50p/min", "fifty pence per minute"), ("1p/unit.", "one penny per unit."),
      ("$40/night", "forty dollars per night"),
      ("born c.1850.", "born circa eighteen fifty."), ("c1066", "circa ten sixty six"),
      ("c.12 of", "c.12 of"),
    ])
  func sets(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Spans of hours, days and months",
    arguments: [
      ("open 10 a.m.-4 p.m. daily", "open ten A.M to four P.M daily"),
      ("9:30 a.m.–noon", "nine thirty A.M–noon"),
      ("open 9 am-5:30 pm", "open nine A.M to five thirty P.M"),
      ("Mon.-Fri. at", "Monday to Friday at"), ("Jan.-March sales", "January to March sales"),
      ("June–July 2024", "June to July twenty twenty four"), ("Mark-Paul won", "Mark-Paul won"),
      ("a 2,000-lb. bomb", "a two thousand pound bomb"),
      ("weighs 5lb. He", "weighs five pounds. He"),
      ("the XXIV Olympiad", "the twenty fourth Olympiad"),
    ])
  func spans(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }
}
