// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenPublication

/// The common frame of all pages.
struct PageFrame {
  /// The language as a BCP 47 tag.
  var language: String
  /// `ltr` or `rtl`.
  var direction: String
  /// The title for the window.
  var title: String
  /// A description of one or two sentences.
  var description: String?
  /// The path from the page to the folder with style and player: `../../` or empty.
  var root = ""
  /// The paths of scripts besides the player.
  var scripts: [String] = []
  /// Open Graph entries with their `property` and `content` (<https://ogp.me>).
  var graph: [(property: String, content: String)] = []
  /// `link` elements with their `rel`, `href` and `type`.
  var links: [(rel: String, href: String, type: String?)] = []
  /// The site's feeds with their `href`, `type` and `title`.
  var feeds: [(href: String, type: String, title: String)] = []
  /// JSON-LD data.
  var data: String?
  /// The content of the `body` element.
  var body: String

  /// The page as HTML.
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
    <script src="\(root)\(PlayerModule.fileName)" defer></script>\(others)
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  private var others: String {
    scripts.map { "\n<script src=\"\($0)\" defer></script>" }.joined()
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
    for (href, type, title) in feeds {
      lines.append(
        "<link rel=\"alternate\" href=\"\(HTMLText.escaped(root + href))\" type=\"\(type)\" "
          + "title=\"\(HTMLText.escaped(title))\">")
    }
    if let data { lines.append("<script type=\"application/ld+json\">\(data)</script>") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// An icon with three bars of a wave, so that browsers do not request one from the host.
  private static let icon =
    "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E"
    + "%3Cpath%20d='M3%206v4M8%202v12M13%205v6'%20stroke='%23c2410c'%20stroke-width='3'%20"
    + "stroke-linecap='round'/%3E%3C/svg%3E"

  /// `rtl` if `language` is written from right to left, otherwise `ltr`.
  static func direction(of language: String) -> String {
    LanguageTag.isRightToLeft(language) ? "rtl" : "ltr"
  }
}
