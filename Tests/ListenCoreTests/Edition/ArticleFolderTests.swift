// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import Testing

@Suite struct ArticleFolderTests {
  @Test(
    "A folder is named by date and title, in ASCII whatever the script",
    arguments: [
      ("Talks resume in Geneva", "2025-01-22-talks-resume-in-geneva"),
      ("The mayor’s “last” word: no!", "2025-01-22-the-mayors-last-word-no"),
      ("El año de la cigüeña", "2025-01-22-el-ano-de-la-ciguena"),
      ("اجتماع في بيروت", "2025-01-22-ajtma-fy-byrwt"),
      ("☃", "2025-01-22-article-51643361c79e"),
      (
        "A very long title that goes on and on and on until nobody would want to type it",
        "2025-01-22-a-very-long-title-that-goes-on-and-on-and-on-until-nobody"
      ),
    ])
  func named(title: String, expected: String) {
    let date = PublicationDate(year: 2025, month: 1, day: 22, hour: 10, minute: 45)
    let article = Article(title: title, published: date, language: "en", body: [])
    #expect(ArticleFolder(article).name == expected)
  }

  @Test("Without a date the title stands alone, without a title the first words do")
  func partial() {
    #expect(ArticleFolder(Article(title: "Rain", language: "en", body: [])).name == "rain")
    let untitled = Article(language: "en", body: [Block(.paragraph, "It rained again.")])
    #expect(ArticleFolder(untitled).name == "it-rained-again")
  }
}
