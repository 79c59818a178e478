// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenPublication

/// A day's articles in the form that the player needs, one after the other.
struct EditionQueue {
  /// The manifest for the player, with addresses relative to the edition's folder.
  let manifest: Manifest?
  private let edition: PublishedEdition

  /// The queue of `edition`: its manifest or, before that is made, its articles' recordings.
  init(_ edition: PublishedEdition, language: String) {
    self.edition = edition
    manifest = edition.manifest ?? Self.manifest(of: edition, language: language)
  }

  /// The article's position in the queue.
  func index(of article: PublishedArticle) -> Int? {
    let folder = article.path + "/"
    return manifest?.readingOrder.firstIndex {
      $0.url.hasPrefix(folder) || $0.url.contains("/" + folder)
    }
  }

  /// The position of the edition's opening in the queue; nil if it has none.
  var opening: Int? {
    guard let manifest, edition.manifest != nil else { return nil }
    return manifest.readingOrder.firstIndex { !$0.url.hasPrefix("../") }
  }

  private static func manifest(of edition: PublishedEdition, language: String) -> Manifest? {
    guard var manifest = edition.articles.first?.manifest else { return nil }
    var total = PlayingTime(microseconds: 0)
    manifest.readingOrder = edition.articles.compactMap { article in
      let files = [RecordingFormat.mp3, .opus, .wav].compactMap { article.manifest.recording($0) }
      guard let file = files.first else { return nil }
      total = total + (PlayingTime(article.manifest.duration) ?? .init(microseconds: 0))
      return Manifest.Resource(
        url: "../../" + article.path + "/" + file.url, encodingFormat: file.encodingFormat,
        name: article.manifest.name, duration: article.manifest.duration)
    }
    manifest.id = "urn:listen:edition:" + edition.date
    manifest.name = edition.date
    manifest.duration = total.iso8601
    manifest.inLanguage = language
    manifest.author = []
    manifest.resources = []
    manifest.listen.source = nil
    return manifest.readingOrder.isEmpty ? nil : manifest
  }
}
