// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A post as WordPress's REST API answers it (`/wp-json/wp/v2/posts`), with or without `_embed`.
enum WordPressPost {
  /// The post; an empty one for what is private, a draft, or behind a password.
  static func story(_ value: JSONValue) -> Story?? {
    guard
      value.at("title.rendered") != nil || value.at("content.rendered") != nil
        || value.at("excerpt.rendered") != nil
    else { return nil }
    if let status = value.fact("status"), status != "publish" { return .some(nil) }
    if value.at("content.protected") == .bool(true), value.fact("content.rendered") == nil {
      return .some(nil)
    }
    var story = Story(isHTML: true)
    story.title = value.fact("title.rendered")
    story.authors = value.names("_embedded.author", "yoast_head_json.author")
    // Without a zone, but in that of Greenwich.
    story.published =
      value.fact("date_gmt").map { $0.hasSuffix("Z") ? $0 : $0 + "Z" } ?? value.fact("date")
    for term in (value.at("_embedded.wp:term")?.elements ?? []).flatMap(\.elements) {
      guard let name = term.fact("name"), name != "Uncategorized" else { continue }
      if term.fact("taxonomy") == "category" {
        story.section = story.section ?? name
      } else {
        story.tags.append(name)
      }
    }
    let picture = value.at("_embedded.wp:featuredmedia")?.elements.first
    story.image = picture?.fact("source_url") ?? value.fact("jetpack_featured_media_url")
    story.caption = picture?.fact("caption.rendered")
    story.link = value.fact("link")
    story.identifier = value.fact("guid.rendered", "id")
    story.source = value.fact("yoast_head_json.og_site_name")
    story.language = value.fact("lang", "yoast_head_json.og_locale").map {
      $0.replacing("_", with: "-")
    }
    story.standfirst = value.fact("excerpt.rendered")
    story.text = value.fact("content.rendered")
    if story.text == nil {
      (story.text, story.standfirst, story.isSummary) = (story.standfirst, nil, true)
    }
    return story
  }
}
