// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The shapes in which newsrooms' systems give stories as JSON, each told by the names that only it
/// has.
enum StoryShape {
  /// The stories in `value`, which is a story, a list of stories, or an answer with such a list in it.
  static func stories(in value: JSONValue, depth: Int = 0) -> [Story] {
    guard depth < 5 else { return [] }
    switch value {
    case .array(let items): return items.flatMap { stories(in: $0, depth: depth + 1) }
    case .object: break
    default: return []
    }
    if let found = JSONFeed.stories(in: value) { return found }
    for shape in [ArcStory.story, WordPressPost.story, GhostPost.story, NinjsItem.story] {
      if let found = shape(value) { return found.map { [$0] } ?? [] }
    }
    if let story = PlainStory.story(in: value) { return [story] }
    for name in [
      "posts", "items", "_items", "articles", "stories", "content_elements", "results", "docs",
      "entries",
      "db", "data", "article", "story", "post", "item", "response", "content",
    ] {
      guard let inner = value[name] else { continue }
      let found = stories(in: inner, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    return []
  }
}
