// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenBooks
internal import ListenPublication

/// One sound of an edition: the opening or a complete article.
struct EditionPart {
  /// The title that players show.
  var title: String
  /// The recording, its path relative to the edition's folder.
  var item: Manifest.Resource
  /// The part as a chapter of the day's books.
  var chapter: Book.Chapter
  /// Its MP3 frames, if it is MP3.
  var mp3: JoinedMP3.Part?
  /// The number of samples of the site's intro and outro in it, at half the MP3's rate.
  private var framing: (before: Int, after: Int)

  /// The best recording in `manifest` for podcast players; nil if it has none.
  ///
  /// - Parameters:
  ///   - manifest: the article's manifest.
  ///   - path: the article's folder, relative to the edition's.
  ///   - folder: the article's folder, as a path that can be opened.
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
    chapter = Book.Chapter(title: manifest.name, in: folder)
    if let mp3 { item.duration = mp3.time.iso8601 }
    item.url = path + "/" + item.url
    item.name = manifest.name
    self.item = item
  }

  /// The frames that belong into an edition: the site's intro only at its beginning, the outro only
  /// at its end.
  func frames(isFirst: Bool, isLast: Bool) -> JoinedMP3.Part? {
    mp3?.without(
      before: isFirst || framing.before == 0 ? nil : framing.before,
      after: isLast || framing.after == 0 ? nil : framing.after, whole: framing)
  }

  /// Its playing time.
  var time: PlayingTime {
    item.duration.flatMap(PlayingTime.init) ?? PlayingTime(microseconds: 0)
  }
}
