// SPDX-License-Identifier: GPL-3.0-or-later
internal import FetchProtocol
internal import ListenCore

/// Reads an answer of 200: a feed, a sitemap or a page.
struct AnswerReader {
  private let step: FetchStep
  private let response: FetchResponse
  private var fetcher: Fetcher { step.fetcher }
  private var url: WebURL { step.url }

  init(_ step: FetchStep, _ response: FetchResponse) {
    self.step = step
    self.response = response
  }

  /// Keeps the document, or adds what the feed or sitemap links to.
  func read() {
    var bytes = response.body
    guard !bytes.isEmpty else { return step.tell(.failed, "it is empty") }
    let isCompressed = Gunzip.isCompressed(bytes)
    if isCompressed {
      do throws(Gunzip.Fault) { bytes = try Gunzip.bytes(bytes, most: Sitemap.mostBytes) } catch {
        switch error {
        case .tooLarge(let most):
          return step.tell(.failed, "\(FetchFailure(.size, String(most)))")
        case .damaged: return step.tell(.failed, "it is damaged gzip data")
        }
      }
    }
    if step.task.role != .page {
      if url.target == "/robots.txt" { return readRobots(bytes) }
      if step.task.role == .source, let feed = FeedItems(bytes) { return read(feed) }
      if isXML(bytes) || isPlain, let sitemap = Sitemap(bytes) { return read(sitemap) }
    }
    guard !isCompressed else { return step.tell(.failed, "it is gzip data without a sitemap") }
    readPage(bytes)
  }

  private var type: String {
    (response["content-type"] ?? "").lowercased().prefix { $0 != ";" }.filter { !$0.isWhitespace }
  }

  private var isPlain: Bool { type == "text/plain" }

  private func isXML(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1_024).first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
  }

  // MARK: Feeds and sitemaps

  private func readRobots(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(RobotsRules.mostBytes), as: UTF8.self)
    let sitemaps = RobotsRules(text, agent: FetchOptions.product).sitemaps
    guard !sitemaps.isEmpty else { return step.tell(.failed, "it names no sitemap") }
    keep(links: sitemaps.map { PageLink(url: $0) }, isIndex: true, .sitemap)
  }

  private func read(_ sitemap: Sitemap) {
    guard !sitemap.isIndex || step.task.role == .source else {
      return step.tell(.failed, "it is an index of sitemaps inside another")
    }
    let links = sitemap.entries.prefix(5_000).compactMap { entry in
      WebURL(entry.url, relativeTo: url).map { PageLink(url: $0.text, changed: entry.changed) }
    }
    keep(links: links, isIndex: sitemap.isIndex, .sitemap)
  }

  private func read(_ feed: FeedItems) {
    var links: [PageLink] = []
    var documents: [String] = []
    for item in feed.items.prefix(step.options.most) {
      let link = item.link.flatMap { WebURL($0, relativeTo: url)?.withoutCampaign }
      if FeedItems.isWhole(item) {
        let identity = SHA256.hex(item.identifier ?? SHA256.hex(item.document))
        guard let place = link ?? url.sibling("/item-" + identity.prefix(16)) else { continue }
        save(item.document, suffix: item.suffix, of: place) { $0.changed = item.changed }
        documents.append(DocumentName.name(place, suffix: item.suffix))
      } else if let link {
        links.append(PageLink(url: link.text, changed: item.changed))
      }
    }
    let most = Freshness.most
    keep(links: links, isIndex: false, .feed, items: feed.items.count) { entry in
      entry.items = documents
      guard let minutes = feed.minutes, entry.until == nil, minutes > 0 else { return }
      entry.until = entry.asked + min(most, minutes * 60)
    }
  }

  private func keep(
    links: [PageLink], isIndex: Bool, _ kind: FetchEvent.Kind, items: Int? = nil,
    _ change: (inout FetchState.Entry) -> Void = { _ in }
  ) {
    step.remember(response) { entry in
      entry.links = links
      entry.isIndex = isIndex
      change(&entry)
    }
    let most = isIndex ? links.count : step.options.most
    fetcher.tell(
      FetchEvent(
        event: kind, url: url.shown,
        reason: links.count > most ? "the newest \(most) are fetched" : nil,
        items: items ?? links.count))
    step.add(links, isIndex: isIndex)
  }

  // MARK: Pages

  private func readPage(_ bytes: [UInt8]) {
    let isText =
      type.isEmpty || type.hasPrefix("text/")
      || ["xhtml", "xml", "json", "markdown"].contains { type.contains($0) }
    guard isText else { return step.tell(.failed, "it is \(type), no document") }
    let format = FormatSniffer.format(of: bytes)
    var document = bytes
    let suffix: String
    switch format {
    case .html:
      suffix = "html"
      document = PageDocument.bytes(bytes, type: response["content-type"], url: url)
    case .feed, .ssml: suffix = "xml"
    case .json: suffix = "json"
    case .markdown: suffix = "md"
    case .text: suffix = "txt"
    }
    step.remember(response) { $0.changed = step.task.changed }
    save(document, suffix: suffix, of: url) { _ in }
  }

  /// Writes a document in one step unless it is there already.
  private func save(
    _ bytes: [UInt8], suffix: String, of place: WebURL,
    _ change: (inout FetchState.Entry) -> Void
  ) {
    let name = DocumentName.name(place, suffix: suffix)
    let digest = SHA256.hex(bytes)
    let known = fetcher.entry(place)
    let path = step.path(name)
    let isThere =
      known?.document == name && known?.digest == digest && Files.size(of: path) == bytes.count
    if !isThere {
      do throws(FileError) { try Files.write(bytes, to: path, durable: true) } catch {
        return fetcher.give(up: error)
      }
      if let old = known?.document, old != name { Files.remove(step.path(old)) }
    }
    fetcher.update(place) { entry in
      entry.document = name
      entry.digest = digest
      entry.asked = fetcher.now
      change(&entry)
    }
    fetcher.tell(
      FetchEvent(event: isThere ? .unchanged : .saved, url: place.shown, document: path))
  }
}
