// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle

@Suite("Dumps are taken apart")
struct DumpTests {
  @Test(
    "a tool's marks go, the author's brackets stay",
    arguments: [
      ("(BUTTON) Subscribe", "Subscribe"), ("[12]Harbour news", "Harbour news"),
      ("[logo-small.png] Home", "Home"), ("IFRAME: //example.org/x", ""),
      ("Search ____________ Go", "Search  Go"), ("[ ] Keep me logged in", "Keep me logged in"),
      ("He [the mayor] said so.", "He [the mayor] said so."), ("f(x) and (yes)", "f(x) and (yes)"),
      ("snake_case stays", "snake_case stays"),
      ("[photo.jpg?width=640&fit=bounds] The quay", "The quay"),
    ])
  func marks(text: String, expected: String) {
    #expect(ToolMarks.stripped(text).text == expected)
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
}
