// SPDX-License-Identifier: GPL-3.0-or-later
internal import FetchProtocol

/// Finds a host's robots.txt rules: the known ones for a day, else those of its file.
struct RobotsFinder {
  private let step: FetchStep

  /// Seconds for which rules hold (RFC 9309, section 2.4), and for which a host that could not say is
  /// left alone.
  private static let day = 86_400
  private static let faultPause = 300

  init(_ step: FetchStep) { self.step = step }

  /// The rules of the host of the step's URL.
  ///
  /// - Throws: ``FetchStep/Refusal`` where the host cannot be reached.
  func rules() throws(FetchStep.Refusal) -> RobotsRules {
    let origin = step.url.origin
    let now = step.fetcher.now
    if let known = step.fetcher.host(origin), known.rulesUntil > now,
      known.rulesUntil <= now + Self.day
    {
      return known.rules
    }
    guard step.url.target != "/robots.txt" else { return .everything }
    let (rules, holds) = try found()
    step.fetcher.update(host: origin) {
      $0.rules = rules
      $0.rulesUntil = now + holds
    }
    return rules
  }

  private func found() throws(FetchStep.Refusal) -> (RobotsRules, Int) {
    guard var url = step.url.sibling("/robots.txt") else { return (.everything, Self.day) }
    for _ in 0...Fetcher.mostHops {
      let answer = step.worker.answer(step.request(url, nil, most: RobotsRules.mostBytes))
      step.fetcher.rest(url, step.options.pause)
      let response: FetchResponse
      switch answer {
      case .failure(let failure) where failure.kind == .size:
        // Rules past the limit may be left unread, but then nobody knows what is forbidden.
        return (.nothing, Self.faultPause)
      case .failure(let failure):
        throw FetchStep.Refusal(kind: .failed, reason: "\(failure)")
      case .response(let answered): response = answered
      }
      switch response.status {
      case 200..<300:
        let text = String(decoding: response.body, as: UTF8.self)
        return (RobotsRules(text, agent: FetchOptions.product), Self.day)
      case 300..<400:
        guard let next = response["location"].flatMap({ WebURL($0, relativeTo: url) }) else {
          return (.everything, Self.day)
        }
        url = next
      // There is none (section 2.3.1.3), or the host is overloaded (2.3.1.4 and its 429).
      case 429, 500...: return (.nothing, Self.faultPause)
      default: return (.everything, Self.day)
      }
    }
    return (.everything, Self.day)
  }
}
