// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration
public import ListenPublication

/// The `embed.html` of an article's folder: the player alone, for an `iframe` in a page of somebody else's.
///
/// It has a policy of its own, since the page around it cannot give it one: nothing is loaded from
/// elsewhere. A fragment such as `embed.html#t=83` begins at that second.
public struct EmbedPage: Sendable {
  /// The file's name.
  public static let fileName = "embed.html"
  /// The size in CSS pixels at which the player needs no scrolling.
  package static let size = (width: 640, height: 220)

  private let manifest: Manifest
  private let labels: PageLabels

  /// The page of `manifest`.
  public init(_ manifest: Manifest, languages: Languages) {
    self.manifest = manifest
    labels = languages.pack(for: manifest.inLanguage).page
  }

  /// The page as HTML.
  public var html: String {
    let title = HTMLText.escaped(manifest.name)
    let page = HTMLText.escaped(
      HTMLText.webAddress(manifest.listen.link) ?? EntryPage.fileName)
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(manifest.inLanguage))" dir="\(HTMLText.escaped(manifest.readingProgression))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageFiles.contentSecurityPolicy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(title)</title>
      <link rel="canonical" href="\(page)">
      <link rel="stylesheet" href="\(PageStyle.fileName)">
      <script src="\(PlayerModule.fileName)" defer></script>
      </head>
      <body>
      <main>
      <h1 class="embedded"><a href="\(page)" target="_blank" rel="noopener">\(title)</a></h1>
      \(PlayerElement(manifest, source: "manifest.json", report: manifest.report).html)<p class="embedded">\(labels.synthetic).</p>
      </main>
      </body>
      </html>

      """
  }
}
