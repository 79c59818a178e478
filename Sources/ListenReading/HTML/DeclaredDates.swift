// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// The days that a page's data give: JSON-LD, microdata, RDFa and `meta`.
struct DeclaredDates {
  let markup: Markup
  let facts: PageFacts
  let isMonthFirst: Bool
  /// The nodes by the headline and the text.
  let near: Range<Int>
  /// Whether an element is of another story.
  let isAside: (Int) -> Bool

  /// The date on which the article was published beyond doubt.
  var published: PublicationDate? {
    let (near, far) = properties(Self.publication)
    return first(
      [facts.data?.published, metas(Self.strong)] + near + [metas(Self.fair)] + far)
  }

  /// A date that may be the page's, its address's or its record's.
  var likely: PublicationDate? {
    first([
      metas(Self.weak), facts.pageData?.published, properties(Self.creation).near.first ?? nil,
    ])
  }

  /// The date of the last change.
  var changed: PublicationDate? {
    first(properties(["dateModified"]).near + [metas(Self.changes), facts.data?.modified])
  }

  // MARK: Names

  private static let publication = [
    "datePublished", "datepublished", "dc:issued", "dcterms:issued",
  ]
  private static let creation = [
    "dateCreated", "dc:date", "dcterms:date", "dc:created", "dcterms:created",
  ]

  /// The names of `meta` elements without marks: `article:published_time` is
  /// `articlepublishedtime`.
  private static let strong = [
    "articlepublishedtime", "ogarticlepublishedtime", "articlepublished", "ogarticlepublished",
  ]
  private static let fair = [
    "datepublished", "parselypubdate", "sailthrudate", "ogpublishedtime", "ogpubdate",
    "ogpublishdate", "schemadatepublished", "vrpublishedtime", "articledateoriginal",
    "articlepublicationdate", "btpubdate",
  ]
  private static let weak = [
    "pubdate", "publishdate", "publisheddate", "publishedat", "publishedtime", "publicationdate",
    "datepublication", "dcdateissued", "dctermsissued", "dctermsdateissued", "dcdatecreated",
    "dctermscreated", "dctermscreateddate", "dcdate", "dctermsdate", "articlecreated",
    "articlecreatedtime", "cxenseparserecspublishtime", "cxenseparsepublishtime",
    "shareaholicarticlepublishedtime", "rbpubdate", "ptime", "date", "displaydate",
    "originalpublicationdate", "citationpublicationdate", "citationonlinedate", "citationdate",
    "prismpublicationdate", "dcdatepublished", "dctermsavailable", "releasedate", "dateissued",
    "datepublishedtime", "postdate", "creationdate", "createdat", "datecreated", "createdate",
    "pubdatetime", "publishtime", "timestamp", "articledate", "newsdate", "storydate", "pdate",
    "iso8601publishdate", "gnpubdate", "hdlpublishdate", "mediatorpublishedtime", "datum", "fecha",
    "weiboarticlecreateat", "eprintsdate", "bepresscitationdate", "lastmodoriginal", "created",
  ]
  private static let changes = [
    "articlemodifiedtime", "ogupdatedtime", "datemodified", "dctermsmodified", "dcdatemodified",
    "lastmodified", "revised", "articleupdated", "lastmod",
  ]

  /// The contents of the first of these `meta` elements that the page has.
  private func metas(_ names: [String]) -> String? {
    for name in names {
      if let value = facts.plainMetas[name]?.first(where: { $0.contains(where: \.isNumber) }) {
        return value
      }
    }
    return nil
  }

  // MARK: Values

  private func first(_ texts: [String?]) -> PublicationDate? {
    for text in texts.prefix(30) {
      if let text, let date = InternetDate.parse(text, isMonthFirst: isMonthFirst) { return date }
    }
    return nil
  }

  /// The values of properties near the article, and elsewhere on the page.
  private func properties(_ names: [String]) -> (near: [String?], far: [String?]) {
    let nodes = names.flatMap { (facts.itemProperties[$0] ?? []).prefix(12) }.filter {
      !isAside($0)
    }
    return (
      nodes.filter(near.contains).map { ElementDate.text(of: $0, in: markup) },
      nodes.filter { !near.contains($0) }.map { ElementDate.text(of: $0, in: markup) }
    )
  }
}
