// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

/// Checks a podcast's feed against the demands of directories and apps (PSP-1, Apple's
/// requirements, the Podcasting 2.0 namespace) and, if the site is available, the files that it
/// names.
///
/// ```swift
/// for fault in FeedLinter().faults(bytes, site: "public") { print(fault) }
/// // item 3 "Rain at last": enclosure's length is "0"; the file's bytes, more than 0, are right
/// ```
///
/// A feed with a relative address of its own and no absolute enclosure is meant for local use:
/// faults that only a directory would mind are then warnings.
public struct FeedLinter: Sendable {
  /// A linter.
  public init() {}

  /// The faults of the feed in `bytes`, in document order; if `site` names the site's folder, also
  /// faults of the files that the feed names.
  public func faults(_ bytes: [UInt8], site: String? = nil) -> [FeedFault] {
    var report = FeedReport()
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    if !bytes.starts(with: declaration.utf8) {
      report.error("line 1", "no XML declaration with UTF-8", "it begins with \(declaration)")
    }
    let markup: Markup
    do { markup = try MarkupParser().xml(bytes) } catch {
      report.error(
        "line \(error.line), column \(error.column)", "no well-formed XML: \(error.found)",
        "text is escaped and has no control characters")
      return report.faults
    }
    guard let root = FeedElement(markup), root.name == "rss",
      let channel = root.first("channel")
    else {
      report.error("line 1", "no RSS", "<rss version=\"2.0\"> with a <channel> is right")
      return report.faults
    }
    if root.attribute(.version) != "2.0" {
      report.error(
        "rss", "version is \(quoted(root.attribute(.version)))", "\"2.0\" is right")
    }
    let items = channel.all("item")
    let address = channel.all("atom:link").first { $0.attribute(.rel) == "self" }?
      .attribute(.href)
    report.isLocal =
      address.map { !$0.contains("://") } ?? false
      && !items.contains { $0.first("enclosure")?.attribute(.url)?.contains("://") ?? false }
    ChannelLint(channel, address: address).check(into: &report)
    if items.isEmpty {
      report.error("channel", "no item", "a feed has at least one")
    }
    var guids: [String: Int] = [:]
    var enclosures: [String: Int] = [:]
    let media = site.map { FeedMediaLint(site: $0, feed: address ?? "") }
    for (index, element) in items.enumerated() {
      let item = ItemLint(element, number: index + 1)
      item.check(into: &report)
      if let guid = element.first("guid")?.text.trimmed, !guid.isEmpty {
        if let other = guids[guid] {
          report.error(
            item.place, "guid is that of item \(other), \"\(guid)\"", "every item has its own")
        } else {
          guids[guid] = index + 1
        }
      }
      if let url = element.first("enclosure")?.attribute(.url), !url.isEmpty {
        if let other = enclosures[url] {
          report.error(
            item.place, "enclosure is that of item \(other), \(url)", "every item has its own")
        } else {
          enclosures[url] = index + 1
        }
      }
      media?.check(element, item.place, into: &report)
    }
    media?.checkArtwork(channel, into: &report)
    return report.faults
  }
}

/// A value in the form in which a fault shows it.
func quoted(_ value: String?) -> String {
  guard let value else { return "missing" }
  let shown = value.unicodeScalars.count > 80 ? value.prefix(80) + "…" : value[...]
  return "\"" + String(shown).foldingWhiteSpace() + "\""
}
