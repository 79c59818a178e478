// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Finds the list of topics under an article.
enum TagFinder {
  /// The tags after `end`, and the blocks that hold them.
  static func find(
    _ blocks: [DumpBlock], after end: Int
  ) -> (tags: [String], used: Range<Int>)? {
    var index = end
    var isLabelled = false
    let limit = min(blocks.count, end + 8)
    while index < limit, !blocks[index].isBullet {
      if blocks[index].cue == .tags {
        isLabelled = true
      } else if blocks[index].cue == .ending {
        return nil
      }
      index += 1
      if isLabelled { break }
    }
    let start = index
    // A menu shares few words with the article, its topics many.
    let vocabulary = Vocabulary(blocks, in: max(0, end - 200)..<end)
    while index < blocks.count, isTag(blocks[index], in: vocabulary),
      blocks[index].isBullet || isLabelled
    {
      if index > start, blocks[index].gap > 1 { break }
      index += 1
    }
    guard index > start, index - start <= 24 else { return nil }
    guard blocks[start..<index].contains(where: { $0.cue == nil }) else { return nil }
    let tags = blocks[start..<index].map { $0.text.trimmed(of: "#,") }
    let known = blocks[start..<index].filter { block in
      block.scan.stems.contains { vocabulary.count(of: $0) > 0 }
    }.count
    guard
      (isLabelled && (known > 0 || tags.count <= 8))
        || (known * 2 >= tags.count && (tags.count >= 2 || known == 1))
    else { return nil }
    return (tags, start..<index)
  }

  /// Whether a block can be a topic; a word of share bars ("Post") is one if the article has it twice.
  private static func isTag(_ block: DumpBlock, in vocabulary: Vocabulary) -> Bool {
    guard (1...6).contains(block.words), !block.endsSentence, block.length <= 60 else {
      return false
    }
    return block.cue == nil
      || block.cue == .sharing && block.scan.stems.contains { vocabulary.count(of: $0) >= 2 }
  }
}
