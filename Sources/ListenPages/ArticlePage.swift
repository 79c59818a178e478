// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
public import ListenNarration
public import ListenPublication

/// The `index.html` of an article's folder: its text, with one paragraph for each segment, and the
/// player.
///
/// Segments have an id (`s3`), to which `guided.json` and the manifest point, and a `data-listen`
/// attribute with the same number.
public struct ArticlePage: Sendable {
  private static let root = "../../"
  private let manifest: Manifest
  private let labels: PageLabels
  private let languages: Languages

  /// The page of `manifest`.
  public init(_ manifest: Manifest, languages: Languages) {
    self.manifest = manifest
    self.languages = languages
    labels = languages.pack(for: manifest.inLanguage).page
  }

  /// The page as HTML.
  public var html: String {
    let terms = manifest.listen
    let link = HTMLText.webAddress(terms.link)
    var graph: [(property: String, content: String)] = [
      ("og:type", "article"), ("og:title", manifest.name),
      ("og:description", terms.standfirst ?? ""), ("og:site_name", terms.source ?? ""),
      ("og:url", link ?? ""), ("article:published_time", manifest.datePublished ?? ""),
      ("article:section", terms.section ?? ""),
    ]
    graph += (terms.tags ?? []).map { ("article:tag", $0) }
    if let file = recordings.first {
      graph += [("og:audio", file.url), ("og:audio:type", file.encodingFormat)]
    }
    return PageFrame(
      language: manifest.inLanguage, direction: manifest.readingProgression, title: manifest.name,
      description: terms.standfirst,
      scripts: self.link("home") == nil ? [] : [Self.root + OfflineModule.fileName],
      graph: graph,
      links: [("publication", "manifest.json", "application/ld+json")]
        + [("alternate", (terms.address ?? "") + OEmbed.fileName, OEmbed.mediaType)]
        + (link.map { [("canonical", $0, nil)] } ?? []),
      data: HTMLText.json(NewsArticleData(manifest)), body: body
    ).html
  }

  private var recordings: [Manifest.Resource] {
    [RecordingFormat.mp3, .opus, .wav].compactMap { manifest.recording($0) }
  }

  private var body: String {
    """
    \(strip)<main>
    <article class="page">
    <header class="head">
    \(head)</header>
    \(PlayerElement(manifest, source: "manifest.json", next: next, report: manifest.report).html)\(keeping)\(contents)\(picture)<div class="text">
    \(blocks)</div>
    </article>
    </main>
    \(foot)
    """
  }

  private func link(_ relation: String) -> Manifest.Link? {
    manifest.links?.first { $0.rel?.contains(relation) == true }
  }

  /// The site's title and the edition, if the article belongs to a site.
  ///
  /// The article's source is not the site's title: it may be an agency.
  private var strip: String {
    guard let home = link("home") else { return "" }
    let edition = link("collection").map { link in
      let day = link.name.flatMap { ArticleEntry.date($0, in: manifest.inLanguage, languages) }
      return "\n<a href=\"\(HTMLText.escaped(link.url))\">\(labels.edition): "
        + "\(HTMLText.escaped(day ?? link.name ?? ""))</a>"
    }
    return "<header class=\"strip\"><p><a href=\"\(HTMLText.escaped(home.url))\" dir=\"auto\">"
      + "\(HTMLText.escaped(home.name ?? ""))</a>\(edition ?? "")</p></header>\n"
  }

  /// The queues that go on after the article: its section's, where the site wants that, then the edition's.
  private var next: String? {
    let edition = link("collection").map {
      $0.url.replacing(EditionPage.fileName, with: "manifest.json")
    }
    let queues = [link(Manifest.Link.section)?.url, edition].compactMap(\.self)
    return queues.isEmpty ? nil : queues.joined(separator: " ")
  }

  /// The row with the download and the button that keeps the article on the device; empty outside a site.
  private var keeping: String {
    guard link("home") != nil else { return "" }
    let pack = languages.pack(for: manifest.inLanguage)
    return KeepingRow(manifest: manifest, root: Self.root, pack: pack).html
  }

  /// Title, byline and standfirst in the order in which they are heard, so that the highlight does
  /// not jump; then the source, which is not said.
  private var head: String {
    var result =
      manifest.listen.section.map { "<p class=\"section\">\(HTMLText.escaped($0))</p>\n" } ?? ""
    for (index, item) in manifest.readingOrder.enumerated() {
      guard let terms = item.listen else { continue }
      switch terms.kind {
      case .title, .standfirst, .byline: result += block(terms, index) + "\n"
      case .heading, .paragraph, .quotation, .listItem, .caption: continue
      }
    }
    if let source = manifest.listen.source, !manifest.author.contains(where: { $0.name == source })
    {
      result += "<p class=\"source\">\(HTMLText.escaped(source))</p>\n"
    }
    return result
  }

