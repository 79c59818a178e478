// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// An absolute URL of HTTP without a fragment, in one spelling.
///
/// ```swift
/// WebURL("https://Example.org:443/a/../b?x#top")?.text  // https://example.org/b?x
/// ```
package struct WebURL: Sendable, Hashable {
  /// The URL without name and password; it identifies what is fetched.
  package let text: String
  /// The URL as it is asked for.
  package let request: String
  /// `http` or `https`.
  package let scheme: String
  /// The host in lower case.
  package let host: String
  /// The scheme, host and port.
  package let origin: String
  /// The path and query, as robots.txt matches them.
  package let target: String

  /// The URL in `text`, relative to `base` if it is no absolute one; nil for other schemes than `http`
  /// and `https`, and where there is no host.
  package init?(_ text: String, relativeTo base: WebURL? = nil) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard trimmed.utf8.count <= Self.longest, !trimmed.isEmpty,
      let url = URL(string: trimmed, relativeTo: base.flatMap { URL(string: $0.request) }),
      var parts = URLComponents(url: url.absoluteURL.standardized, resolvingAgainstBaseURL: true),
      let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
      let host = parts.encodedHost?.lowercased(), !host.isEmpty
    else { return nil }
    parts.scheme = scheme
    parts.encodedHost = host
    parts.fragment = nil
    if parts.port == (scheme == "http" ? 80 : 443) { parts.port = nil }
    if parts.percentEncodedPath.isEmpty { parts.percentEncodedPath = "/" }
    guard let request = parts.string else { return nil }
    self.request = request
    self.scheme = scheme
    self.host = host
    origin = "\(scheme)://\(host)" + (parts.port.map { ":\($0)" } ?? "")
    target =
      parts.percentEncodedPath + (parts.percentEncodedQuery.map { "?" + $0 } ?? "")
    parts.user = nil
    parts.password = nil
    guard let plain = parts.string else { return nil }
    self.text = plain
  }

  /// The most bytes of a URL; longer ones work with few servers (RFC 9110, section 4.1, asks for 8,000).
  static let longest = 8_000

  /// The URL for messages: without name and password, and without the values of query parameters that
  /// are named like secrets.
  package var shown: String {
    guard var parts = URLComponents(string: text), let query = parts.percentEncodedQuery else {
      return text
    }
    parts.percentEncodedQuery = query.split(separator: "&", omittingEmptySubsequences: false).map {
      pair in
      guard let equals = pair.firstIndex(of: "=") else { return String(pair) }
      let name = pair[..<equals].lowercased()
      return Self.secrets.contains { name.contains($0) } ? pair[...equals] + "***" : String(pair)
    }.joined(separator: "&")
    return parts.string ?? text
  }

  private static let secrets = [
    "token", "key", "secret", "pass", "pwd", "auth", "sig", "session", "credential",
  ]

  /// The URL without the parameters by which campaigns are counted (`utm_…`).
  package var withoutCampaign: WebURL {
    guard var parts = URLComponents(string: request), let query = parts.percentEncodedQuery else {
      return self
    }
    let kept = query.split(separator: "&").filter { !$0.hasPrefix("utm_") }
    parts.percentEncodedQuery = kept.isEmpty ? nil : kept.joined(separator: "&")
    return parts.string.flatMap { WebURL($0) } ?? self
  }

  /// Another path of the same host.
  func sibling(_ path: String) -> WebURL? { WebURL(origin + path) }
}
