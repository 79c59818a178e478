// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite struct PageDatesTests {
  private typealias Page = HTMLReaderTests

  private func date(
    _ inside: String, head: String = "", after: String = "", language: String = "en"
  ) throws -> String? {
    let html = Page.page(
      "\(inside)<p>\(Page.first)</p><p>\(Page.second)</p><p>\(Page.third)</p>\(after)", head: head
    ).replacing("<html lang=\"en\">", with: "<html lang=\"\(language)\">")
    return try Page.read(html).article.published?.description
  }

  @Test(
    "A date comes from the page's own data, then from what it shows, then from its address",
    arguments: [
      ("", "<p>On 6 June 1944 the ships came here.</p>", nil),
      ("", "<p class=\"date\">6. Juni 2024</p>", "2024-06-06"),
      (
        "<meta property=\"article:published_time\" content=\"2024-05-01T08:00:00+02:00\">",
        "<time datetime=\"2024-05-01\">1 May</time>", "2024-05-01T08:00:00+02:00"
      ),
      (
        "<link rel=\"canonical\" href=\"https://shore.example/2024/02/24/light\">", "", "2024-02-24"
      ),
      (
        "<link rel=\"canonical\" href=\"https://shore.example/2024/02/24/light\"><meta name=\"pubdate\" content=\"2024-02-25T02:25:54Z\">",
        "", "2024-02-24"
      ),
      (
        "",
        "<blockquote><time datetime=\"2020-01-01\">1 Jan</time> They wrote that the lamp was out.</blockquote>",
        nil
      ),
      (
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2024-03-04\"}]}</script>",
        "", "2024-03-04"
      ),
    ] as [(String, String, String?)])
  func order(head: String, inside: String, expected: String?) throws {
    #expect(try date(inside, head: head) == expected)
  }

  @Test(
    "The day that stands by the headline counts more than another in the page's data, but for a change's",
    arguments: [
      ("<time datetime=\"2024-06-06\">6 June</time>", "2024-06-06"),
      ("<p class=\"date\">6 June 2024</p>", "2024-06-06"),
      ("<p>Updated <time datetime=\"2024-06-06\">6 June</time></p>", "2024-05-01"),
      ("<time class=\"updated\" datetime=\"2024-06-06\">6 June</time>", "2024-05-01"),
      ("<p>Mis à jour le 6 juin 2024</p>", "2024-05-01"),
      ("<p>1/5/2024</p>", "2024-05-01"), ("<p>5/1/2024</p>", "2024-05-01"),
      ("<p>The lamp was lit on 6 June 2024 for the first time.</p>", "2024-05-01"),
    ])
  func contradiction(inside: String, expected: String) throws {
    let head = "<meta property=\"article:published_time\" content=\"2024-05-01\">"
    #expect(try date(inside, head: head) == expected)
  }

  @Test(
    "A line by the headline corrects the day of a record, which may be of an import or turned about",
    arguments: [
      ("2024-06-08", "<p>6. Juni 2024</p>", "2024-06-06"),
      ("2024-06-08", "<p>Erschienen am:</p><p>6.6.2024</p>", "2024-06-06"),
      ("2024-01-11T12:43:42", "<p>Erschienen am: 01.11.2024</p>", "2024-11-01"),
      ("2024-06-06T09:00:00+02:00", "<p>6. Juni 2024</p>", "2024-06-06T09:00:00+02:00"),
      ("2024-06-08", "<p>Aktualisiert am 6. Juni 2024</p>", "2024-06-08"),
      // An anniversary is not a correction.
      ("2024-06-08", "<p>6. Juni 1944</p>", "2024-06-08"),
    ])
  func record(content: String, inside: String, expected: String) throws {
    let head = "<meta name=\"date\" content=\"\(content)\">"
    #expect(try date(inside, head: head, language: "de") == expected)
  }

  @Test("A time in the text or behind it, such as a reader's, contradicts no declared day")
  func readers() throws {
    let head = "<meta property=\"article:published_time\" content=\"2024-05-01\">"
    let time = "<div><b>Martin</b> <time datetime=\"2024-05-02T09:15:00Z\">2 May</time></div>"
    #expect(try date("", head: head, after: time) == "2024-05-01")
    #expect(try date(time, head: head) == "2024-05-02T09:15:00Z")
  }

  @Test(
    "Data of any vocabulary and shape give a date",
    arguments: [
      "<meta name=\"publish-date\" content=\"2022-03-09\">",
      "<meta name=\"DC.date.published\" content=\"2022-03-09\">",
      "<meta property=\"og:publish_date\" content=\"2022-03-09\">",
      "<meta name=\"citation_publication_date\" content=\"2022/03/09\">",
      "<meta class=\"swiftype\" name=\"published_at\" content=\"2022-03-09\">",
      "<meta name=\"timestamp\" content=\"20220309\">",
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":{\"@type\":\"DateTime\",\"@value\":\"2022-03-09\"}}</script>",
      "<script type=\"application/ld+json\">[{\"@type\":\"Organization\"},{\"@graph\":[{\"@type\":[\"Article\",\"WebPage\"],\"datePublished\":[\"2022-03-09\"]}]}]</script>",
    ])
  func vocabularies(head: String) throws {
    #expect(try date("", head: head) == "2022-03-09")
  }

  @Test(
    "Elements give a date by their attributes",
    arguments: [
      ("<relative-time datetime=\"2022-03-09\">3 days ago</relative-time>", "2022-03-09"),
      ("<abbr class=\"published\" title=\"2022-03-09\">Wednesday</abbr>", "2022-03-09"),
      ("<time datetime=\"1646820000\">last week</time>", "2022-03-09T10:00:00Z"),
      ("<time datetime=\"1646820000000\">last week</time>", "2022-03-09T10:00:00Z"),
      ("<span property=\"dc:date\" content=\"2022-03-09\">then</span>", "2022-03-09"),
      ("<span property=\"schema:datePublished\" content=\"2022-03-09\">then</span>", "2022-03-09"),
      ("<span itemprop=\"datePublished\" content=\"2022-03-09\">then</span>", "2022-03-09"),
      ("<p>The pier <ins datetime=\"2022-03-09\">new</ins> is long.</p>", nil),
    ] as [(String, String?)])
  func elements(inside: String, expected: String?) throws {
    #expect(try date(inside) == expected)
  }

  @Test(
    "A label may stand in a line, an element or a cell of its own",
    arguments: [
      ("de", "<p>Stand: 09.03.2022</p>"), ("de", "<span>Erschienen am:</span><h2>9.3.2022</h2>"),
      ("de", "<dl><dt>Datum</dt><dd>9. Mrz 2022</dd></dl>"),
      ("fr", "<p>Mis à jour le 10 mars 2022 — Publié le 9 mars 2022</p>"),
      ("fr", "<p>Publié le 09/03/2022, mis à jour le 10/03/2022</p>"),
      ("pl", "<p>Opublikowano: 9 marca 2022</p>"), ("fi", "<p>Julkaistu 9. maaliskuuta 2022</p>"),
      ("nl", "<p>Geplaatst op 9 maart 2022</p>"), ("sv", "<p>Publicerad 9 mars 2022</p>"),
      ("ko", "<p>입력 2022.03.09</p>"), ("ja", "<p>公開日 2022年3月9日</p>"),
      ("es", "<p>Fecha: 9 de marzo de 2022</p>"), ("ar", "<p>نشر في: 9 مارس 2022</p>"),
    ])
  func labels(language: String, inside: String) throws {
    #expect(try date(inside, language: language) == "2022-03-09")
  }

  @Test(
    "A date at the end of the page is found by its label, or as a line of its own",
    arguments: [
      ("<p>Veröffentlicht am 9. März 2022 von Jana Roth</p>", "2022-03-09"),
      ("<p>Niederfurt, den 9. März 2022</p>", "2022-03-09"),
      ("<p>Last updated: 9 March 2022</p>", "2022-03-09"),
      (
        "<div><label>Letzte Änderung:</label><div>9.3.2022 um 09:25</div></div>", "2022-03-09T09:25"
      ),
      (
        "<p>Letzte Änderung: 31.10.2023 - 14:49:39<br>Erschienen am: 01.11.2023<br>Lesungen: 61</p>",
        "2023-11-01"
      ),
    ])
  func endings(after: String, expected: String) throws {
    #expect(try date("", after: after, language: "de") == expected)
  }

  @Test(
    "The day of a dateline is the page's, that of a sentence is not",
    arguments: [
      ("LOW FORD, March 9, 2022 – ", "2022-03-09"), ("(9 March 2022) ", "2022-03-09"),
      ("Low Ford/Wells (9.3.2022) – ", "2022-03-09"), ("On March 9, 2022, ", nil),
      ("Built on 9 March 1922. ", nil),
    ] as [(String, String?)])
  func datelines(lead: String, expected: String?) throws {
    let page = Page.page("<p>\(lead)\(Page.first)</p><p>\(Page.second)</p><p>\(Page.third)</p>")
    #expect(try Page.read(page).article.published?.description == expected)
  }

  @Test("A clock in the site's head, and a day in its menu, are not the article's")
  func clocks() throws {
    let page = Page.page(
      "<p>\(Page.first)</p><p>\(Page.second)</p><p>\(Page.third)</p>"
    ).replacing(
      "<body>",
      with:
        "<body><header><div class=\"date\">Friday, 21 January 2022</div></header><nav><time datetime=\"2022-01-21\">today</time></nav>"
    )
    #expect(try Page.read(page).article.published == nil)
  }

  @Test(
    "A midnight told in UTC is that of where the page's language is spoken",
    arguments: [
      ("de", "2022-03-08T23:00:00Z", "2022-03-09"), ("de", "2022-06-08T22:00:00Z", "2022-06-09"),
      ("ja", "2022-03-08T15:00:00Z", "2022-03-09"), ("fi", "2022-03-08T22:00:00Z", "2022-03-09"),
      ("en", "2022-03-08T23:00:00Z", "2022-03-08T23:00:00Z"),
      ("de", "2022-03-08T23:10:00Z", "2022-03-08T23:10:00Z"),
    ])
  func midnights(language: String, time: String, expected: String) throws {
    let head = "<meta property=\"article:published_time\" content=\"\(time)\">"
    #expect(try date("", head: head, language: language) == expected)
  }

  @Test(
    "Only America writes the month before the day in figures",
    arguments: [("en-US", "2022-03-09"), ("en-GB", "2022-09-03"), ("es-MX", "2022-09-03")])
  func figures(language: String, expected: String) throws {
    #expect(try date("<p>3/9/2022</p>", language: language) == expected)
  }
}
