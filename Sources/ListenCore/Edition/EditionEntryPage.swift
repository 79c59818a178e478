// SPDX-License-Identifier: GPL-3.0-or-later

/// `index.html` of an edition: its articles in order, with the day's recording above them.
struct EditionEntryPage {
  private let manifest: Manifest

  init(_ manifest: Manifest) { self.manifest = manifest }

  /// The page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(EntryPage.escaped(manifest.inLanguage))" dir="\(manifest.readingProgression)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(EntryPage.escaped(manifest.name))</title>
    <link rel="publication" href="manifest.json" type="application/ld+json">
    <style>
    body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 serif; }
    h1 { line-height: 1.2; } audio { width: 100%; }
    </style>
    </head>
    <body>
    <h1>\(EntryPage.escaped(manifest.name))</h1>
    \(player)<nav role="doc-toc">
    <ol>
    \(entries)</ol>
    </nav>
    </body>
    </html>

    """
  }

  private var player: String {
    guard let recording = manifest.recording(.mp3) else { return "" }
    return "<audio controls preload=\"none\" src=\"\(EntryPage.escaped(recording.url))\"></audio>\n"
  }

  private var entries: String {
    manifest.readingOrder.map { item in
      let folder = item.url.lastIndex(of: "/").map { String(item.url[...$0]) } ?? ""
      let time = item.duration.flatMap(PlayingTime.init).map { " " + $0.clock } ?? ""
      return "<li><a dir=\"auto\" href=\"\(EntryPage.escaped(folder + EntryPage.fileName))\">"
        + "\(EntryPage.escaped(item.name ?? item.url))</a>\(time)</li>\n"
    }.joined()
  }
}
