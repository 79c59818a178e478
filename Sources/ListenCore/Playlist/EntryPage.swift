// SPDX-License-Identifier: GPL-3.0-or-later

/// `index.html`: the article's text, a paragraph a segment, with the whole recording above it.
///
/// Segments are found by their id (`s3`), which `guided.json` and the manifest point at, and by
/// `data-listen`, which holds the same number.
public struct EntryPage: Sendable {
  /// The file's name.
  public static let fileName = "index.html"

  /// The id of a segment's element, by its place in the reading order.
  public static func identifier(of segment: Int) -> String { "s\(segment)" }

  private let manifest: Manifest

  /// The page of `manifest`.
  public init(_ manifest: Manifest) { self.manifest = manifest }

  /// The page.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(Self.escaped(manifest.inLanguage))" dir="\(manifest.readingProgression)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Self.escaped(manifest.name))</title>
    <link rel="publication" href="manifest.json" type="application/ld+json">
    <style>
    body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 serif; }
    h1 { line-height: 1.2; } audio { width: 100%; }
    </style>
    </head>
    <body>
    \(player)\(contents)<main>
    \(blocks)</main>
    </body>
    </html>

    """
  }

  private var player: String {
    let files = [RecordingFormat.mp3, .opus, .wav].compactMap { manifest.recording($0) }
    guard !files.isEmpty else { return "" }
    let sources = files.map {
      "<source src=\"\(Self.escaped($0.url))\" type=\"\(Self.escaped($0.encodingFormat))\">\n"
    }.joined()
    return """
      <audio controls preload="metadata">
      \(sources)<track kind="captions" src="captions.vtt" srclang="\
      \(Self.escaped(manifest.inLanguage))" default>
      </audio>

      """
  }

  /// The headings, as the publication's table of contents (Publication Manifest, appendix A).
  private var contents: String {
    let entries = manifest.readingOrder.enumerated().compactMap { index, item -> String? in
      guard let terms = item.listen, index == 0 || terms.kind == .heading else { return nil }
      return
        "<li><a href=\"#\(Self.identifier(of: index))\">\(Self.escaped(terms.text))</a></li>\n"
    }
    guard entries.count > 1 else { return "" }
    return "<nav role=\"doc-toc\">\n<ol>\n\(entries.joined())</ol>\n</nav>\n"
  }

  private var blocks: String {
    var result = ""
    var isList = false
    for (index, item) in manifest.readingOrder.enumerated() {
      guard let terms = item.listen else { continue }
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
    let language = terms.language.map { " lang=\"\(Self.escaped($0))\"" } ?? ""
    return "<\(name) id=\"\(Self.identifier(of: index))\" data-listen=\"\(index)\" "
      + "class=\"\(terms.kind.rawValue)\"\(language)>\(Self.escaped(terms.text))</\(name)>"
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
