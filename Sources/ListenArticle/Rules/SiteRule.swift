// SPDX-License-Identifier: GPL-3.0-or-later

/// A newsroom's description of its own pages, which replaces guesses about their parts.
public struct SiteRule: Sendable, Hashable {
  /// The host of the pages, which covers its subdomains; nil for any host.
  public var host: String?
  /// The beginning of the path of the pages' addresses, such as `/blog/`.
  public var path: String?
  /// The headline's element.
  public var title: Selector?
  /// The elements of the authors' names.
  public var byline: Selector?
  /// The element of the date.
  public var date: Selector?
  /// The element of the summary.
  public var standfirst: Selector?
  /// The elements of the text.
  public var body: Selector?
  /// The elements that are never read.
  public var drop: [Selector] = []
  /// Lines that are never read, in pages and in text dumps.
  public var lines: [LinePattern] = []
  /// Lines of a dump after which the article begins.
  public var begins: [LinePattern] = []
  /// Lines of a dump at which the article ends.
  public var ends: [LinePattern] = []

  /// A rule for the pages of `host`, or for all pages.
  public init(host: String? = nil, path: String? = nil) {
    self.host = host
    self.path = path
  }

  /// Whether the rule is for the page at `link`.
  package func applies(to link: String?) -> Bool {
    guard host != nil || path != nil else { return true }
    guard let address = link.flatMap(PageAddress.init) else { return false }
    if let host, address.host != host, !address.host.hasSuffix("." + host) { return false }
    if let path, !address.path.hasPrefix(path) { return false }
    return true
  }

  /// Every part of the rule as one line, so that equal rules are equal texts.
  package var text: String {
    var lines = ["host \(host ?? "")", "path \(path ?? "")"]
    for (name, selector) in named { lines.append("\(name) \(selector)") }
    lines += drop.map { "drop \($0)" }
    lines += self.lines.map { "line \($0.text)" } + begins.map { "begins \($0.text)" }
    lines += ends.map { "ends \($0.text)" }
    return lines.joined(separator: "\n")
  }

  /// The selectors that find something, by what they find.
  package var named: [(name: String, selector: Selector)] {
    [
      ("title", title), ("byline", byline), ("date", date), ("standfirst", standfirst),
      ("body", body),
    ].compactMap { name, selector in selector.map { (name, $0) } }
  }
}
