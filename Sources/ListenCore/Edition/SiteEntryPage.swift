// SPDX-License-Identifier: GPL-3.0-or-later

/// `index.html` of a site: its editions, and all its articles.
struct SiteEntryPage {
  private let files: SiteFiles

  init(_ files: SiteFiles) { self.files = files }

  /// The page.
  var html: String {
    let title = EntryPage.escaped(files.configuration.title)
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(EntryPage.escaped(files.configuration.language))\">",
      "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(title)</title>", "<style>",
      "body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 serif; }",
      "</style>", "</head>", "<body>", "<h1>\(title)</h1>",
      "<p>\(EntryPage.escaped(files.configuration.description))</p>", "<h2>Editions</h2>", "<ul>",
    ]
    for edition in files.editions {
      lines.append(entry(edition.path, edition.manifest?.name ?? edition.date, nil))
    }
    lines += ["</ul>", "<h2>Articles</h2>", "<ul>"]
    for article in files.articles {
      lines.append(entry(article.path, article.manifest.name, article.manifest.duration))
    }
    return (lines + ["</ul>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func entry(_ path: String, _ title: String, _ duration: String?) -> String {
    let time = duration.flatMap(PlayingTime.init).map { " " + $0.clock } ?? ""
    return "<li><a dir=\"auto\" href=\"\(EntryPage.escaped(path))/\(EntryPage.fileName)\">"
      + "\(EntryPage.escaped(title))</a>\(time)</li>"
  }
}
