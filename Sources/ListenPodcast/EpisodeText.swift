// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats
internal import ListenPublication

/// The texts of an episode, derived from a manifest.
struct EpisodeText {
  let title: String
  let author: String
  let link: String
  let summary: String
  let content: String

  /// The maximum length, in characters, of a first paragraph that replaces a standfirst; it is cut
  /// between words.
  private static let longestLead = 300

  /// The texts of an article in the folder `path`: its standfirst, its paragraphs and a link to it.
  init(article manifest: Manifest, path: String, words: FeedWords) {
    title = Self.title(manifest)
    author = manifest.author.map { XMLWriter.line($0.name) }.joined(separator: ", ")
    link =
      manifest.listen.link.flatMap(WebAddress.init)?.text ?? WebAddress.path(path)
      + "/" + EntryPage.fileName
    let lead = manifest.listen.standfirst.map(XMLWriter.line) ?? ""
    summary = Self.summary(lead.isEmpty ? Self.lead(manifest) : lead, words)
    var html = ""
    var isList = false
    let attributes = Self.attributes(manifest)
    for item in manifest.readingOrder {
      // The title is shown as the item's own title.
      guard let terms = item.listen, terms.kind != .title else { continue }
      if isList != (terms.kind == .listItem) {
        isList.toggle()
        html += isList ? "<ul\(attributes)>\n" : "</ul>\n"
      }
      let text = Self.escaped(XMLWriter.line(terms.text))
      switch terms.kind {
      case .heading: html += "<h2\(attributes)>\(text)</h2>\n"
      case .quotation: html += "<blockquote\(attributes)><p>\(text)</p></blockquote>\n"
      case .listItem: html += "<li>\(text)</li>\n"
      case .title, .byline, .standfirst, .caption, .paragraph:
        html += "<p\(attributes)>\(text)</p>\n"
      }
    }
    if isList { html += "</ul>\n" }
    html += "<p\(attributes)>\(words.syntheticVoice)"
    if let page = manifest.listen.link.flatMap(WebAddress.init) {
      html += " <a href=\"\(Self.escaped(page.text))\">\(words.readArticle)</a>"
    }
    content = html + "</p>"
  }

  /// The texts of an edition in the folder `path`: its headlines in order.
  init(edition manifest: Manifest, path: String, words: FeedWords) {
    title = Self.title(manifest)
    author = manifest.author.map { XMLWriter.line($0.name) }.joined(separator: ", ")
    link = WebAddress.path(path) + "/" + EntryPage.fileName
    let articles = manifest.readingOrder.filter { $0.url.contains("articles/") }
    let headlines = (articles.isEmpty ? manifest.readingOrder : articles).compactMap {
      $0.name.map(XMLWriter.line)
    }
    summary = Self.summary(headlines.joined(separator: "\n"), words)
    let attributes = Self.attributes(manifest)
    let entries = headlines.map { "<li>\(Self.escaped($0))</li>\n" }.joined()
    content =
      (entries.isEmpty ? "" : "<ol\(attributes)>\n\(entries)</ol>\n")
      + "<p\(attributes)>\(words.syntheticVoice)</p>"
  }

  private static func title(_ manifest: Manifest) -> String {
    let title = XMLWriter.line(manifest.name)
    // A feed must not have an item without a title.
    return title.isEmpty ? manifest.datePublished ?? "–" : title
  }

  private static func lead(_ manifest: Manifest) -> String {
    let first = manifest.readingOrder.first { $0.listen?.kind == .paragraph }
    let text = (first?.listen?.text).map(XMLWriter.line) ?? ""
    guard text.count > longestLead else { return text }
    let cut = text.prefix(longestLead)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut).trimmed(of: ",;:–—") + "…"
  }

  /// `text` and the note about the voice, in at most ``Episode/longestSummary`` bytes.
  private static func summary(_ text: String, _ words: FeedWords) -> String {
    let text = XMLWriter.allowed(text).trimmed
    guard !text.isEmpty else { return words.syntheticVoice }
    let tail = "\n\n" + words.syntheticVoice
    return cut(text, toBytes: Episode.longestSummary - tail.utf8.count) + tail
  }

  /// `text` shortened to at most that many bytes, cut between characters and marked where it is
  /// cut.
  static func cut(_ text: String, toBytes limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var kept = ""
    var size = "…".utf8.count
    for character in text {
      size += character.utf8.count
      if size > limit { break }
      kept.append(character)
    }
    return kept.trimmed + "…"
  }

  /// Attributes that state a block's direction, since a feed has only one direction for all blocks.
  private static func attributes(_ manifest: Manifest) -> String {
    manifest.readingProgression == "rtl"
      ? " dir=\"rtl\" lang=\"\(escaped(manifest.inLanguage))\"" : ""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in XMLWriter.allowed(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
