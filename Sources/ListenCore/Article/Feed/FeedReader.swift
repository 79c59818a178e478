// SPDX-License-Identifier: GPL-3.0-or-later

struct FeedReader {
  func read(_ source: Source) throws(ReadingError) -> [Reading] {
    throw .noArticle(name: source.name, found: "no reader for this format")
  }
}
