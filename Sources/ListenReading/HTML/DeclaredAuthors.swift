// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// The authors that a page's microdata and `meta` elements name.
struct DeclaredAuthors {
  let markup: Markup
  let facts: PageFacts

  /// The texts that name authors, a list for each vocabulary, the surest first.
  var all: [[String]] {
    var lists: [[String]] = [microdata]
    for name in Self.metaNames { lists.append(facts.plainMetas[name] ?? []) }
    lists.append(labelledMetas)
    lists.append(facts.pageData?.authors ?? [])
    return lists
  }

  /// The names of `meta` elements without marks: `article:author` is `articleauthor`.
  private static let metaNames = [
    "author", "articleauthor", "parselyauthor", "sailthruauthor", "dccreator", "byl",
    "articleauthorname", "dctermscreator", "authors", "creator", "citationauthor",
    "cxenseparserecsauthors", "cxenseparseauthor", "ogarticleauthor", "ogauthor", "dccontributor",
    "shareaholicarticleauthorname", "dcauthor", "authorname", "citationauthors", "dccreatorname",
    "byline", "btauthor", "rbauthors", "articlebyline", "dctermscontributor", "autor", "vrauthor",
    "schemaauthor", "twittercreatorname", "mediatorauthor", "storyauthor", "postauthor",
  ]

  /// `twitter:label1` may say that `twitter:data1` is who wrote the page.
  private var labelledMetas: [String] {
    ["1", "2"].flatMap { number -> [String] in
      guard let label = facts.metas["twitter:label" + number]?.first,
        AuthorWords.isLabel(TextHygiene.clean(label))
      else { return [] }
      return facts.metas["twitter:data" + number] ?? []
    }
  }

  /// `itemprop="author"`, apart from those of readers' comments.
  private var microdata: [String] {
    (facts.itemProperties["author"] ?? []).prefix(8).compactMap { node in
      if !facts.isForum, Furniture.isComments(node, in: markup) { return nil }
      if let content = markup.string(.content, of: node), !content.isEmpty { return content }
      for inner in markup.inside(node).prefix(200)
      where markup.string(.itemprop, of: inner) == "name" {
        return markup.string(.content, of: inner) ?? markup.visibleText(inner)
      }
      let text = markup.visibleText(node)
      return text.utf8.count < 120 ? text : nil
    }
  }
}
