// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenPublication

/// A page around its contents: what all pages of ours have.
struct PageFrame {
  /// BCP 47.
  var language: String
  /// `ltr` or `rtl`.
  var direction: String
  /// In the window's title.
  var title: String
  /// A sentence or two.
  var description: String?
  /// From the page to the folder that holds style and player: `../../`, or nothing.
  var root = ""
  /// `property` and `content` of Open Graph (<https://ogp.me>).
  var graph: [(property: String, content: String)] = []
  /// `link` elements: their `rel`, `href` and `type`.
  var links: [(rel: String, href: String, type: String?)] = []
  /// JSON-LD.
  var data: String?
  /// Between the `body` tags.
  var body: String

  /// The page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLText.escaped(language))" dir="\(HTMLText.escaped(direction))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    \(head)<link rel="icon" href="\(Self.icon)">
    <link rel="stylesheet" href="\(root)\(PageStyle.fileName)">
    <script src="\(root)\(PlayerModule.fileName)" defer></script>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  private var head: String {
    var lines: [String] = []
    if let description, !description.isEmpty {
      lines.append("<meta name=\"description\" content=\"\(HTMLText.escaped(description))\">")
    }
    for (property, content) in graph where !content.isEmpty {
      lines.append(
        "<meta property=\"\(property)\" content=\"\(HTMLText.escaped(content))\">")
    }
    for (rel, href, type) in links {
      let type = type.map { " type=\"\($0)\"" } ?? ""
      lines.append("<link rel=\"\(rel)\" href=\"\(HTMLText.escaped(href))\"\(type)>")
    }
    if let data { lines.append("<script type=\"application/ld+json\">\(data)</script>") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Three bars of a wave, so that no browser asks the host for an icon.
  private static let icon =
    "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E"
    + "%3Cpath%20d='M3%206v4M8%202v12M13%205v6'%20stroke='%23c2410c'%20stroke-width='3'%20"
    + "stroke-linecap='round'/%3E%3C/svg%3E"

  /// `rtl` where text of `language` runs from right to left, else `ltr`.
  static func direction(of language: String) -> String {
    LanguageTag.isRightToLeft(language) ? "rtl" : "ltr"
  }
}
