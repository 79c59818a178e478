// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore

/// Writes the pages of a site around the articles that lie in `SITE/articles`, one edition a day:
/// what the browser tests look at.
@main
struct SitePages {
  static func main() throws {
    let site = Site(CommandLine.arguments[1])
    var configuration = SiteConfiguration()
    configuration.title = CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : "Listen"
    configuration.language = CommandLine.arguments.count > 3 ? CommandLine.arguments[3] : "en"
    let articles = site.articleNames.compactMap { site.article($0) }
    let editions = Dictionary(grouping: articles) { String($0.name.prefix(10)) }
      .map { PublishedEdition(date: $0.key, articles: $0.value) }
    for edition in editions {
      let folder = URL(fileURLWithPath: site.path + "/" + edition.path)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(EditionPage(edition, configuration).html.utf8).write(
        to: folder.appendingPathComponent(EditionPage.fileName))
    }
    let root = URL(fileURLWithPath: site.path)
    try Data(SitePage(editions: editions, articles: articles, configuration).html.utf8).write(
      to: root.appendingPathComponent(SitePage.fileName))
    for file in PageFiles.all {
      try Data(file.bytes).write(to: root.appendingPathComponent(file.name))
    }
    print(PageFiles.contentSecurityPolicy)
  }
}
