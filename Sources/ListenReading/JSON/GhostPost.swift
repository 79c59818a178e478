// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A post as Ghost's content API answers it (`/ghost/api/content/posts/`), or as its export holds it.
enum GhostPost {
  static func story(_ value: JSONValue) -> Story?? {
    guard value["title"]?.string != nil,
      value["html"] != nil || value["plaintext"] != nil || value["custom_excerpt"] != nil,
      value["uuid"] != nil || value["published_at"] != nil || value["feature_image"] != nil
        || value["custom_excerpt"] != nil || value["primary_author"] != nil
    else { return nil }
    if let status = value.fact("status"), status != "published" { return .some(nil) }
    if let type = value.fact("type"), type != "post" { return .some(nil) }
    var story = Story(isHTML: true)
    story.title = value.fact("title")
    story.authors = value.names("authors", "primary_author")
    story.published = value.fact("published_at", "created_at")
    // Those with a number sign are for the site's own use.
    story.tags = value.names("tags").filter { !$0.hasPrefix("#") }
    story.section = value.fact("primary_tag.name")
    story.image = value.fact("feature_image")
    story.caption = value.fact("feature_image_caption")
    story.link = value.fact("url", "canonical_url")
    story.identifier = value.fact("uuid", "id")
    story.language = value.fact("locale")
    story.standfirst = value.fact("custom_excerpt", "excerpt")
    story.text = value.fact("html")
    // Ghost cuts off the part that a visitor who does not pay may not read.
    if value["access"] == .bool(false) { story.isSummary = true }
    if story.text == nil, let text = value.fact("plaintext") {
      (story.text, story.isHTML) = (text, false)
    } else if story.text == nil {
      (story.text, story.standfirst, story.isSummary) = (story.standfirst, nil, true)
    }
    return story
  }
}
