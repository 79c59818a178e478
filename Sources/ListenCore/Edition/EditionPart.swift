// SPDX-License-Identifier: GPL-3.0-or-later

/// One sound of an edition: the opening, or the whole of an article.
struct EditionPart {
  /// Shown by players.
  var title: String
  /// The recording, its path relative to the edition's folder.
  var item: Manifest.Resource
  /// The article's MP3 as it can be opened, where there is one.
  var mp3: String?

  /// The best recording that `manifest` has, for a player of podcasts first; nil where it has none.
  ///
  /// - Parameters:
  ///   - manifest: of the article.
  ///   - path: its folder, relative to the edition's.
  ///   - folder: its folder as it can be opened.
  init?(_ manifest: Manifest, path: String, folder: String) {
    let found = [RecordingFormat.mp3, .wav, .opus].compactMap { manifest.recording($0) }
    guard var item = found.first else { return nil }
    title = manifest.name
    mp3 = item.file?.format == .mp3 ? folder + "/" + item.url : nil
    item.url = path + "/" + item.url
    item.name = manifest.name
    self.item = item
  }

  /// How long it plays.
  var time: PlayingTime {
    item.duration.flatMap(PlayingTime.init) ?? PlayingTime(microseconds: 0)
  }
}
