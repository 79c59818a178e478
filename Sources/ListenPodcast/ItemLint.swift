// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// Checks a feed's statements about one episode.
struct ItemLint {
  /// The item's number, from 1, and its title.
  let place: String
  private let item: FeedElement

  /// The file extensions of enclosures that Apple accepts, with the matching media types.
  private static let types: [String: [String]] = [
    ".mp3": ["audio/mpeg"], ".m4a": ["audio/x-m4a", "audio/m4a", "audio/mp4"],
    ".mp4": ["video/mp4"], ".m4v": ["video/x-m4v"], ".mov": ["video/quicktime"],
  ]
  private static let transcriptTypes = [
    "text/vtt", "application/json", "application/x-subrip", "text/html", "text/plain",
  ]

  /// A check of the item with that number.
  init(_ item: FeedElement, number: Int) {
    self.item = item
    let title = item.first("title")?.text.trimmed ?? ""
    place = title.isEmpty ? "item \(number)" : "item \(number) \(quoted(title))"
  }

  func check(into report: inout FeedReport) {
    for name in ["title", "enclosure", "guid"] where item.first(name)?.isEmpty ?? true {
      report.error(place, "<\(name)> is missing or empty", "every item has one (PSP-1)")
    }
    for name in ["link", "pubDate", "description", "itunes:duration", "itunes:explicit"]
    where item.first(name)?.isEmpty ?? true {
      report.warning(place, "<\(name)> is missing or empty", "PSP-1 recommends it")
    }
    guid(&report)
    enclosure(&report)
    date(&report)
    texts(&report)
    others(&report)
    report.checkSpace(item.leaves(), place)
  }

  private func guid(_ report: inout FeedReport) {
    guard let guid = item.first("guid"), !guid.isEmpty else { return }
    let isAddress = guid.text.hasPrefix("https://") || guid.text.hasPrefix("http://")
    if !isAddress, guid.attribute(.isPermaLink) != "false" {
      report.error(
        place, "guid \(quoted(guid.text)) is no address",
        "isPermaLink=\"false\" is right then")
    }
  }

  private func enclosure(_ report: inout FeedReport) {
    guard let enclosure = item.first("enclosure"), !enclosure.isEmpty else { return }
    let url = enclosure.attribute(.url)
    report.check(url, of: "enclosure", place)
    if let url, !url.isEmpty {
      if url.hasPrefix("http://") {
        report.warning(place, "enclosure's address is \(quoted(url))", "https is right")
      }
      let path = url[..<(url.firstIndex { $0 == "?" || $0 == "#" } ?? url.endIndex)]
      let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
      let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
      let type = enclosure.attribute(.type)
      if let fitting = Self.types[ending] {
        if !fitting.contains(type ?? "") {
          report.error(
            place, "enclosure's type is \(quoted(type))",
            "\(fitting.joined(separator: " or ")) fits \(ending)")
        }
      } else {
        report.error(
          place, "enclosure ends in \(quoted(ending))",
          "Apple lists .mp3, .m4a, .mp4, .m4v and .mov")
      }
    }
    let length = enclosure.attribute(.length)
    if !Self.isNumber(length ?? "") || length?.allSatisfy({ $0 == "0" }) ?? true {
      report.error(
        place, "enclosure's length is \(quoted(length))",
        "the file's bytes, more than 0, are right")
    }
  }

  private func date(_ report: inout FeedReport) {
    guard let text = item.first("pubDate")?.text.trimmed, !text.isEmpty else { return }
    guard let date = MailDate(text) else {
      report.error(
        place, "pubDate is \(quoted(text))",
        "RFC 2822 such as \"Wed, 22 Jan 2025 10:45:00 +0000\" is right")
      return
    }
    if date.weekday != date.rightWeekday {
      report.error(
        place, "pubDate's weekday is \(quoted(date.weekday))", "\(date.rightWeekday) is right")
    }
  }

  private func texts(_ report: inout FeedReport) {
    if let duration = item.first("itunes:duration")?.text, !duration.trimmed.isEmpty,
      !Self.isDuration(duration)
    {
      report.error(
        place, "itunes:duration is \(quoted(duration))", "seconds, or H:MM:SS, are right")
    }
    if let text = item.first("description")?.text, text.utf8.count > Episode.longestSummary {
      report.error(
        place, "<description> has \(text.utf8.count) bytes",
        "at most \(Episode.longestSummary) are right")
    }
    if let explicit = item.first("itunes:explicit"), !explicit.isEmpty,
      !["true", "false"].contains(explicit.text)
    {
      report.error(
        place, "<itunes:explicit> is \(quoted(explicit.text))", "\"true\" or \"false\" is right")
    }
    if let link = item.first("link"), !link.isEmpty {
      report.check(link.text, of: "link", place)
    }
  }

  private func others(_ report: inout FeedReport) {
    for transcript in item.all("podcast:transcript") {
      report.check(transcript.attribute(.url), of: "podcast:transcript", place)
      let type = transcript.attribute(.type)
      if !Self.transcriptTypes.contains(type ?? "") {
        report.error(
          place, "podcast:transcript's type is \(quoted(type))",
          "one of \(Self.transcriptTypes.joined(separator: ", "))")
      }
    }
    for chapters in item.all("podcast:chapters") {
      report.check(chapters.attribute(.url), of: "podcast:chapters", place)
      let type = chapters.attribute(.type)
      if type != "application/json+chapters" {
        report.warning(
          place, "podcast:chapters' type is \(quoted(type))", "application/json+chapters is right")
      }
    }
    for image in item.all("itunes:image") {
      report.check(image.attribute(.href), of: "itunes:image", place)
    }
    for alternate in item.all("podcast:alternateEnclosure") {
      let sources = alternate.all("podcast:source")
      if sources.isEmpty {
        report.error(
          place, "podcast:alternateEnclosure has no <podcast:source>", "at least one is right")
      }
      for source in sources {
        report.check(source.attribute(.uri), of: "podcast:source", place)
      }
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a text has the form of seconds, M:SS or H:MM:SS.
  private static func isDuration(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...3).contains(parts.count), parts.allSatisfy(isNumber) else { return false }
    guard parts.count > 1 else { return true }
    return parts[parts.count - 1].utf8.count == 2
      && parts.suffix(2).allSatisfy { $0.utf8.count <= 2 && Int($0) ?? 60 < 60 }
  }
}
