// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// JSON of no standard that holds an article under the names that everybody uses.
enum PlainStory {
  /// The story, if the object has a text.
  static func story(in outer: JSONValue) -> Story? {
    // JSON:API, as Drupal answers it.
    let value =
      outer["attributes"].map { attributes in
        if case .object = attributes { attributes } else { outer }
      } ?? outer
    var story = Story()
    guard let (text, isHTML) = text(of: value) else { return nil }
    (story.text, story.isHTML) = (text, isHTML)
    story.title = value.fact("title", "headline", "heading", "name", "title.value", "headline.text")
    story.authors = value.names("authors", "author", "byline", "bylines", "creator", "writer", "by")
    story.source =
      value.names("source", "publisher", "site_name", "siteName", "provider", "agency").first
    story.published = value.fact(
      "published", "date", "published_at", "publishedAt", "publish_date", "publishDate",
      "datePublished",
      "date_published", "pubDate", "created", "created_at", "createdAt")
    story.standfirst = value.fact(
      "standfirst", "summary", "description", "excerpt", "subtitle", "subheadline", "dek", "lead",
      "lede",
      "abstract")
    story.section = value.names("section", "category", "categories", "channel").first
    story.tags = value.names("tags", "keywords", "topics").flatMap {
      $0.split { $0 == "," || $0 == "،" }.map(\.trimmed)
    }
    story.link = value.fact("link", "url", "permalink", "canonical", "canonical_url")
    story.image = value.address("image", "lead_image_url", "featured_image", "thumbnail", "picture")
    story.caption = value.fact("caption", "image.caption", "image_caption")
    story.identifier = value.fact("identifier", "id", "guid", "uuid", "_id") ?? outer.fact("id")
    story.language = value.fact("language", "lang", "locale", "inLanguage", "langcode")
    return story
  }

  private static func text(of value: JSONValue) -> (String, isHTML: Bool)? {
    for name in [
      "body_html", "bodyHtml", "bodyHTML", "content_html", "contentHtml", "html", "body", "content",
      "articleBody", "article_body", "text", "paragraphs", "fulltext", "full_text", "plaintext",
    ] {
      switch value[name] {
      case .string(let text) where text.contains { !$0.isWhitespace }:
        return (text, name.lowercased().contains("html") || Story.isMarkup(text))
      case .array(let items) where !items.isEmpty:
        // A paragraph each.
        let texts = items.compactMap(\.string)
        guard texts.count == items.count else { continue }
        if texts.contains(where: { Story.isMarkup($0) }) {
          return (
            texts.map { Story.isMarkup($0) ? $0 : "<p>\($0)</p>" }.joined(separator: "\n"), true
          )
        }
        return (texts.joined(separator: "\n\n"), false)
      case .object:
        if let text = value.fact("\(name).processed", "\(name).html", "\(name).rendered") {
          return (text, true)
        }
        if let text = value.fact("\(name).value", "\(name).text", "\(name).plain") {
          return (text, Story.isMarkup(text))
        }
      default: continue
      }
    }
    return nil
  }
}
