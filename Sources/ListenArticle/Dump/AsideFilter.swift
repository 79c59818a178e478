// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes out of a body what the head of the article shows to be none of it: the headline again,
/// and a note about the author at the end.
struct AsideFilter {
  private let title: String?
  private let authors: [String]

  /// A filter for the body of `article`.
  init(_ article: Article) {
    title = article.title.flatMap { $0.unicodeScalars.count >= 20 ? $0 : nil }
    authors = article.byline
  }

  /// Moves such blocks from `body` to `dropped`, whose places in the body follow it.
  func filter(_ body: inout [Block], into dropped: inout [Reading.Dropped]) {
    var kept: [Block] = []
    kept.reserveCapacity(body.count)
    var aside: [Reading.Dropped] = []
    /// How many blocks are kept of the first ones of the body, by their number.
    var places = [0]
    for (index, block) in body.enumerated() {
      if let title, block.text.hasPrefix(title) {
        aside.append(.init(block.text, reason: "headline again", position: kept.count))
      } else if index > 2, index >= body.count - 4, isAboutAuthor(block) {
        aside.append(.init(block.text, reason: "about the author", position: kept.count))
      } else {
        kept.append(block)
      }
      places.append(kept.count)
    }
    // A body that would be gone was no repetition.
    if kept.contains(where: { $0.kind != .heading }) {
      for index in dropped.indices { dropped[index].position = places[dropped[index].position] }
      body = kept
    } else {
      aside = []
    }
    while body.count > 1, let last = body.last, last.kind == .heading {
      aside.append(.init(last.text, reason: "not running text", position: body.count - 1))
      body.removeLast()
    }
    dropped += aside
    for index in dropped.indices {
      dropped[index].position = min(dropped[index].position, body.count)
    }
  }

  private static let verbs = ReadingWords.set(\.byline.aboutAuthor)

  private func isAboutAuthor(_ block: Block) -> Bool {
    authors.contains { author in
      guard block.text.hasPrefix(author) else { return false }
      if block.text == author { return true }
      let next = block.text.dropFirst(author.count).split(separator: " ").prefix(2)
      return next.contains { Self.verbs.contains(String($0)) }
    }
  }
}
