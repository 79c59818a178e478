// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArticle
@testable import ListenReading

@Suite("Labels of a dump's blocks are corrected")
struct DumpCorrectionTests {
  private static let article = """
    The harbour board of Saltmere voted on Monday to dig the channel two metres deeper before autumn.

    Mara Holt, who leads the board, told the neighbours that the boats have waited long enough.
    """

  /// The labels after correction of a page that is ``article`` and `rest`, whose labels are `labels`: `t` is
  /// text, `i` an interruption, `a` what comes after.
  private static func corrected(_ rest: String, _ labels: String) -> String {
    let blocks = BlockBuilder.blocks(of: article + "\n\n" + rest).blocks
    let letters: [Character: SpanLabeller.Label] = ["t": .text, "i": .interruption, "a": .after]
    var found = ("tt" + labels).compactMap { letters[$0] }
    guard found.count == blocks.count else { return "\(blocks.count) blocks" }
    SpanCorrections.apply(&found, blocks)
    return String(found.dropFirst(2).map { "btia"[$0.rawValue] })
  }

  @Test(
    "the last sentence of a box is the box's, the article's next paragraph is not",
    arguments: [
      (
        """
        Related News

        The crane of the old quay falls on a store

        Its owner asks who is going to pay for the roof.

        The lighthouse is a hundred years old

        A band will play there every night until dawn.
        """, "iiiit", "aaaaa"
      ),
      (
        """
        Te puede interesar

        La grúa del muelle cae sobre un almacén

        El dueño pide que alguien le pague el tejado.

        El faro cumple cien años con una fiesta

        Una banda tocará allí cada noche hasta que amanezca.
        """, "iiiit", "aaaaa"
      ),
      (
        """
        أخبار متعلقة

        سقوط رافعة الرصيف القديم على مخزن

        طلب صاحب المخزن أن يدفع له أحد ثمن السقف.

        المنارة تبلغ مئة عام من العمر

        وستعزف فرقة هناك كل ليلة حتى الفجر.
        """, "iiiit", "aaaaa"
      ),
      // It is about the article's own things.
      (
        """
        Related News

        The crane of the old quay falls on a store

        Its owner asks who is going to pay for the roof.

        What happens to the boats now

        The board told the neighbours that the channel of the harbour waits.
        """, "iiiit", "iiiit"
      ),
      // More paragraphs follow.
      (
        """
        Related News

        The crane of the old quay falls on a store

        Its owner asks who is going to pay for the roof.

        A hundred years of light in town

        A band will play there every night until dawn.

        Its first piece is as old as the lamp itself, they say.
        """, "iiiitt", "iiiitt"
      ),
      // A single teaser is no row.
      (
        """
        Read more

        The crane of the old quay falls on a store

        A band will play there every night until dawn.
        """, "iit", "iit"
      ),
    ])
  func teasers(rest: String, labels: String, expected: String) {
    #expect(Self.corrected(rest, labels) == expected)
  }
}

extension String {
  fileprivate subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
}
