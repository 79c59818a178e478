// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// The text in which an element may give a date.
enum ElementDate {
  /// The date text of an element, from its attributes or else from its text.
  static func text(of node: Int, in markup: Markup) -> String? {
    for attribute in [MarkupAttribute.content, .datetime, .title] {
      if let value = markup.string(attribute, of: node), value.contains(where: \.isNumber),
        value.utf8.count < 120
      {
        return value
      }
    }
    let text = markup.visibleText(node)
    return text.utf8.count < 120 ? text : nil
  }

  /// Whether an element's names say that its date is of a change.
  static func isChange(_ node: Int, in markup: Markup) -> Bool {
    var node = node
    for _ in 0..<2 {
      for attribute in [MarkupAttribute.class, .itemprop] {
        guard let value = markup.value(attribute, of: node) else { continue }
        if value.containsFolded("updated") || value.containsFolded("modified")
          || value.containsFolded("lastupdate")
        {
          return !value.containsFolded("publi")
        }
      }
      guard let parent = markup.parent(node) else { return false }
      node = parent
    }
    return false
  }

  /// Whether an element's class or id is a name for dates.
  static func isNamed(_ node: Int, in markup: Markup, isForum: Bool) -> Bool {
    [MarkupAttribute.class, .id].contains { attribute in
      guard let value = markup.value(attribute, of: node), value.count < 160 else { return false }
      return names.contains(where: value.containsFolded)
        || isForum && value.containsFolded("author")
    }
  }

  private static let names: [StaticString] = [
    "date", "datum", "fecha", "publi", "posted", "time", "byline", "meta", "datation", "tarih",
    "dato", "zeit", "stamp", "pvm", "calendar", "issued", "created",
  ]
}
