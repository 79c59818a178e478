// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenNarration
internal import ListenPublication

/// An article in a list of articles: headline, standfirst, authors and playing time.
struct ArticleEntry {
  let article: PublishedArticle
  /// The path from the page's folder to the site's: `../../` or empty.
  let root: String
  /// BCP 47, of the page.
  let language: String
  /// The language packs.
  let languages: Languages
  /// The article's position in the page's player; nil if the player does not include it.
  var index: Int?
  /// Whether it is the first article of the day, which is set larger.
  var isLead = false
  /// The heading element: `h2` or `h3`.
  var heading = "h3"

  /// The list item as HTML.
  var html: String {
    let manifest = article.manifest
    let own = languages.pack(for: language).page
    let title = HTMLText.escaped(manifest.name)
    let locale =
      manifest.inLanguage == language
      ? ""
      : " lang=\"\(HTMLText.escaped(manifest.inLanguage))\""
        + " dir=\"\(HTMLText.escaped(manifest.readingProgression))\""
    let listen = index.map { " data-listen=\"\($0)\"" } ?? ""
    let place = HTMLText.escaped(root + article.path + "/")
    var lines = [
      "<li class=\"entry\(isLead ? " lead" : "")\"\(listen) data-listen-article=\"\(place)\""
        + "\(Self.sound(of: manifest))>",
      "<div\(locale)>",
    ]
    if let section = manifest.listen.section {
      lines.append("<p class=\"section\">\(HTMLText.escaped(section))</p>")
    }
    let address = HTMLText.escaped(root + article.path + "/" + EntryPage.fileName)
    lines.append("<\(heading)><a href=\"\(address)\">\(title)</a></\(heading)>")
    if let standfirst = manifest.listen.standfirst {
      lines.append("<p class=\"standfirst\">\(HTMLText.escaped(standfirst))</p>")
    }
    lines.append("</div>")
    let names = manifest.author.map { HTMLText.escaped($0.name) }
    let time = PlayingTime(manifest.duration).map(own.duration)
    var facts: [String] = []
    if !names.isEmpty { facts.append("<span\(locale)>\(names.joined(separator: ", "))</span>") }
    if let time { facts.append("<span>\(time)</span>") }
    var foot = facts.joined(separator: " · ")
    if let index {
      foot =
        "<button type=\"button\" hidden data-listen-play=\"\(index)\" "
        + "aria-label=\"\(own.play): \(title)\"><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
        + "<path d=\"M8 5v14l11-7z\"/><path d=\"M6 5h4v14H6zM14 5h4v14h-4z\"/></svg></button> "
        + foot
    }
    lines.append("<p class=\"facts\">\(foot)</p>")
    lines.append("</li>")
    return lines.joined(separator: "\n")
  }

  /// The attributes by which the player offers to hear an article later.
  static func sound(of manifest: Manifest) -> String {
    sound(PublishedEdition.Headline.sound(of: manifest), manifest.duration)
  }

  /// The same for an article whose recording is the file `sound`, and lasts `duration` (ISO 8601).
  static func sound(_ sound: String?, _ duration: String) -> String {
    (sound.map { " data-listen-sound=\"\(HTMLText.escaped($0))\"" } ?? "")
      + " data-listen-duration=\"\(HTMLText.escaped(duration))\""
  }

  /// Day, month and year of `date` in `language`; nil if it does not contain a day.
  static func date(
    _ date: String, in language: String, _ languages: Languages
  ) -> String? {
    let parts = date.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return languages.byline(for: language)
      .date(PublicationDate(year: year, month: month, day: day))
  }
}
