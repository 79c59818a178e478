// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

extension Manifest.Resource {
  /// The path of the file: the address without the part of the file that it may name.
  package var path: String { String(url.prefix { $0 != "#" }) }

  /// Whether the resource is a part of a file, which its address names by seconds (Media Fragments URI
  /// 1.0, section 4.2.1).
  package var isClip: Bool { url.contains(Manifest.clipMark) }
}

extension Manifest {
  static let clipMark = "#t="

  /// Whether the segments are parts of the complete recording, and have no files of their own.
  package var isClipped: Bool { readingOrder.contains(where: \.isClip) }

  /// The manifest whose segments are parts of the complete MP3, by the name that has its hash; nil if
  /// there is no MP3.
  ///
  /// The parts follow from the segments' samples, so that it is the same for a manifest that is clipped
  /// already.
  package var clipped: Manifest? {
    guard let recording = recording(.mp3), let bytes = recording.bytes,
      let file = FeedFile(recording)
    else { return nil }
    var result = self
    var position = listen.before ?? 0
    for index in readingOrder.indices {
      guard let terms = readingOrder[index].listen else { return nil }
      let start = PlayingTime(samples: position, rate: max(1, listen.sampleRate))
      position += terms.samples
      let end = PlayingTime(samples: position, rate: max(1, listen.sampleRate))
      result.readingOrder[index].url =
        file.name + Self.clipMark + start.seconds + "," + end.seconds
      result.readingOrder[index].encodingFormat = recording.encodingFormat
      result.readingOrder[index].integrity = recording.integrity
      result.readingOrder[index].listen?.bytes = bytes
    }
    return result
  }
}
