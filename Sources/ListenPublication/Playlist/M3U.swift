// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenAudio

/// An extended M3U playlist in UTF-8 (`.m3u8`).
public struct M3U: Sendable, Hashable {
  /// One sound of the list.
  public struct Entry: Sendable, Hashable {
    /// The address relative to the playlist.
    public var url: String
    /// The playing time of the sound.
    public var time: PlayingTime
    /// The title that a player shows.
    public var title: String
  }

  /// The title of the whole list.
  public var title: String
  /// The entries in playing order.
  public var entries: [Entry]

  /// The segments of `manifest`, each titled with its first words; the complete recording where they are
  /// parts of it, since players of lists play whole files.
  public init(_ manifest: Manifest) {
    title = manifest.name
    if manifest.isClipped, let whole = manifest.recording(.mp3) {
      let time = whole.duration.flatMap(PlayingTime.init) ?? .init(microseconds: 0)
      entries = [Entry(url: whole.url, time: time, title: manifest.name)]
      return
    }
    entries = manifest.readingOrder.map { item in
      Entry(
        url: item.url, time: item.duration.flatMap(PlayingTime.init) ?? .init(microseconds: 0),
        title: item.name ?? item.url)
    }
  }

  /// The text of the file.
  public var text: String {
    var lines = ["#EXTM3U", "#PLAYLIST:" + Self.line(title)]
    for entry in entries {
      lines.append("#EXTINF:\(entry.time.seconds)," + Self.line(entry.title))
      lines.append(entry.url)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
