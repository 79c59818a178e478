// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenNarration
internal import ListenPublication

/// The row below a player from which an article or an edition is taken along: a download, and where the
/// site and the browser allow it a button that keeps the page with its sounds on the device.
struct KeepingRow {
  let manifest: Manifest
  /// The path from the page's folder to the site's.
  let root: String
  let pack: LanguagePack

  /// The row as HTML; empty if there is nothing to take along.
  var html: String {
    let labels = pack.page
    let file = [RecordingFormat.mp3, .opus, .wav].lazy.compactMap { manifest.recording($0) }.first
    let text = pack.player.entries.first { $0.key == "download" }?.text ?? ""
    let download = file.map { file in
      let format = file.file?.format?.rawValue.uppercased() ?? ""
      return "<a href=\"\(HTMLText.escaped(file.url))\" download>"
        + "\(HTMLText.escaped(text.replacing("{format}", with: format)))</a>\n"
    }
    let texts = [
      ("keeping", labels.keeping), ("kept", labels.kept), ("drop", labels.drop),
      ("failed", labels.unkept),
    ].map { " data-\($0)=\"\(HTMLText.escaped($1))\"" }.joined()
    return "<p class=\"keep\">\n\(download ?? "")<button type=\"button\" hidden data-listen-keep=\""
      + "\(root)\(OfflineModule.fileName)\"\(texts)>\(HTMLText.escaped(labels.keep))</button>\n"
      + "<span role=\"status\"></span></p>\n"
  }
}
