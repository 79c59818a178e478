// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Checks a feed's statements about the podcast as a whole.
struct ChannelLint {
  private let channel: FeedElement
  private let address: String?
  private let place = "channel"

  /// The channel of a feed whose own address is `address`.
  init(_ channel: FeedElement, address: String?) {
    self.channel = channel
    self.address = address
  }

  func check(into report: inout FeedReport) {
    for name in ["title", "description", "link", "language", "itunes:explicit", "itunes:image"] {
      if channel.first(name)?.isEmpty ?? true {
        report.error(place, "<\(name)> is missing or empty", "every podcast has one")
      }
    }
    for name in ["podcast:locked", "itunes:author"] where channel.first(name)?.isEmpty ?? true {
      report.warning(place, "<\(name)> is missing or empty", "PSP-1 recommends it")
    }
    addresses(&report)
    identifier(&report)
    categories(&report)
    let explicit = channel.first("itunes:explicit")
    if let explicit, !explicit.isEmpty, !["true", "false"].contains(explicit.text) {
      report.error(
        place, "<itunes:explicit> is \(quoted(explicit.text))", "\"true\" or \"false\" is right")
    }
    if let language = channel.first("language")?.text.trimmed, !language.isEmpty,
      !Self.isTag(language)
    {
      report.error(
        place, "<language> is \(quoted(language))", "a tag such as en or en-us is right")
    }
    if let text = channel.first("description")?.text, text.utf8.count > Episode.longestSummary {
      report.error(
        place, "<description> has \(text.utf8.count) bytes",
        "at most \(Episode.longestSummary) are right")
    }
    if channel.first("itunes:owner")?.first("itunes:email")?.isEmpty ?? true {
      report.warning(
        place, "no <itunes:owner> with an <itunes:email>",
        "some directories write to it before they list a podcast")
    }
    report.checkSpace(channel.leaves(but: "item"), place)
  }

  private func addresses(_ report: inout FeedReport) {
    if let address {
      report.check(address, of: "atom:link rel=self", place)
    } else {
      report.error(
        place, "no <atom:link rel=\"self\">", "the feed says its own address (PSP-1)")
    }
    if let link = channel.first("link"), !link.isEmpty {
      report.check(link.text, of: "link", place)
    }
    if let image = channel.first("itunes:image"), !image.isEmpty {
      let url = image.attribute(.href)
      report.check(url, of: "itunes:image", place)
      if let url, ![".png", ".jpg", ".jpeg"].contains(where: url.lowercased().hasSuffix) {
        report.error(
          place, "itunes:image's address is \(quoted(url))", "it ends in .png or .jpg (Apple)")
      }
    }
  }

  private func identifier(_ report: inout FeedReport) {
    guard let guid = channel.first("podcast:guid"), !guid.isEmpty else {
      // Without an address there is nothing to make it of.
      if !report.isLocal {
        report.warning(
          place, "<podcast:guid> is missing or empty", "PSP-1 recommends it")
      }
      return
    }
    guard let address else { return }
    let right = NameUUID(podcastAt: address).description
    if guid.text != right {
      report.warning(
        place, "<podcast:guid> is \(quoted(guid.text))",
        "\(right) is that of the feed's address, unless the feed has moved")
    }
  }

  private func categories(_ report: inout FeedReport) {
    let categories = channel.all("itunes:category")
    if categories.isEmpty {
      report.publicError(
        place, "<itunes:category> is missing", "one of Apple's such as \"News\" is right")
    }
    for category in categories {
      let name = category.attribute(.text) ?? ""
      guard let below = PodcastCategory.all[name] else {
        report.error(
          place, "category is \(quoted(category.attribute(.text)))",
          "one of Apple's such as \"News\" is right")
        continue
      }
      for inner in category.all("itunes:category") {
        let text = inner.attribute(.text)
        if !below.contains(text ?? "") {
          report.error(
            place, "category in \"\(name)\" is \(quoted(text))",
            below.isEmpty ? "it has none below it" : "one of \(below.joined(separator: ", "))")
        }
      }
    }
  }

  /// Whether a text is a BCP 47 tag, to the extent that feeds need it: subtags of letters and
  /// digits, separated by hyphens.
  private static func isTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2...3 : 1...8).contains(part.count)
        && part.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (index > 0 && (0x30...0x39).contains($0))
        }
    }
  }
}
