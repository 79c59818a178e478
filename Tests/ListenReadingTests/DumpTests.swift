// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Dumps are taken apart")
struct DumpTests {
  @Test(
    "a tool's marks go, the author's brackets stay",
    arguments: [
      ("(BUTTON) Subscribe", "Subscribe"), ("[12]Harbour news", "Harbour news"),
      ("[logo-small.png] Home", "Home"), ("IFRAME: //example.org/x", ""),
      ("Search ____________ Go", "Search  Go"), ("[ ] Keep me logged in", "Keep me logged in"),
      ("He [the mayor] said so.", "He [the mayor] said so."), ("f(x) and (yes)", "f(x) and (yes)"),
      ("snake_case stays", "snake_case stays"), ("Quay (Reuters)", "Quay (Reuters)"),
      ("(*) Daily ( ) Weekly", "Daily  Weekly"), ("Name ___ and ____", "Name ___ and"),
      ("[photo.jpg?width=640&fit=bounds] The quay", "The quay"),
    ])
  func marks(text: String, expected: String) {
    #expect(ToolMarks.stripped(text[...]).text == expected)
  }

  @Test("lines wrapped at a width are joined, others are not")
  func wrapped() {
    let text = """
         The keepers of the northern light arrived on Tuesday with four crates of
         tinned fish, a barometer and a piano that nobody had asked for, and set
         about cleaning the lamp before they had eaten.
         A second line that was broken by hand.
         It stays alone.

           * An item of a list that is long enough to be wrapped by the tool as
             well as the others

      """
    let (blocks, isWrapped) = BlockBuilder.blocks(of: text)
    #expect(isWrapped)
    #expect(
      blocks.map(\.text) == [
        "The keepers of the northern light arrived on Tuesday with four crates of tinned fish, a "
          + "barometer and a piano that nobody had asked for, and set about cleaning the lamp "
          + "before they had eaten.",
        "A second line that was broken by hand.", "It stays alone.",
        "An item of a list that is long enough to be wrapped by the tool as well as the others",
      ])
    #expect(blocks.map(\.isBullet) == [false, false, false, true])
  }

  @Test("long lines are paragraphs of their own")
  func unwrapped() {
    let line = "This line is as long as its paragraph, and the next one is another paragraph."
    let (blocks, isWrapped) = BlockBuilder.blocks(of: line + "\n" + line + " Longer.\n" + line)
    #expect(!isWrapped)
    #expect(blocks.count == 3)
  }

  @Test(
    "short blocks hint at what they are",
    arguments: [
      ("3 Min Read", Cue.readingTime), ("48 Shares", .sharing), ("Related News", .related),
      ("Lo más leído", .ending), ("أخبار متعلقة", .related), ("اقرأ أيضاً", .related),
      ("Leave a Reply", .comments), ("Etiquetas", .tags), ("Listen", .control),
      ("© 2024 The Gazette", .notice), ("4 min de lectura", .readingTime),
      ("دقائق للقراءة 4", .readingTime), ("The bridge opened on Monday.", nil),
    ] as [(String, Cue?)])
  func cues(text: String, expected: Cue?) {
    #expect(Cue.of(text) == expected)
  }

  @Test("each kind of line end parts lines, a separator inside of a line does not")
  func lineEnds() {
    let text = "One.\r\nTwo.\rThree.\u{85}Four, in «Ä».\u{2029}Five.\u{2028}Still five.\n\u{B}Six."
    #expect(
      BlockBuilder.blocks(of: text).blocks.map(\.text) == [
        "One.", "Two.", "Three.", "Four, in «Ä».", "Five. Still five.", "Six.",
      ])
  }

  @Test(
    "a headline stands without the kicker and the number that layout put before it",
    arguments: [
      (
        "Brücken : Die Fähre fährt wieder am Abend",
        "Der Fährmann hat sein Boot neu gestrichen, und die Leute stehen am Ufer.",
        "Die Fähre fährt wieder am Abend"
      ),
      (
        "Le bac : la traversée reprend ce soir",
        "Le passeur a repeint son bateau, et les gens du village sont sur la rive avec lui.",
        "Le bac : la traversée reprend ce soir"
      ),
      (
        "Ferry: the evening crossing is back", "The ferryman has painted the boat.",
        "Ferry: the evening crossing is back"
      ),
      ("Ferry : it is", "The ferryman has painted the boat.", "Ferry : it is"),
      ("[> The ferry is back", "The ferryman has painted the boat.", "The ferry is back"),
      ("› The ferry is back", "The ferryman has painted the boat.", "The ferry is back"),
      ("The ferry is back →", "The ferryman has painted the boat.", "The ferry is back"),
      ("[Review] The ferry", "The ferryman has painted the boat.", "[Review] The ferry"),
      ("»Die Fähre« fährt", "Der Fährmann hat sein Boot gestrichen.", "»Die Fähre« fährt"),
      (
        "\"The lamp is lit\" / The ferry is back tonight", "The ferryman has painted the boat.",
        "The ferry is back tonight"
      ),
      (
        "„Das Licht brennt“ / Die Fähre fährt wieder", "Der Fährmann hat sein Boot gestrichen.",
        "Die Fähre fährt wieder"
      ),
      ("\"The lamp\" / ferry", "The ferryman has painted the boat.", "\"The lamp\" / ferry"),
      ("Ferry / bridge", "The ferryman has painted the boat.", "Ferry / bridge"),
    ])
  func kickers(headline: String, paragraph: String, expected: String) {
    let blocks = BlockBuilder.blocks(of: headline + "\n\n" + paragraph).blocks
    #expect(HeadlineText.of(blocks, at: 0) == expected)
  }

  @Test(
    "only crumbs that follow one another lose their numbers",
    arguments: [
      ("2. News", "3. Ferry is back", "Ferry is back"),
      ("News", "3. Ferry is back", "3. Ferry is back"),
      ("5. News", "3. Ferry is back", "3. Ferry is back"),
      ("2. News", "3.5 metres of snow", "3.5 metres of snow"),
    ])
  func numbers(before: String, headline: String, expected: String) {
    let blocks = BlockBuilder.blocks(of: before + "\n\n" + headline).blocks
    #expect(HeadlineText.of(blocks, at: 1) == expected)
  }

  @Test(
    "a headline may end in brackets, as a caption does",
    arguments: [
      "Pumpkin stew of the valley (without meat)", "The old ferries of Saltmere (1901 – 1945)",
      "Stew (Halden Kitchen)",
    ])
  func bracketed(headline: String) throws {
    let page = """
      Saltmere Kitchen

        • Home
        • Recipes
        • Shop
        • Contact

      \(headline)

      12 May 2025

      The stew of the valley has been cooked in the old ferries of Saltmere since the river was \
      bridged, and every family has its own pumpkin for it.

      Most cooks begin with onions, which they leave in the pan for as long as the ferry takes.

      Related

        • A cake for the ferryman
        • Ten ways with a turnip

      """
    let source = Source(name: "page.txt", bytes: Array(page.utf8), format: .text)
    #expect(try ArticleReader().read(source).first?.article.title == headline)
  }
}
