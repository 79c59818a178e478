// SPDX-License-Identifier: GPL-3.0-or-later
internal import FetchProtocol
internal import Foundation
internal import ListenCore

/// One task of a ``Fetcher``: the decision whether to ask, the request, and what follows from the answer.
struct FetchStep {
  let fetcher: Fetcher
  let worker: FetchWorker
  let task: FetchTask

  init(_ fetcher: Fetcher, _ worker: FetchWorker, _ task: FetchTask) {
    self.fetcher = fetcher
    self.worker = worker
    self.task = task
  }

  var url: WebURL { task.url }
  var options: FetchOptions { fetcher.options }

  /// Does the task.
  func run() {
    let entry = fetcher.entry(url).flatMap { isThere($0) ? $0 : nil }
    if let entry, holds(entry) { return follow(entry, .fresh) }
    let rules: RobotsRules
    do throws(Refusal) { rules = try RobotsFinder(self).rules() } catch {
      return tell(error.kind, error.reason)
    }
    guard rules.allows(url.target) else {
      return tell(.refused, "robots.txt of \(url.host) asks to stay away")
    }
    if let until = fetcher.host(url.origin)?.until, until > fetcher.now {
      return tell(.waiting, "\(url.host) asked to wait; \(until - fetcher.now) s are left")
    }
    let answer = worker.answer(request(url, entry))
    fetcher.rest(url, max(options.pause, rules.delay ?? 0))
    switch answer {
    case .failure(let failure): tell(.failed, "\(failure)")
    case .response(let response): take(response, entry)
    }
  }

  /// Why a task is not done.
  struct Refusal: Error {
    var kind: FetchEvent.Kind
    var reason: String
  }

  /// A request for `url`, conditional where `entry` allows it.
  func request(_ url: WebURL, _ entry: FetchState.Entry?, most: Int = 16 << 20) -> FetchRequest {
    var request = FetchRequest(url.request)
    request.allowed = options.allowed
    request.agent = options.agent
    request.seconds = options.seconds
    request.mostBytes = most
    request.fields = [
      FetchField("Accept", "text/html, application/xhtml+xml, application/xml, */*;q=0.5")
    ]
    if let tag = entry?.tag { request.fields.append(FetchField("If-None-Match", tag)) }
    if let modified = entry?.modified {
      request.fields.append(FetchField("If-Modified-Since", modified))
    }
    return request
  }

  func tell(_ kind: FetchEvent.Kind, _ reason: String? = nil, document: String? = nil) {
    fetcher.tell(
      FetchEvent(
        event: kind, url: url.shown, document: document.map(path), reason: reason))
  }

  func path(_ document: String) -> String { options.inbox + "/" + document }

  // MARK: Before the request

  /// Whether the documents that came of the URL are there; otherwise it is wanted again, whole.
  private func isThere(_ entry: FetchState.Entry) -> Bool {
    ([entry.document].compactMap(\.self) + (entry.items ?? [])).allSatisfy {
      Files.size(of: path($0)) != nil
    }
  }

  /// Whether the last answer still holds, so that nothing is asked.
  private func holds(_ entry: FetchState.Entry) -> Bool {
    guard entry.document != nil || entry.links != nil || entry.target != nil else { return false }
    let now = fetcher.now
    if let until = entry.until, until > now, entry.asked <= now { return true }
    guard task.role == .page, entry.document != nil else { return false }
    // The feed or sitemap tells the time of each change, and this one is known.
    if let changed = task.changed, changed == entry.changed { return true }
    // Pages are corrected soon or never: the older one is, the more seldom it is asked for.
    return task.changed == nil && now - entry.asked < min(86_400, (entry.asked - entry.first) / 4)
  }

  /// Goes on with what is known of the URL.
  private func follow(_ entry: FetchState.Entry, _ kind: FetchEvent.Kind) {
    if let target = entry.target.flatMap({ WebURL($0) }) { return redirect(to: target) }
    if let links = entry.links {
      add(links, isIndex: entry.isIndex == true)
      let event = FetchEvent(
        event: kind, url: url.shown, reason: kind == .fresh ? "its last answer still holds" : nil,
        items: links.count)
      return fetcher.tell(event)
    }
    tell(kind, document: entry.document)
  }

  // MARK: After the answer

  private func take(_ response: FetchResponse, _ entry: FetchState.Entry?) {
    switch response.status {
    case 304:
      guard let entry, entry.document != nil || entry.links != nil || entry.target != nil else {
        return tell(.failed, "HTTP 304, though nothing of it is known")
      }
      remember(response) { $0.changed = task.changed ?? $0.changed }
      follow(entry, .unchanged)
    case 200, 203: AnswerReader(self, response).read()
    case 301, 302, 303, 307, 308:
      guard let location = response["location"], let target = WebURL(location, relativeTo: url)
      else { return tell(.failed, "HTTP \(response.status) leads to no address of http or https") }
      remember(response) { $0.target = target.text }
      redirect(to: target)
    case 429, 503:
      let until = Freshness.retry(response, now: fetcher.now) ?? fetcher.now + 60
      fetcher.update(host: url.origin) { $0.until = until }
      tell(.waiting, "HTTP \(response.status); asked to wait \(until - fetcher.now) s")
    case 410:
      if let document = entry?.document { Files.remove(path(document)) }
      fetcher.update(url) { $0.document = nil }
      tell(.gone, "HTTP 410", document: entry?.document)
    default: tell(.failed, "HTTP \(response.status)")
    }
  }

  /// Notes the answer's validators and how long it holds.
  func remember(_ response: FetchResponse, _ change: (inout FetchState.Entry) -> Void) {
    let now = fetcher.now
    fetcher.update(url) { entry in
      if response.status != 304 {
        entry.tag = response["etag"]
        entry.modified = response["last-modified"] ?? response["date"]
        entry.target = nil
        entry.links = nil
        entry.isIndex = nil
        entry.items = nil
      }
      entry.asked = now
      let seconds = Freshness.seconds(response)
      entry.until = seconds > 0 ? now + seconds : nil
      change(&entry)
    }
  }

  private func redirect(to target: WebURL) {
    guard task.hops < Fetcher.mostHops else {
      return tell(.failed, "more than \(Fetcher.mostHops) redirects")
    }
    guard url.scheme == "http" || target.scheme == "https" else {
      return tell(.failed, "it leads from https to http (\(target.shown))")
    }
    var next = task
    // Name and password are for the first host alone.
    next.url = WebURL(target.text) ?? target
    next.hops += 1
    fetcher.add([next], again: true)
  }

  /// Adds the pages, or the sitemaps of an index, that are linked.
  func add(_ links: [PageLink], isIndex: Bool) {
    let tasks = links.prefix(isIndex ? 50 : options.most).compactMap { link in
      WebURL(link.url).map {
        FetchTask($0.withoutCampaign, isIndex ? .sitemap : .page, changed: link.changed)
      }
    }
    fetcher.add(tasks)
  }
}
