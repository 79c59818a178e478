// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenNarration

@Suite("What a paragraph quotes somebody as saying is found by its quotation marks")
struct QuotedSpeechTests {
  private func found(_ text: String, goesOn: Bool = false) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return QuotedSpeech.ranges(in: text, goesOn: goesOn).map {
      String(String.UnicodeScalarView(scalars[$0]))
    }
  }

  @Test(
    "in the marks of three languages",
    arguments: [
      // English, straight, curly and single marks.
      (
        "\"We will rebuild the pier,\" she said. \"It takes time.\"",
        ["\"We will rebuild the pier,\"", "\"It takes time.\""]
      ),
      (
        "“We will rebuild,” said Ada Moreno, “but not this year.”",
        ["“We will rebuild,”", "“but not this year.”"]
      ),
      (
        "‘We don’t know what’s left of it,’ the keeper said.",
        ["‘We don’t know what’s left of it,’"]
      ),
      (
        "The keeper said: ‘The boats’ owners weren’t told.’ Nobody disagreed.",
        ["‘The boats’ owners weren’t told.’"]
      ),
      ("“No,” he said.", ["“No,”"]),
      (
        "He called it \"a betrayal of everything that we stood for\" and left.",
        ["\"a betrayal of everything that we stood for\""]
      ),
      (
        "“She told me ‘never come back’ and shut the door,” he said.",
        ["“She told me ‘never come back’ and shut the door,”"]
      ),
      ("(“Nobody asked us about it,” he added.)", ["“Nobody asked us about it,”"]),
      ("“Where were they?” the mayor asked.", ["“Where were they?”"]),
      // Spanish.
      (
        "«No hubo aviso», dijo la alcaldesa. «Nadie llamó.»",
        ["«No hubo aviso»", "«Nadie llamó.»"]
      ),
      (
        "El ministro añadió: “Vamos a reconstruir el muelle entero”.",
        ["“Vamos a reconstruir el muelle entero”"]
      ),
      (
        "«Dijo “nunca más” y cerró la puerta», recordó el guarda.",
        ["«Dijo “nunca más” y cerró la puerta»"]
      ),
      ("—«¿Dónde estaban?», preguntó.", ["«¿Dónde estaban?»"]),
      (
        "Lo llamó «una traición a todo lo que defendimos» y se fue.",
        ["«una traición a todo lo que defendimos»"]
      ),
      ("\"Vamos despacio\", explicó el piloto.", ["\"Vamos despacio\""]),
      // Arabic.
      ("وقال الوزير: «سنعيد بناء الرصيف»، وأضاف أن العمل بدأ.", ["«سنعيد بناء الرصيف»"]),
      ("قالت العمدة: \"لم يتصل بنا أحد\".", ["\"لم يتصل بنا أحد\""]),
      ("“أين كانوا؟” سأل الحارس.", ["“أين كانوا؟”"]),
      (
        "وأضاف، ”لم نتلق أي إنذار قبل العاصفة أمس“ ثم غادر.", ["”لم نتلق أي إنذار قبل العاصفة أمس“"]
      ),
      (
        "وصفها بأنها « خيانة لكل ما دافعنا عنه من قبل » وغادر.",
        ["« خيانة لكل ما دافعنا عنه من قبل »"]
      ),
    ])
  func speech(text: String, quoted: [String]) { #expect(found(text) == quoted) }

  @Test(
    "but not names of works, turns of phrase, measures, or apostrophes",
    arguments: [
      "The so-called “quiet” plan was shelved.", "He sang “Gone with the Wind” twice.",
      "Parliament passed the “Protecting Small Harbours and Their Boats Forever Act” in May.",
      "The pipe is 5\" wide and 12' long.", "They described it as “very difficult” work.",
      "The workers’ union and the boats’ owners met.", "In the ’90s, rock ’n’ roll was “king”.",
      "La película «Mar Adentro» ganó.", "El llamado «plan tranquilo» se retiró.",
      "La ley «Protección de Puertos Pequeños» entró en vigor.", "عُرض فيلم «الميناء» أمس.",
      "ما يسمى «الخطة الهادئة» ألغي.", "A mark \" alone stands here.", "“", "\"\"", "Nothing.",
    ])
  func others(text: String) { #expect(found(text) == []) }

  @Test("a quotation of several paragraphs ends where its last one does")
  func paragraphs() {
    let first = "“We waited for them all night."
    #expect(found(first, goesOn: true) == [first])
    #expect(found(first) == [])
    #expect(QuotedSpeech.opens("“Nobody came,” he said."))
    #expect(!QuotedSpeech.opens("Nobody came."))
    #expect(found("The pier “fell, he said.", goesOn: true) == [])
  }
}
