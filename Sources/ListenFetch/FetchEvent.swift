// SPDX-License-Identifier: GPL-3.0-or-later

/// The outcome of fetching a URL.
package struct FetchEvent: Sendable, Hashable, Encodable {
  /// The kinds of events.
  package enum Kind: String, Sendable, Hashable, Encodable, CaseIterable {
    /// A document is new, or has changed.
    case saved
    /// The document is as it was.
    case unchanged
    /// The document was not asked for, since the last answer still holds.
    case fresh
    /// A feed was read.
    case feed
    /// A sitemap, or a host's list of sitemaps, was read.
    case sitemap
    /// The page is gone for good, and its document was removed.
    case gone
    /// The host wants to be left alone for some time.
    case waiting
    /// robots.txt asks to stay away.
    case refused
    /// There is no document, for another reason.
    case failed
  }

  /// The kind.
  package var event: Kind
  /// The URL, fit for messages.
  package var url: String
  /// The document's path.
  package var document: String?
  /// A phrase that says why, or what was found.
  package var reason: String?
  /// The number of links or items.
  package var items: Int?
  /// The number of those that are new or due.
  package var due: Int?

  /// Whether there is no document where one was wanted.
  package var isFailure: Bool { [.failed, .refused, .waiting].contains(event) }
}
