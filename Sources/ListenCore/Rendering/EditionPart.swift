// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenPublication

/// One sound of an edition: the opening, or the whole of an article.
struct EditionPart {
  /// Shown by players.
  var title: String
  /// The recording, its path relative to the edition's folder.
  var item: Manifest.Resource
  /// Its frames, where it is MP3.
  var mp3: JoinedMP3.Part?
  /// Samples of the site's own sounds in it, at half the MP3's rate.
  private var framing: (before: Int, after: Int)

  /// The best recording that `manifest` has, for a player of podcasts first; nil where it has none.
  ///
  /// - Parameters:
  ///   - manifest: of the article.
  ///   - path: its folder, relative to the edition's.
  ///   - folder: its folder as it can be opened.
  ///
  /// Recordings go by their names with a hash: whoever makes the article anew, this is what was heard.
  init?(_ manifest: Manifest, path: String, folder: String) {
    func placed(_ format: RecordingFormat) -> Manifest.Resource? {
      guard var recording = manifest.recording(format), let file = FeedFile(recording),
        (try? file.place(in: folder)) != nil
      else { return nil }
      recording.url = file.name
      return recording
    }
    let own = placed(.mp3)
    let mp3 = own.flatMap { JoinedMP3.Part(folder + "/" + $0.url) }
    guard var item = mp3 == nil ? placed(.wav) ?? placed(.opus) : own else { return nil }
    self.mp3 = mp3
    framing = (manifest.listen.before ?? 0, manifest.listen.after ?? 0)
    title = manifest.name
    if let mp3 { item.duration = mp3.time.iso8601 }
    item.url = path + "/" + item.url
    item.name = manifest.name
    self.item = item
  }

  /// The frames that an edition takes: with the site's intro only where it begins, with the outro only
  /// where it ends.
  func frames(isFirst: Bool, isLast: Bool) -> JoinedMP3.Part? {
    mp3?.without(
      before: isFirst || framing.before == 0 ? nil : framing.before,
      after: isLast || framing.after == 0 ? nil : framing.after, whole: framing)
  }

  /// How long it plays.
  var time: PlayingTime {
    item.duration.flatMap(PlayingTime.init) ?? PlayingTime(microseconds: 0)
  }
}