  /// The headings, as the publication's table of contents (Publication Manifest, appendix A).
  private var contents: String {
    let entries = manifest.readingOrder.enumerated().compactMap { index, item -> String? in
      guard let terms = item.listen, index == 0 || terms.kind == .heading else { return nil }
      return
        "<li><a href=\"#\(EntryPage.identifier(of: index))\">\(HTMLText.escaped(terms.text))</a></li>\n"
    }
    guard entries.count > 1 else { return "" }
    return "<nav class=\"contents\" role=\"doc-toc\" aria-label=\"\(labels.contents)\">\n"
      + "<ol>\n\(entries.joined())</ol>\n</nav>\n"
  }

  /// The article's own picture with its caption.
  ///
  /// The default cover is not shown.
  private var picture: String {
    let captions = manifest.readingOrder.enumerated().compactMap { index, item in
      item.listen.flatMap { $0.kind == .caption ? block($0, index) : nil }
    }
    var image = ""
    if let cover = manifest.cover, cover.name != Artwork.standard?.label {
      // If there is a caption, it already describes the picture.
      let label = captions.isEmpty ? HTMLText.escaped(cover.name ?? "") : ""
      image = "<img src=\"\(HTMLText.escaped(cover.url))\" alt=\"\(label)\">\n"
    }
    guard !image.isEmpty || !captions.isEmpty else { return "" }
    let caption =
      captions.isEmpty ? "" : "<figcaption>\n\(captions.joined(separator: "\n"))\n</figcaption>\n"
    return "<figure>\n\(image)\(caption)</figure>\n"
  }

  private var blocks: String {
    var result = ""
    var isList = false
    for (index, item) in manifest.readingOrder.enumerated() {
      guard let terms = item.listen else { continue }
      switch terms.kind {
      case .title, .standfirst, .byline, .caption: continue
      case .heading, .paragraph, .quotation, .listItem: break
      }
      if isList != (terms.kind == .listItem) {
        isList.toggle()
        result += isList ? "<ul>\n" : "</ul>\n"
      }
      result += block(terms, index) + "\n"
    }
    return result + (isList ? "</ul>\n" : "")
  }

  private func block(_ terms: Manifest.SegmentTerms, _ index: Int) -> String {
    let name =
      switch terms.kind {
      case .title: "h1"
      case .heading: "h2"
      case .quotation: "blockquote"
      case .listItem: "li"
      case .byline, .standfirst, .caption, .paragraph: "p"
      }
    let language =
      terms.language.map {
        " lang=\"\(HTMLText.escaped($0))\" dir=\"\(PageFrame.direction(of: $0))\""
      } ?? ""
    return "<\(name) id=\"\(EntryPage.identifier(of: index))\" data-listen=\"\(index)\" "
      + "class=\"\(terms.kind.rawValue)\"\(language)>\(HTMLText.escaped(terms.text))</\(name)>"
  }

  private var foot: String {
    var lines: [String] = []
    if let tags = manifest.listen.tags, !tags.isEmpty {
      let items = tags.map { "<li>\(HTMLText.escaped($0))</li>" }.joined(separator: "\n")
      lines.append("<ul class=\"tags\">\n\(items)\n</ul>")
    }
    lines.append(
      "<p>\(labels.synthetic) (<span translate=\"no\">\(HTMLText.escaped(manifest.listen.voice))</span>).</p>"
    )
    var files = recordings.map { (url: $0.url, name: $0.file?.format?.rawValue.uppercased() ?? "") }
    files += BookFormat.allCases.compactMap { format in
      manifest.book(format).map { ($0.url, format.name) }
    }
    files += [("transcript.srt", "SRT"), ("captions.vtt", "WebVTT"), ("playlist.m3u8", "M3U8")]
    var items = files.map {
      "<li><a href=\"\(HTMLText.escaped($0.url))\" translate=\"no\">\($0.name)</a></li>"
    }
    if let link = HTMLText.webAddress(manifest.listen.link) {
      items.append("<li><a href=\"\(HTMLText.escaped(link))\">\(labels.published)</a></li>")
    }
    lines.append(
      "<nav class=\"files\" aria-label=\"\(labels.files)\">\n<ul>\n\(items.joined(separator: "\n"))\n"
        + "</ul>\n</nav>")
    let spoken = labels.language
    let language =
      manifest.inLanguage.lowercased().hasPrefix(spoken) ? "" : " lang=\"\(spoken)\" dir=\"ltr\""
    return "<footer class=\"foot\"\(language)>\n\(lines.joined(separator: "\n"))\n</footer>\n"
  }
}
