// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Clean text is read as people type it")
struct CleanTextTests {
  private func article(_ text: String) throws -> Article {
    try ArticleReader().read(Source(name: "text", bytes: Array(text.utf8)))[0].article
  }

  private let body = [
    "The ferry of Low Ford stayed in the harbour on Monday because its captain had gone fishing.",
    "He came back at noon with two herrings and a cold, and said that he was sorry for the wait.",
  ]

  @Test("first lines that are set in begin paragraphs")
  func setIn() throws {
    let text = """
      Ferry waits for its captain

         The ferry of Low Ford stayed in the harbour on Monday
      because its captain had gone fishing.
         He came back at noon with two herrings and a cold, and
      said that he was sorry for the wait.
      """
    #expect(try article(text).body.map(\.text) == body)
  }

  @Test("a mail's marks of quotation are none of the text")
  func quoted() throws {
    let text = "> Ferry waits for its captain\n>\n> \(body[0])\n>\n> \(body[1])\n"
    let read = try article(text)
    #expect(read.title == "Ferry waits for its captain")
    #expect(read.body.map(\.text) == body)
  }

  @Test(
    "a last line that names an agency is the source",
    arguments: ["(AFP)", "AFP", "EFE", "(وكالات)"])
  func agency(line: String) throws {
    let read = try article("Ferry waits for its captain\n\n\(body[0])\n\n\(body[1])\n\n\(line)\n")
    #expect(read.body.map(\.text) == body)
    #expect(read.source != nil)
  }

  @Test("nothing of a text without a page around it is dropped")
  func whole() throws {
    let last = "Nobody was hurt."
    let read = try article("Ferry waits for its captain\n\n\(body[0])\n\n\(body[1])\n\n\(last)\n")
    #expect(read.body.map(\.text) == body + [last])
  }
}

@Suite("The end of a sentence is found behind what follows it")
struct SentenceEndTests {
  @Test(
    "credits, quotes, addresses",
    arguments: [
      ("It rained all day.", .stop, nil), ("It rained all day. (EFE)", .stop, "EFE"),
      ("Llovió todo el día. EFE", .stop, "EFE"), ("It rained. /tqr/", .stop, "tqr"),
      ("The crew on the quay (AP)", .open, "AP"), ("He asked: “Why?”", .question, nil),
      ("The plan has three parts:", .colon, nil), ("What happens next", .open, nil),
      ("ولم يصب أحد. (وكالات)", .stop, "وكالات"),
    ] as [(String, SentenceEnd.Mark, String?)])
  func ends(text: String, mark: SentenceEnd.Mark, credit: String?) {
    let end = SentenceEnd(text)
    #expect(end.mark == mark)
    #expect(end.credit == credit)
  }
}
