// SPDX-License-Identifier: GPL-3.0-or-later

/// A URL that waits to be fetched.
struct FetchTask {
  /// The kinds of document that a URL may lead to.
  enum Role {
    /// Anything: it was named by the user.
    case source
    /// A sitemap, which an index or robots.txt named.
    case sitemap
    /// A page, which a feed or a sitemap named.
    case page
  }

  var url: WebURL
  var role: Role
  /// The number of redirects before.
  var hops = 0
  /// The time of the last change, as the feed or sitemap writes it.
  var changed: String?

  init(_ url: WebURL, _ role: Role, changed: String? = nil) {
    self.url = url
    self.role = role
    self.changed = changed
  }
}
