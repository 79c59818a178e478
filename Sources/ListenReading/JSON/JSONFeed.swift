// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), and 1.0.
enum JSONFeed {
  /// The items of a feed; nothing where `value` is none.
  static func stories(in value: JSONValue) -> [Story]? {
    guard case .array(let items) = value["items"],
      value["version"]?.string?.contains("jsonfeed.org") == true
        || value["home_page_url"] != nil || value["feed_url"] != nil
    else { return nil }
    let everyones = value.names("authors", "author")
    return items.map { item in
      var story = Story()
      story.title = item.fact("title")
      story.authors = item.names("authors", "author")
      if story.authors.isEmpty { story.authors = everyones }
      story.source = value.fact("title")
      story.published = item.fact("date_published", "date_modified")
      story.standfirst = item.fact("summary")
      story.tags = item.names("tags")
      story.link = item.fact("url", "external_url")
      story.image = item.fact("image", "banner_image")
      story.identifier = item.fact("id")
      story.language = item.fact("language") ?? value.fact("language")
      if let html = item.fact("content_html") {
        (story.text, story.isHTML) = (html, true)
      } else if let text = item.fact("content_text") {
        story.text = text
      } else if let summary = item.fact("summary") {
        (story.text, story.standfirst, story.isSummary) = (summary, nil, true)
      }
      return story
    }
  }
}
