// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// A story of Arc XP in ANS, its system's JSON (https://github.com/washingtonpost/ans-schema).
enum ArcStory {
  static func story(_ value: JSONValue) -> Story?? {
    guard case .array(let elements) = value["content_elements"],
      value["type"]?.string == "story"
        || value.at("headlines.basic") != nil
    else { return nil }
    var story = Story(isHTML: true)
    story.title = value.fact("headlines.basic", "headlines.web", "headlines.print")
    story.authors = (value.at("credits.by")?.elements ?? []).compactMap {
      $0.fact("name", "additional_properties.original.byline") ?? $0.string
    }
    story.source = value.fact("distributor.name", "source.name", "owner.name")
    story.published = value.fact(
      "display_date", "first_publish_date", "publish_date", "created_date")
    story.standfirst = value.fact("subheadlines.basic", "description.basic")
    story.section =
      value.fact("taxonomy.primary_section.name", "websites_primary_section.name")
      ?? value.at("taxonomy.sections")?.elements.first?.fact("name")
    story.tags = (value.at("taxonomy.tags")?.elements ?? []).compactMap {
      $0.fact("text", "description", "slug")
    }
    story.link = value.fact("canonical_url", "website_url")
    story.image = value.fact("promo_items.basic.url", "promo_items.lead_art.url")
    story.caption = value.fact("promo_items.basic.caption", "promo_items.lead_art.caption")
    story.identifier = value.fact("_id")
    story.language = value.fact("language")
    let html = elements.map { self.html($0, depth: 0) }.joined(separator: "\n")
    story.text = html.contains { !$0.isWhitespace } ? html : nil
    return story
  }

  /// An element of the text as HTML; pictures, links to other stories and embedded posts are none.
  private static func html(_ element: JSONValue, depth: Int) -> String {
    guard depth < 8 else { return "" }
    let content = element.fact("content") ?? ""
    switch element.fact("type") {
    case "text": return "<p>\(content)</p>"
    case "correction", "endorsement":
      return "<p>\(element.fact("text", "content", "endorsement") ?? "")</p>"
    case "header":
      let level = min(6, max(2, element.fact("level").flatMap { Int($0) } ?? 2))
      return "<h\(level)>\(content)</h\(level)>"
    case "list":
      let items = (element["items"]?.elements ?? []).map { item in
        item.fact("type") == "list"
          ? html(item, depth: depth + 1) : "<li>\(item.fact("content") ?? "")</li>"
      }
      return "<ul>\(items.joined())</ul>"
    case "quote":
      // A pulled quote repeats what the text says.
      guard element.fact("subtype") != "pullquote" else { return "" }
      let parts = (element["content_elements"]?.elements ?? []).map { html($0, depth: depth + 1) }
      return "<blockquote>\(parts.joined())</blockquote>"
    default: return ""
    }
  }
}
