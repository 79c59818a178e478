// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// The words by which programs that are no listeners are told from their `User-Agent`.
package struct RobotList: Sendable {
  private let words: [[UInt8]]

  /// The list that is part of this program.
  package static let standard = RobotList([
    // These words stand in the names of most robots.
    "bot", "crawl", "spider", "slurp", "scrape", "archiver", "fetcher", "monitor", "uptime",
    "preview", "validator", "headless", "phantomjs", "selenium", "puppeteer", "playwright",
    // These search engines and makers of previews and models have names without such words.
    "facebookexternalhit", "meta-externalagent", "mediapartners-google", "google-read-aloud",
    "googleother", "bingpreview", "yandex.com/bots", "ia_archiver", "embedly", "whatsapp",
    "skypeuripreview", "chatgpt-user", "claude-user", "perplexity", "bytespider", "ccbot",
    // Watchers of pages and feeds.
    "pingdom", "statuscake", "site24x7", "newrelic", "datadog", "prometheus", "nagios", "zabbix",
    "feedburner", "feedvalidator", "w3c_validator", "podcastindex", "feedfetcher-google",
    // Libraries and commands.
    "curl/", "wget", "libwww", "lwp::", "python-requests", "python-urllib", "aiohttp", "httpx",
    "scrapy", "go-http-client", "java/", "apache-httpclient", "axios/", "node-fetch", "undici",
    "got (", "guzzlehttp", "ruby", "libcurl", "httpie", "postman", "insomnia", "nikto",
    "masscan", "zgrab", "nmap", "listen-fetch",
  ])

  /// A list of these words, in any case.
  package init(_ words: [String]) { self.words = words.map { Array($0.lowercased().utf8) } }

  /// The standard list with the words of a file, one a line; a line that begins with `#` is a remark.
  package init(adding file: [UInt8]) {
    let lines = String(decoding: file, as: UTF8.self).split(whereSeparator: \.isNewline)
    let own = lines.map { $0.trimmingPrefix(while: \.isWhitespace).lowercased() }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    words = Self.standard.words + own.map { Array($0.utf8) }
  }

  /// Whether the program that calls itself `agent` is a robot; so is one that does not say what it is.
  package func has(_ agent: String?) -> Bool {
    guard let agent, !agent.isEmpty, agent != "-" else { return true }
    // A maker of telephones, whose name stands in its browsers'.
    let text = agent.lowercased().replacing("cubot", with: "")
    let bytes = Array(text.utf8)
    return words.contains { Self.holds(bytes, $0) }
  }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    return bytes.indices.dropLast(word.count - 1).contains {
      bytes[$0] == first && bytes[$0...].starts(with: word)
    }
  }
}
