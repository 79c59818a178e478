// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles
internal import ListenFormats

/// Checks the files of a site that its feed names.
struct FeedMediaLint {
  private struct Chapters: Decodable {
    struct Entry: Decodable { var startTime: Double }
    var version: String
    var chapters: [Entry]
  }

  private struct Transcript: Decodable {
    struct Entry: Decodable {
      var startTime: Double
      var body: String
    }
    var version: String
    var segments: [Entry]
  }

  private let site: String
  /// The site's address according to the feed's own address: with a trailing slash, or empty.
  private let root: String

  /// A check of the files in the folder `site`, whose feed gives its own address as `feed`.
  init(site: String, feed: String) {
    self.site = site
    root = feed.contains("://") ? String(feed[...(feed.lastIndex(of: "/") ?? feed.startIndex)]) : ""
  }

  func check(_ item: FeedElement, _ place: String, into report: inout FeedReport) {
    guard let enclosure = item.first("enclosure"),
      let path = file(enclosure.attribute(.url), "enclosure", place, &report)
    else { return }
    checkLength(enclosure, "enclosure", path, place, &report)
    let stated = item.first("itunes:duration")?.text
    let seconds = MP3Head(ofFile: path)?.seconds
    if seconds == nil, path.hasSuffix(".mp3") {
      report.error(place, "enclosure \(path) is no MP3", "its first frame follows its tag")
    }
    if let seconds, let stated, let value = Int(stated), abs(Double(value) - seconds) > 1 {
      report.error(
        place, "itunes:duration is \(value)", "\(Int(seconds.rounded())) is the enclosure's")
    }
    for chapters in item.all("podcast:chapters") {
      check(chapters: chapters.attribute(.url), seconds, place, &report)
    }
    for transcript in item.all("podcast:transcript") { check(transcript, place, &report) }
    for alternate in item.all("podcast:alternateEnclosure") {
      for source in alternate.all("podcast:source") {
        if let path = file(source.attribute(.uri), "podcast:source", place, &report) {
          checkLength(alternate, "podcast:alternateEnclosure", path, place, &report)
        }
      }
    }
    if let image = item.first("itunes:image") {
      checkPicture(image.attribute(.href), place, &report)
    }
  }

  func checkArtwork(_ channel: FeedElement, into report: inout FeedReport) {
    guard let url = channel.first("itunes:image")?.attribute(.href), !url.isEmpty else { return }
    checkPicture(url, "channel", &report)
  }

  private func checkPicture(_ url: String?, _ place: String, _ report: inout FeedReport) {
    guard let path = file(url, "itunes:image", place, &report) else { return }
    guard let size = read(path).flatMap(PictureSize.init) else {
      report.error(place, "itunes:image \(path) is neither PNG nor JPEG", "one of both is right")
      return
    }
    if !size.isFitForShow {
      report.error(
        place, "itunes:image \(path) has \(size.width) by \(size.height) pixels",
        "a square of 1400 to 3000 is right (Apple)")
    }
  }

  private func checkLength(
    _ element: FeedElement, _ what: String, _ path: String, _ place: String,
    _ report: inout FeedReport
  ) {
    guard let stated = element.attribute(.length), let size = Files.size(of: path),
      stated != "\(size)"
    else { return }
    report.error(place, "\(what)'s length is \(quoted(stated))", "\(size) is the file's")
  }

  private func check(
    chapters url: String?, _ seconds: Double?, _ place: String, _ report: inout FeedReport
  ) {
    guard let path = file(url, "podcast:chapters", place, &report) else { return }
    guard let chapters = decoded(Chapters.self, path), !chapters.chapters.isEmpty else {
      report.error(place, "chapters \(path) cannot be read", "a version and chapters are right")
      return
    }
    let starts = chapters.chapters.map(\.startTime)
    if starts[0] != 0 || starts != starts.sorted() {
      report.error(
        place, "chapters \(path) are not in order", "they rise, and the first is at 0")
    }
    if let seconds, let last = starts.last, last > seconds {
      report.error(
        place, "chapters \(path) go to \(last) s", "the enclosure ends at \(seconds) s")
    }
  }

  private func check(_ transcript: FeedElement, _ place: String, _ report: inout FeedReport) {
    guard let path = file(transcript.attribute(.url), "podcast:transcript", place, &report)
    else { return }
    switch transcript.attribute(.type) {
    case "application/json":
      if decoded(Transcript.self, path) == nil {
        report.error(
          place, "transcript \(path) cannot be read",
          "a version, and segments with startTime and body, are right")
      }
    case "text/vtt":
      if !(read(path)?.starts(with: "WEBVTT".utf8) ?? false) {
        report.error(place, "transcript \(path) is no WebVTT", "it begins with WEBVTT")
      }
    default: break
    }
  }

  private func decoded<T: Decodable>(_ type: T.Type, _ path: String) -> T? {
    read(path).flatMap { try? JSONDecoder().decode(type, from: Data($0)) }
  }

  /// The contents of the file that ``file(_:_:_:_:)`` found at `path`.
  private func read(_ path: String) -> [UInt8]? {
    try? ConfinedFolder(site).read(
      String(decoding: path.utf8.dropFirst(site.utf8.count + 1), as: UTF8.self),
      most: FileBound.text)
  }

  /// The file at the address `url`; a missing file is reported here, an invalid address elsewhere.
  private func file(
    _ url: String?, _ what: String, _ place: String, _ report: inout FeedReport
  ) -> String? {
    guard let url, !url.isEmpty else { return nil }
    guard url.hasPrefix(root), root.isEmpty == !url.contains("://") else {
      report.warning(
        place, "\(what)'s address is \(quoted(url))", "a file of the site could be checked")
      return nil
    }
    let rest = url.dropFirst(root.count)
    let bare = rest[..<(rest.firstIndex { $0 == "?" || $0 == "#" } ?? rest.endIndex)]
    guard let name = WebAddress.decodedPath(bare),
      !name.split(separator: "/").contains(".."), ConfinedFolder(site).size(name) != nil
    else {
      report.error(place, "\(what) \(quoted(url)) is not in the site", "the file is missing")
      return nil
    }
    return site + "/" + name
  }
}
