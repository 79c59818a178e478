// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Languages are told apart")
struct LanguageDetectorTests {
  @Test(
    "one sentence is enough",
    arguments: [
      ("The minister said that the bridge would not be finished before the winter.", "en"),
      ("El ministro dijo que el puente no estará listo antes del invierno.", "es"),
      ("قال الوزير إن الجسر لن يكتمل قبل الشتاء.", "ar"),
      ("Le ministre a dit que le pont ne serait pas prêt avant l'hiver.", "fr"),
      ("O ministro disse que a ponte não ficará pronta antes do inverno.", "pt"),
      ("Der Minister sagte, dass die Brücke nicht vor dem Winter fertig wird.", "de"),
      ("Il ministro ha detto che il ponte non sarà pronto prima dell'inverno.", "it"),
      ("Министр сказал, что мост не будет готов до зимы.", "ru"),
      ("وزیر گفت که این پل تا زمستان آماده نمی‌شود و کار را ادامه می‌دهند.", "fa"),
      ("وزیر نے کہا کہ یہ پل سردیوں سے پہلے مکمل نہیں ہو گا۔", "ur"),
      ("השר אמר כי הגשר לא יושלם לפני החורף.", "he"),
      ("Bakan, köprünün kıştan önce tamamlanmayacağını ve çok daha uzun süreceğini söyledi.", "tr"),
    ])
  func sentence(text: String, expected: String) {
    #expect(LanguageDetector.language(of: text) == expected)
  }

  @Test("too little to tell", arguments: ["", "42", "Al Mayadeen", "Xi Jinping"])
  func tooLittle(text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }

  @Test("what a document declares is checked")
  func declared() {
    let arabic = "قال الوزير إن الجسر لن يكتمل قبل الشتاء وإن العمل يمضي ببطء شديد."
    let wrong = LanguageDetector.verdict(on: arabic, declared: "en-US")
    #expect(wrong.language == "ar")
    #expect(wrong.warning != nil)
    let right = LanguageDetector.verdict(on: "El tren sale de la estación.", declared: "es_mx")
    #expect(right == .init(language: "es-MX", warning: nil))
    #expect(LanguageDetector.verdict(on: "Lorem", declared: nil).language == "en")
    #expect(LanguageDetector.verdict(on: arabic, declared: "ckb").language == "ckb")
  }

  @Test("a quotation and a name in another script are marked")
  func runs() {
    let text = "He said: “El puente no estará listo antes del invierno” and left for العالم today."
    let marked = LanguageDetector.marking([Block(.paragraph, text)], main: "en")[0]
    #expect(marked.language == nil)
    #expect(marked.foreignRuns.map(\.language) == ["es", "ar"])
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[marked.foreignRuns[1].range])) == "العالم")
  }

  @Test("a paragraph in another language is marked")
  func block() {
    let block = Block(.paragraph, "El ministro dijo que el puente no estará listo antes de mayo.")
    #expect(LanguageDetector.marking([block], main: "en")[0].language == "es")
  }

  @Test(
    "small words that two languages share make no other language of a short paragraph",
    arguments: [
      ("es", "Llame al 91 123 45 67 de lunes a viernes."),
      ("es", "El incendio quemó 1.240 ha a 15 km al NO de Ourense."),
      ("es", "El euríbor a 12 meses cerró nov. en el 2,19 %, 8 p.b. menos que en oct."),
      ("en", "GDP grew 0.3% q/q and 1.4% y/y in Q2, v. 0.2% forecast."),
    ])
  func shared(language: String, text: String) {
    let marked = LanguageDetector.marking([Block(.paragraph, text)], main: language)[0]
    #expect(marked.language == nil)
  }

  @Test(
    "a paragraph in a kindred language is marked",
    arguments: [
      ("ca", "El govern ha dit que els trens no sortiran fins dilluns, però també aquest any."),
      ("pt", "O governo disse que os trens não vão sair até segunda-feira, mas também há ônibus."),
    ])
  func kindred(language: String, text: String) {
    let marked = LanguageDetector.marking([Block(.paragraph, text)], main: "es")[0]
    #expect(marked.language == language)
  }

  @Test("a detached \"and\" makes no Persian of an Arabic paragraph")
  func kin() {
    let arabic = Block(.paragraph, "قتل 15 شخصا و 3 أطفال و11 امرأة.")
    #expect(LanguageDetector.marking([arabic], main: "ar")[0].language == nil)
    let persian = Block(.paragraph, "وزیر گفت که این پل تا بهار به پایان نمی رسد و کار ادامه دارد.")
    #expect(LanguageDetector.marking([persian], main: "ar")[0].language == "fa")
  }
}
