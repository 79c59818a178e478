// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// An item of ninjs, the IPTC's news in JSON (https://iptc.org/std/ninjs/), of versions 1 to 3, as
/// Superdesk and agencies write it.
enum NinjsItem {
  static func story(_ value: JSONValue) -> Story?? {
    let hasBody = ["body_html", "body_xhtml", "body_text", "bodies"].contains { value[$0] != nil }
    guard hasBody || value["headlines"] != nil && value["uri"] != nil,
      [
        "uri", "versioncreated", "versionCreated", "pubstatus", "pubStatus", "slugline", "headline",
        "headlines",
      ]
      .contains(where: { value[$0] != nil })
    else { return nil }
    if let status = value.fact("pubstatus", "pubStatus"), status != "usable" { return .some(nil) }
    if let type = value.fact("type"), !["text", "composite"].contains(type) { return .some(nil) }
    var story = Story()
    story.title =
      value.fact("headline") ?? part(of: value["headlines"], roles: ["main", "headline"])
    story.authors = [value.fact("byline")].compactMap(\.self)
    if story.authors.isEmpty { story.authors = value.names("bylines", "by") }
    if story.authors.isEmpty { story.authors = persons(value) }
    story.source =
      value.fact(
        "source", "provider", "copyrightholder", "copyrightHolder", "usageterms.copyrightholder")
      ?? value.names("infosources", "infoSources", "infosource").first
    story.published = value.fact("firstcreated", "firstCreated", "versioncreated", "versionCreated")
    story.standfirst =
      value.fact("description_text", "description_html", "abstract")
      ?? part(of: value["descriptions"], roles: ["summary", "abstract", "standfirst"])
    story.section = value.names("service", "desk", "anpa_category").first
    story.tags = value.names("subject", "subjects", "keywords")
    story.link = value.fact("url", "renditions.web.href", "mainEntityOfPage")
    story.identifier = value.fact("uri", "guid", "_id")
    story.language = value.fact("language")
    let picture =
      value.at("associations.featuremedia") ?? value.at("associations.mainimage")
      ?? value["associations"]?.elements.first(where: { $0.fact("type") == "picture" })
    if let picture {
      story.image = picture.fact(
        "renditions.viewImage.href", "renditions.baseImage.href", "renditions.original.href", "href"
      )
      story.caption = picture.fact("description_text", "headline")
    }
    if let html = value.fact("body_html", "body_xhtml") {
      (story.text, story.isHTML) = (html, true)
    } else if let text = value.fact("body_text") {
      story.text = text
    } else if let body = bestBody(value["bodies"]) {
      story.text = body.fact("value")
      story.isHTML = body.fact("contenttype", "contentType")?.contains("html") == true
    }
    return story
  }

  /// The authors among the people that the item names.
  private static func persons(_ value: JSONValue) -> [String] {
    for list in ["person", "people", "authors"] {
      let found = (value[list]?.elements ?? []).filter { person in
        let role = person.fact("rel", "role")?.lowercased() ?? (list == "authors" ? "author" : "")
        return ["author", "writer", "reporter", "byline"].contains { role.contains($0) }
      }
      let names = found.compactMap { $0.fact("name") }
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The text of the first part that has one of `roles`, or of the first part at all.
  private static func part(of value: JSONValue?, roles: [String]) -> String? {
    let parts = value?.elements ?? []
    let chosen =
      parts.first { part in roles.contains { part.fact("role")?.lowercased().hasSuffix($0) == true }
      }
      ?? parts.first
    return chosen?.fact("value", "text") ?? chosen?.string
  }

  /// HTML before text, the main one before others.
  private static func bestBody(_ value: JSONValue?) -> JSONValue? {
    let bodies = (value?.elements ?? []).filter { $0.fact("value") != nil }
    return bodies.first { $0.fact("contenttype", "contentType")?.contains("html") == true }
      ?? bodies.first
  }
}
