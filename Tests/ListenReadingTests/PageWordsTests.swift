// SPDX-License-Identifier: GPL-3.0-or-later
import ListenTesting
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct PageWordsTests {
  private typealias Page = HTMLReaderTests

  @Test(
    "Raised and lowered text is a power, an index, a mark of a note or part of its word",
    arguments: [
      ("10<sup>6</sup> grams", "10⁶ grams"), ("60 m<sup>2</sup> of it", "60 m² of it"),
      ("CO<sub>2</sub> rises", "CO₂ rises"), ("x<sup>n</sup> grows", "xⁿ grows"),
      ("10<sup>-3</sup> m", "10⁻³ m"), ("the 1<sup>st</sup> day", "the 1st day"),
      ("the county<sup>3</sup> said", "the county said"),
      ("had ended.<sup>12</sup> Then", "had ended. Then"),
      ("ended<sup><a href=\"#n1\">1</a></sup> then", "ended then"),
      ("H<sub>2</sub>SO<sub>4</sub> burns", "H₂SO₄ burns"),
    ])
  func raised(html: String, expected: String) throws {
    let texts = try Page.texts(
      "<p>\(Page.first)</p><p>They say: \(html), and nobody doubts it any more.</p><p>\(Page.second)</p>"
    )
    #expect(texts.contains("They say: \(expected), and nobody doubts it any more."))
  }

  @Test(
    "Words keep what HTML means",
    arguments: [
      ("She said <q>no</q> twice.", "She said “no” twice."),
      ("It costs <del>ten</del> <ins>twelve</ins> crowns.", "It costs twelve crowns."),
      ("The <ruby>資料館<rp>(</rp><rt>しりょうかん</rt><rp>)</rp></ruby> opened.", "The 資料館 opened."),
      ("The <abbr title=\"European Union\">EU</abbr> agreed.", "The EU agreed."),
      ("<img src=\"o.png\" alt=\"O\">nce upon a time.", "Once upon a time."),
      (
        "A picture <img src=\"o.png\" alt=\"A dog on a quay\"> stood here.", "A picture stood here."
      ),
      ("He read <cite>The Shore</cite> daily.", "He read The Shore daily."),
    ])
  func words(html: String, expected: String) throws {
    let tail = " Nobody in the harbour doubts it."
    let texts = try Page.texts("<p>\(Page.first)</p><p>\(html)\(tail)</p><p>\(Page.second)</p>")
    #expect(texts.contains(expected + tail))
  }

  @Test("Numbered lists keep their numbers, bulleted and layout lists have none")
  func numbers() throws {
    let texts = try Page.texts(
      """
      <p>\(Page.first)</p><ol><li>Mend the stair before winter.</li><li>Order a new lamp.</li></ol>
      <ol start="7"><li>Paint the door.</li><li>Oil the hinge.</li></ol>
      <ul><li>A rail of iron.</li><li>A rope of hemp.</li></ul><p>\(Page.second)</p>
      """)
    #expect(
      texts == [
        Page.first, "1. Mend the stair before winter.", "2. Order a new lamp.",
        "7. Paint the door.",
        "8. Oil the hinge.", "A rail of iron.", "A rope of hemp.", Page.second,
      ])
  }

  @Test("A row of data pauses between cells; a long one has its columns' headings")
  func tables() throws {
    let short = try Page.texts(
      "<p>\(Page.first)</p><table><tr><td>Lamp</td><td>3 t</td></tr><tr><td>Stair</td><td>9 t</td></tr></table><p>\(Page.second)</p>"
    )
    #expect(short.contains("Lamp, 3 t"))
    let long = try Page.texts(
      """
      <p>\(Page.first)</p><table><tr><th>Boat</th><th>Won</th><th>Drawn</th><th>Lost</th><th>For</th><th>Points</th></tr>
      <tr><td>Gull</td><td>3</td><td>1</td><td>0</td><td>9</td><td>10</td></tr></table><p>\(Page.second)</p>
      """)
    #expect(long.contains("Gull, Won: 3, Drawn: 1, Lost: 0, For: 9, Points: 10"))
  }

  @Test(
    "Short ledes are read, in any language",
    arguments: [
      "Nobody saw it coming.", "El puente se abrirá el lunes.", "Personne ne l’avait vu venir.",
      "Niemand hatte es erwartet.", "没有人想到。", "誰も知らなかった。", "لم يتوقع أحد ذلك.",
      "Никто этого не ждал.",
    ])
  func ledes(lede: String) throws {
    let texts = try Page.texts(
      "<p>\(lede)</p><p>\(Page.first)</p><p>\(Page.second)</p><p>\(Page.third)</p>")
    #expect(texts.first == lede)
  }

  @Test(
    "What pages say after an article is not read",
    arguments: [
      "<h3>Das könnte Sie auch interessieren</h3><p>Der Hafen bekommt einen neuen Kran, und die Fischer freuen sich.</p>",
      "<h4>Notes</h4><ol><li>See the report of 2019, page 3, and the letter of May.</li></ol>",
      "<p>Foto: Jana Roth / Küstenbild</p>", "<p>Crédit photo : Jana Roth</p>",
      "<p>Quelle: Hafenamt</p>",
      "<p><em>Jana Roth is a writer in Low Ford and keeps bees.</em></p>",
      "<p>Subscribe now to our e-paper edition for the full story.</p>",
      "<p>Suscríbete a nuestro boletín y recibe las noticias del puerto.</p>",
      "<p>Melden Sie sich jetzt für unseren Newsletter an.</p>",
      "<p>The post <a href=\"/x\">Harbour</a> appeared first on <a href=\"/\">The Shore</a>.</p>",
      "<p><a href=\"/b\">Lire aussi : Un nouveau quai</a></p>",
      "<p>Published: 3 May 2024, 10:15</p>",
    ])
  func endings(html: String) throws {
    let texts = try Page.texts(
      "<p>\(Page.first)</p><p>\(Page.second)</p><p>\(Page.third)</p>\(html)")
    #expect(texts == [Page.first, Page.second, Page.third])
  }

  @Test(
    "Authors are found without labels of the markup, and organisations where they sign",
    arguments: [
      ("<p>Von Jana Roth</p>", ["Jana Roth"]), ("<p>3. Mai 2024 von Olga</p>", ["Olga"]),
      ("<p>Par Luc Marin</p>", ["Luc Marin"]), ("<div class=\"byline\">dpa/lno</div>", ["dpa/lno"]),
      (
        "<span class=\"vcard author\"><a rel=\"author\" href=\"/author/m\">mira</a></span>",
        ["mira"]
      ),
      (
        "<ul class='post-meta'><li><span class='screen-reader-text'>Post author</span> <span>By <a href='/author/ann'>Ann Stone</a></span></li></ul>",
        ["Ann Stone"]
      ),
      ("<p>Von Montag an wird gebaut.</p>", []),
    ])
  func authors(html: String, expected: [String]) throws {
    let page = Page.page("\(html)<p>\(Page.first)</p><p>\(Page.second)</p>")
    #expect(try Page.read(page).article.byline == expected)
  }

  @Test(
    "Work grows with the size of a page, not with its square",
    arguments: ["<noscript>", "<ol><li>", "<q>", "<sup>1", "<h2>Notes</h2>", "<table><tr><th>a"])
  func growth(shape: String) throws {
    func spent(_ count: Int) -> Double {
      let html = Page.page(
        "<p>\(Page.first)</p>" + String(repeating: shape + " word. ", count: count))
      return (0..<2).map { _ in ProcessorTime.of { _ = try? Page.read(html) } }.min() ?? 0
    }
    // Eight times the page may take at most a generous multiple of eight; a square would take 64.
    #expect(spent(800) < spent(100) * 30 + 0.06)
  }
}
